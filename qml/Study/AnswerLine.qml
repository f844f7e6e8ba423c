pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// A scale of many steps as a line to touch or to drag along; it counts where the finger is lifted.
Column {
    id: answer

    required property Questions questions
    signal chosen(int index)
    readonly property int steps: questions.values.length - 1
    readonly property int shown: area.pressed ? area.at : questions.chosen

    spacing: Theme.px(12)

    Item {
        id: line
        objectName: "line"
        width: parent.width
        height: Theme.px(124)
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: answer.questions.words
        Keys.onLeftPressed: answer.nudge(Theme.rightToLeft ? 1 : -1)
        Keys.onRightPressed: answer.nudge(Theme.rightToLeft ? -1 : 1)

        readonly property real inset: Theme.px(30)
        readonly property real step: (width - 2 * inset) / Math.max(1, answer.steps)

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusSmall
            color: Theme.color.raised
            border.width: Theme.hair
            border.color: Theme.color.hairline
        }
        Rectangle {
            x: line.inset
            y: (line.height - height) / 2
            width: line.width - 2 * line.inset
            height: Theme.px(4)
            radius: Theme.rounding(height)
            color: Theme.color.textFaint
        }
        Repeater {
            model: answer.steps + 1

            Rectangle {
                required property int index
                readonly property bool middle: 2 * index === answer.steps

                x: line.inset + index * line.step - width / 2
                y: (line.height - height) / 2
                width: Theme.px(3)
                height: Theme.px(middle ? 56 : 28)
                radius: width / 2
                color: middle ? Theme.color.textSoft : Theme.color.textFaint
            }
        }
        Rectangle {
            visible: answer.shown >= 0
            x: line.inset + answer.shown * line.step - width / 2
            y: (line.height - height) / 2
            width: Theme.px(44)
            height: width
            radius: width / 2
            color: Theme.color.routeText
            scale: area.pressed ? 1.15 : 1
        }
        MouseArea {
            id: area

            property int at: -1

            anchors.fill: parent
            preventStealing: true
            onPressed: mouse => at = place(mouse.x)
            onPositionChanged: mouse => at = place(mouse.x)
            onReleased: answer.chosen(at)

            function place(x: real): int {
                return Math.max(0, Math.min(answer.steps, Math.round((x - line.inset) / line.step)));
            }
        }
        FocusRing {
            target: line
            radius: Theme.radiusSmall + Theme.px(4)
        }
    }
    ScaleEnds {
        width: parent.width
        low: answer.questions.low
        high: answer.questions.high
    }

    // From the middle where nothing is chosen yet.
    function nudge(by: int): void {
        const from = questions.chosen < 0 ? steps / 2 : questions.chosen;
        chosen(Math.max(0, Math.min(steps, from + by)));
    }
}
