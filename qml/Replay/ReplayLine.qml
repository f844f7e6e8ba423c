pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Cockpit

// The session from left to right: its steps, marks, turns and touches. A finger on it goes to that time.
Item {
    id: line

    required property Replay replay
    readonly property real length: Math.max(0.001, replay?.length ?? 1)
    readonly property real reach: place(replay?.position ?? 0)
    readonly property bool turned: false

    transform: Theme.upright(line)
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Time")

    function place(at: real): real {
        return at / length * width;
    }

    Repeater {
        model: line.replay ? line.replay.steps : []

        StepSegment {
            required property var modelData
            x: line.place(modelData.begins)
            y: Theme.px(20)
            width: Math.max(Theme.hair, line.place(modelData.ends) - x - Theme.px(3))
            height: Theme.px(30)
            title: modelData.title
            outcome: modelData.outcome
        }
    }
    Repeater {
        model: line.replay ? line.replay.touches : []

        Rectangle {
            required property real modelData
            required property int index
            x: line.width * index / line.replay.touches.length
            y: Theme.px(59)
            width: Math.max(1, line.width / line.replay.touches.length - 1)
            height: Theme.px(4) + Theme.px(10) * modelData
            visible: modelData > 0
            color: Theme.color.textFaint
        }
    }
    Repeater {
        model: line.replay ? line.replay.turns : []

        Rectangle {
            required property var modelData
            x: line.place(modelData.at) - width / 2
            y: Theme.px(45)
            width: Theme.px(12)
            height: width
            radius: width / 2
            color: modelData.failed ? Theme.color.warn : Theme.color.assistant
            border.width: Theme.hair
            border.color: Theme.color.sheet
        }
    }
    Repeater {
        model: line.replay ? line.replay.marks : []

        MarkFlag {
            required property var modelData
            x: line.place(modelData.at)
            y: 0
            height: Theme.px(50)
            grave: ["fault", "stop", "resumed"].includes(modelData.kind)
            words: modelData.kind === "stop" ? qsTr("Emergency stop") : modelData.kind === "resumed" ? qsTr("Gone on with") : modelData.words
            near: Math.abs(line.reach - x) < Theme.px(18) || pointer.containsMouse && Math.abs(pointer.mouseX - x) < Theme.px(12)
            room: line.width - x
        }
    }
    Rectangle {
        x: line.reach - width / 2
        y: Theme.px(8)
        width: Theme.px(4)
        height: Theme.px(64)
        radius: width / 2
        color: Theme.color.fill

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: -height / 2
            width: Theme.px(18)
            height: width
            radius: width / 2
            color: Theme.color.fill
        }
    }
    MouseArea {
        id: pointer
        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        onPressed: event => line.replay.seek(event.x / width * line.length)
        onPositionChanged: event => {
            if (pressed)
                line.replay.seek(event.x / width * line.length);
        }
    }
}
