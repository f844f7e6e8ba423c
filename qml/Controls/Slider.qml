import QtQuick
import QtQuick.Templates as T
import Theme

// A level to drag or tap. Shows `level` (0–1) from the model; emits asked(level) while the finger moves.
T.Slider {
    id: slider

    property real level: 0
    property color tone: Theme.color.route
    property string label
    signal asked(real level)

    implicitHeight: Theme.touchSmall
    implicitWidth: Theme.px(280)
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : 0.4
    stepSize: 0.01
    value: level
    live: true
    onMoved: asked(value)
    onPressedChanged: {
        if (!pressed)
            value = Qt.binding(() => slider.level);
    }
    Accessible.name: label

    background: Rectangle {
        x: slider.leftPadding
        anchors.verticalCenter: parent?.verticalCenter
        width: slider.availableWidth
        height: Theme.px(12)
        radius: height / 2
        color: Theme.color.well

        Rectangle {
            width: Math.max(parent.height, slider.visualPosition * parent.width)
            height: parent.height
            radius: height / 2
            color: slider.tone
        }
    }
    handle: Rectangle {
        x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
        anchors.verticalCenter: parent?.verticalCenter
        width: Theme.px(32)
        height: width
        radius: width / 2
        color: Theme.color.fill
        scale: slider.pressed ? 1.15 : 1

        Behavior on scale {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
    FocusRing {
        target: slider
    }
}
