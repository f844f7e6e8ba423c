pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Cockpit

// Where the participant's fingers are, and a ripple where one came down.
Item {
    id: fingers

    required property Replay replay

    Repeater {
        model: fingers.replay ? fingers.replay.fingers : []

        Rectangle {
            required property var modelData

            width: Theme.px(56)
            height: width
            radius: width / 2
            x: modelData.x * fingers.width - width / 2
            y: modelData.y * fingers.height - height / 2
            color: Theme.faded(Theme.color.fill, modelData.down ? 0.35 : 0.12)
            border.width: Theme.px(3)
            border.color: Theme.faded(Theme.color.fill, modelData.down ? 0.9 : 0.4)
        }
    }
    Connections {
        target: fingers.replay

        function onTouched(x: real, y: real): void {
            ripple.createObject(fingers, {
                "x": x * fingers.width,
                "y": y * fingers.height
            });
        }
    }
    Component {
        id: ripple
        Ripple {}
    }
}
