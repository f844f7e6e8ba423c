import QtQuick
import Cockpit
import Controls
import Theme

// When to charge: at once, from a time on, or so that the car is ready by a time.
Column {
    id: timer

    required property Charging charging
    readonly property var kinds: ["", "start", "ready_by"]
    readonly property string kind: charging.timer
    readonly property int minutes: {
        const parts = (charging.timerTime === "" ? "07:30" : charging.timerTime).split(":");
        return Number(parts[0]) * 60 + Number(parts[1]);
    }

    function set(which: string, minutes: int): void {
        const wrapped = (minutes + 1440) % 1440;
        const time = String(Math.floor(wrapped / 60)).padStart(2, "0") + ":" + String(wrapped % 60).padStart(2, "0");
        if (which === "")
            charging.endTimer();
        else if (which === "start")
            charging.startAt(time);
        else
            charging.readyBy(time);
    }

    spacing: Theme.px(10)

    Segments {
        objectName: "timer"
        width: parent.width
        options: [qsTr("At once"), qsTr("Start at"), qsTr("Ready by")]
        chosen: timer.kinds.indexOf(timer.kind)
        label: qsTr("When to charge")
        tone: Theme.color.energySoft
        tint: Theme.color.energyText
        onAsked: index => timer.set(timer.kinds[index], timer.minutes)
    }
    Item {
        width: parent.width
        height: Theme.touchSmall
        visible: timer.kind !== ""

        HoldButton {
            anchors.left: parent.left
            sign: "minus"
            text: qsTr("Earlier")
            onStepped: steps => timer.set(timer.kind, timer.minutes - 15 * steps)
        }
        Label {
            anchors.centerIn: parent
            text: timer.charging.timerTime
            size: Theme.font.display
            strong: true
            figures: true
        }
        HoldButton {
            anchors.right: parent.right
            sign: "plus"
            text: qsTr("Later")
            onStepped: steps => timer.set(timer.kind, timer.minutes + 15 * steps)
        }
    }
}
