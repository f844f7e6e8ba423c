import QtQuick
import Controls
import Theme

// One item of the health report: {name, value, well, sign}; what is not well has the sign of a warning, too.
Item {
    id: item

    required property var fact
    readonly property color tint: fact.well ? Theme.color.textSoft : Theme.color.askText

    implicitHeight: Math.max(Theme.px(58), words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: fact.name + " " + fact.value

    Rectangle {
        id: disc
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(48)
        height: width
        radius: width / 2
        color: item.fact.well ? Theme.color.raised : Theme.color.askSoft

        Icon {
            anchors.centerIn: parent
            name: item.fact.well ? item.fact.sign : "warning"
            size: Theme.px(26)
            color: item.tint
        }
    }
    Column {
        id: words
        anchors.left: disc.right
        anchors.leftMargin: Theme.px(12)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: item.fact.name
            size: Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: item.fact.value
            strong: true
            figures: true
            color: item.fact.well ? Theme.color.text : Theme.color.askText
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
