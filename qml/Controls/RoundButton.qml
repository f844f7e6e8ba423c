import QtQuick
import Theme

// A round button with one sign. Drawn at `diameter`, touchable at least Theme.touch wide.
ButtonBase {
    id: button

    required property string sign
    property real diameter: Theme.touchSmall
    property bool filled: false
    property bool bare: false
    property color tint: filled ? Theme.color.onLight : Theme.color.text
    property color face: filled ? Theme.color.fill : bare ? Theme.faded(Theme.color.raised, 0) : Theme.color.raised
    property real signSize: diameter * 0.46

    implicitWidth: diameter
    implicitHeight: diameter

    containmentMask: QtObject {
        function contains(point: point): bool {
            const reach = Math.max(button.width, Theme.touch) / 2;
            return Math.abs(point.x - button.width / 2) <= reach && Math.abs(point.y - button.height / 2) <= reach;
        }
    }
    background: Rectangle {
        radius: Theme.rounding(height)
        color: button.down ? (button.filled ? Theme.color.textSoft : Theme.color.pressed) : button.face
        scale: button.down ? 0.94 : 1

        Behavior on scale {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            anchors.horizontalCenterOffset: button.sign === "play" ? button.diameter * 0.02 : 0
            name: button.sign
            size: button.signSize
            color: button.tint
            scale: button.down ? 0.94 : 1
        }
    }
}
