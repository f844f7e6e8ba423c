import QtQuick
import Theme
import Controls
import Cockpit
import "../Media/clock.mjs" as Clock

// Below the cockpit: play, jumps, time, the task of this time, speed, and the line of the session.
FocusScope {
    id: bar

    required property Replay replay
    readonly property bool narrow: width < Theme.px(1400)
    readonly property list<string> kinds: ["tasks", "marks", "turns"]
    property int kind: 0
    signal leaveAsked
    signal fullScreenAsked

    readonly property bool turned: true

    implicitHeight: Theme.px(176)
    height: implicitHeight
    transform: Scale {
        origin.x: bar.width * bar.scale / 2
        xScale: Theme.rightToLeft ? -1 : 1
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.sheet

        Divider {
            width: parent.width
        }
    }
    Row {
        id: drive
        x: Theme.px(20)
        y: Theme.px(10)
        spacing: Theme.px(18)

        // Time goes from left to right, whatever way the words run.
        Row {
            id: through

            readonly property bool turned: false

            anchors.verticalCenter: parent.verticalCenter
            spacing: drive.spacing
            transform: Theme.upright(through)

            RoundButton {
                objectName: "replayBack"
                anchors.verticalCenter: parent.verticalCenter
                diameter: Theme.px(60)
                sign: "previous"
                text: qsTr("Back")
                onClicked: bar.replay.jump(bar.kinds[bar.kind], -1)
            }
            RoundButton {
                objectName: "replayPlay"
                anchors.verticalCenter: parent.verticalCenter
                diameter: Theme.px(70)
                filled: true
                focus: true
                sign: bar.replay?.playing ? "pause" : "play"
                text: bar.replay?.playing ? qsTr("Pause") : qsTr("Play")
                onClicked: bar.replay.toggle()
            }
            RoundButton {
                objectName: "replayOn"
                anchors.verticalCenter: parent.verticalCenter
                diameter: Theme.px(60)
                sign: "next"
                text: qsTr("On")
                onClicked: bar.replay.jump(bar.kinds[bar.kind], 1)
            }
        }
        Segments {
            objectName: "replayKinds"
            anchors.verticalCenter: parent.verticalCenter
            label: qsTr("Jump to")
            options: bar.narrow ? [
                {
                    "sign": "queue",
                    "name": qsTr("Tasks")
                },
                {
                    "sign": "flag",
                    "name": qsTr("Marks")
                },
                {
                    "sign": "chat",
                    "name": qsTr("Turns")
                }
            ] : [qsTr("Tasks"), qsTr("Marks"), qsTr("Turns")]
            chosen: bar.kind
            onAsked: index => bar.kind = index
        }
    }
    Column {
        anchors.left: drive.right
        anchors.leftMargin: Theme.px(28)
        anchors.right: aside.left
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: drive.verticalCenter

        Label {
            objectName: "replayTask"
            width: parent.width
            text: bar.replay ? bar.headline(bar.replay.step) : ""
            strong: true
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: bar.replay ? bar.replay.notice || (bar.replay.step.tell ?? "") : ""
            size: Theme.font.note
            color: bar.replay?.notice ? Theme.color.warnText : Theme.color.textSoft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    Row {
        id: aside
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.verticalCenter: drive.verticalCenter
        spacing: Theme.px(16)

        Label {
            objectName: "replayTime"
            anchors.verticalCenter: parent.verticalCenter
            text: bar.replay ? bar.replay.title.split(" ")[0] + " \u2002" + Clock.clock(bar.replay.position) + " / " + Clock.clock(bar.replay.length) : ""
            figures: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: bar.replay?.audible ? "volume" : "volume-off"
            color: bar.replay?.audible ? Theme.color.text : Theme.color.textFaint
        }
        PillButton {
            objectName: "replaySpeed"
            anchors.verticalCenter: parent.verticalCenter
            least: Theme.px(104)
            text: (bar.replay?.speed ?? 1) + " ×"
            Accessible.name: qsTr("Speed") + " " + text
            onClicked: bar.replay.cycle()
        }
    }
    ReplayLine {
        objectName: "replayLine"
        x: Theme.px(28)
        anchors.bottom: parent.bottom
        width: parent.width - 2 * x
        height: Theme.px(84)
        replay: bar.replay
    }

    // Title and outcome of a task, with its place among the tasks.
    function headline(step: var): string {
        const outcomes = {
            "passed": qsTr("done"),
            "failed": qsTr("failed"),
            "timeout": qsTr("time was up"),
            "skipped": qsTr("skipped"),
            "open": qsTr("broken off")
        };
        const how = outcomes[step.outcome] ?? "";
        const place = step.number > 0 ? step.number + "/" + step.count + "  " : "";
        return place + named(step.title) + (how === "" ? "" : " · " + how);
    }

    Keys.onPressed: event => {
        event.accepted = keys.press(event.key, event.modifiers & Qt.ShiftModifier);
    }

    ReplayKeys {
        id: keys
        replay: bar.replay
        onLeaveAsked: bar.leaveAsked()
        onFullScreenAsked: bar.fullScreenAsked()
    }

    // A step that is no task and no questionnaire, in the language of the screen.
    function named(title: string): string {
        return {
            "Consent": qsTr("Consent"),
            "Thanks": qsTr("Thanks")
        }[title] ?? title;
    }
}
