import QtQuick
import Theme

// A wide button with words and, if wished, a sign before them.
ButtonBase {
    id: button

    property string sign
    property bool active: false
    property bool filled: false
    property color tint: filled ? Theme.color.onLight : active ? Theme.color.routeText : Theme.color.text
    property color face: filled ? Theme.color.fill : active ? Theme.color.routeSoft : Theme.color.raised
    property real textSize: Theme.font.body
    property real least: 0

    implicitHeight: Theme.touchSmall
    implicitWidth: Math.max(least, row.implicitWidth + 2 * Theme.pad)
    leftPadding: Theme.pad
    rightPadding: Theme.pad

    containmentMask: QtObject {
        function contains(point: point): bool {
            const reach = Math.max(button.height, Theme.touch) / 2;
            return point.x >= 0 && point.x <= button.width && Math.abs(point.y - button.height / 2) <= reach;
        }
    }
    background: Rectangle {
        radius: Theme.rounding(height)
        color: button.down ? Theme.color.pressed : button.face
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.gap * 0.75

            Icon {
                visible: button.sign !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: button.sign
                size: Theme.iconSmall * 1.15
                color: button.tint
            }
            Label {
                visible: button.text !== ""
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                size: button.textSize
                font.weight: Theme.font.medium
                color: button.tint
                Accessible.ignored: true
            }
        }
    }
}
