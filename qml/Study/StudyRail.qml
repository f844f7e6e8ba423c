import QtQuick
import Theme
import Controls
import Cockpit

// Beside the cockpit while a task runs: the task to read again, "done" where participants say so, the response pad.
Item {
    id: rail

    required property Participant study
    property bool lying: false
    property real edge: 0
    readonly property real lead: lying ? Theme.px(16) : Math.min(Theme.px(16), edge / 2)
    readonly property real tile: lying ? Theme.px(84) : width - lead - Theme.px(12)

    GlassPanel {
        x: rail.lying ? rail.edge : Theme.mirrored ? 0 : rail.lead
        y: rail.lying ? 0 : rail.lead
        width: rail.lying ? rail.width - 2 * rail.edge : rail.width - rail.lead
        height: rail.lying ? rail.height - rail.lead : rail.height - 2 * rail.lead
        shadow: false
        low: high

        Flow {
            id: tiles
            anchors.fill: parent
            anchors.margins: Theme.px(6)
            flow: rail.lying ? Flow.LeftToRight : Flow.TopToBottom
            spacing: Theme.px(8)

            TileButton {
                objectName: "task"
                width: rail.tile
                height: Theme.px(84)
                sign: "flag"
                text: qsTr("Task")
                active: rail.study.taskOpen && rail.study.taskRead
                enabled: rail.study.taskRead
                onClicked: rail.study.openTask(!rail.study.taskOpen)
            }
            TileButton {
                objectName: "railDone"
                visible: rail.study.reports
                width: rail.tile
                height: Theme.px(84)
                sign: "check"
                text: qsTr("Done")
                enabled: rail.study.taskRead
                onClicked: rail.study.sayDone()
            }
            ResponsePad {
                readonly property real used: (rail.study.reports ? 2 : 1) * (Theme.px(84) + tiles.spacing)

                objectName: "pad"
                visible: rail.study.detection.running
                width: rail.lying ? tiles.width - used : tiles.width
                height: rail.lying ? tiles.height : tiles.height - used
                detection: rail.study.detection
                lying: rail.lying
            }
        }
        Label {
            objectName: "taskPlace"
            x: rail.lying ? parent.width - width - Theme.pad : (parent.width - width) / 2
            y: rail.lying ? (parent.height - height) / 2 : parent.height - height - Theme.px(20)
            visible: !rail.study.detection.running && rail.study.taskNumber > 0
            text: rail.study.taskNumber + "/" + rail.study.taskCount
            size: Theme.font.title
            color: Theme.color.textSoft
            figures: true
        }
    }
}
