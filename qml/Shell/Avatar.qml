import QtQuick
import Theme
import Controls

// Who drives: the first letter of the name on the profile's own colours.
ButtonBase {
    id: avatar

    readonly property color ground: Qt.rgba((Theme.color.warmth.r + Theme.color.assistant.r) / 2, (Theme.color.warmth.g + Theme.color.assistant.g) / 2, (Theme.color.warmth.b + Theme.color.assistant.b) / 2, 1)
    readonly property bool bright: 0.2126 * Math.pow(ground.r, 2.2) + 0.7152 * Math.pow(ground.g, 2.2) + 0.0722 * Math.pow(ground.b, 2.2) > 0.2

    implicitWidth: Theme.px(44)
    implicitHeight: Theme.px(44)
    Accessible.name: qsTr("Profile %1").arg(text)

    containmentMask: QtObject {
        function contains(point: point): bool {
            return Math.abs(point.x - avatar.width / 2) <= Theme.touch / 2 && Math.abs(point.y - avatar.height / 2) <= Theme.touch / 2;
        }
    }
    background: Rectangle {
        radius: height / 2
        rotation: 35
        opacity: avatar.down ? 0.7 : 1
        gradient: Gradient {
            GradientStop {
                position: 0.1
                color: Theme.color.warmth
            }
            GradientStop {
                position: 0.9
                color: Theme.color.assistant
            }
        }
    }
    contentItem: Item {
        Label {
            anchors.centerIn: parent
            text: avatar.text.charAt(0).toUpperCase()
            size: Theme.font.body
            strong: true
            color: avatar.bright ? Theme.color.onLight : Theme.color.overlay
            Accessible.ignored: true
        }
    }
}
