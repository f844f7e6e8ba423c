import QtQuick
import Cockpit
import Controls
import Theme

// The drive mode, by its sign and its name.
Row {
    id: mode

    required property Driving driving
    readonly property var modes: ({
            "eco": ["leaf", qsTr("Eco")],
            "normal": ["vehicle", qsTr("Normal")],
            "sport": ["speed", qsTr("Sport")],
            "rain": ["rain", qsTr("Rain")],
            "snow": ["snow", qsTr("Snow")]
        })
    readonly property list<string> now: modes[driving.mode] ?? modes["normal"]
    readonly property color tint: driving.mode === "eco" ? Theme.color.energyText : Theme.color.textSoft

    spacing: Theme.px(10)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: mode.now[0]
        size: Theme.px(26)
        color: mode.tint
    }
    Label {
        objectName: "mode"
        anchors.verticalCenter: parent.verticalCenter
        text: mode.now[1]
        size: Theme.font.title
        color: mode.tint
    }
}
