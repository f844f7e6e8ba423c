import QtQuick
import Controls
import Theme

// One pane's wiper: its mode, and a wash.
Item {
    id: row

    required property string title
    required property string mode
    required property bool washing
    readonly property list<string> modes: ["off", "interval", "slow", "fast", "auto"]
    signal asked(string mode)
    signal washAsked

    implicitHeight: label.height + Theme.px(4) + choice.height

    Label {
        id: label
        text: row.title
        size: Theme.font.note
        color: Theme.color.textSoft
    }
    Segments {
        id: choice
        y: label.height + Theme.px(4)
        width: parent.width - wash.width - Theme.px(10)
        height: Theme.touchSmall
        options: [qsTr("Off"), qsTr("Interval"), qsTr("Slow"), qsTr("Fast"), qsTr("Auto")]
        chosen: row.modes.indexOf(row.mode)
        label: row.title
        onAsked: index => row.asked(row.modes[index])
    }
    RoundButton {
        id: wash
        objectName: row.objectName + "_wash"
        anchors.right: parent.right
        anchors.verticalCenter: choice.verticalCenter
        sign: "wash"
        text: qsTr("Wash")
        tint: row.washing ? Theme.color.coolText : Theme.color.text
        face: row.washing ? Theme.faded(Theme.color.cool, 0.22) : Theme.color.raised
        onClicked: row.washAsked()
    }
}
