pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Timers that run, and new ones by one tap.
Item {
    id: timers

    required property Alarms alarms
    readonly property list<var> running: alarms.running

    SectionTitle {
        id: title
        width: parent.width
        text: qsTr("Timers")
    }
    ListView {
        objectName: "timers"
        y: title.height + Theme.px(4)
        width: parent.width
        height: Math.max(0, starts.y - y - Theme.gap)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.px(10)
        model: timers.running.length

        delegate: TimerRow {
            required property int index
            width: ListView.view.width
            timer: timers.running[index] ?? {
                "id": "",
                "name": "",
                "left": "",
                "share": 0,
                "time": ""
            }
            onStopAsked: timers.alarms.endTimer(timer.id)
        }
    }
    Label {
        y: title.height + Theme.px(4)
        width: parent.width
        visible: timers.running.length === 0 && y + height < starts.y
        text: qsTr("No timer is running.")
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
    Row {
        id: starts
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [5, 10, 30]

            PillButton {
                required property int modelData

                objectName: "start_" + modelData
                width: (starts.width - 2 * starts.spacing) / 3
                leftPadding: Theme.px(6)
                rightPadding: Theme.px(6)
                sign: width > Theme.px(150) ? "timer" : ""
                text: qsTr("%1 min").arg(modelData)
                onClicked: timers.alarms.beginTimer(modelData)
            }
        }
    }
}
