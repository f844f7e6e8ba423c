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
    Keys.onLeftPressed: event => press(event, 1)
    Keys.onRightPressed: event => press(event, -1)
    onPressedChanged: {
        if (!pressed)
            value = Qt.binding(() => slider.level);
    }
    Accessible.name: label

    // Where the layout is turned over, the arrow keys go with what is seen.
    function press(event: KeyEvent, steps: int): void {
        event.accepted = Theme.rightToLeft;
        if (!Theme.rightToLeft)
            return;
        steps > 0 ? increase() : decrease();
        asked(value);
    }

    background: Rectangle {
        x: slider.leftPadding
        anchors.verticalCenter: parent?.verticalCenter
        width: slider.availableWidth
        height: Theme.px(12)
        radius: Theme.rounding(height)
        color: Theme.color.well

        Rectangle {
            width: Math.max(parent.height, slider.visualPosition * parent.width)
            height: parent.height
            radius: Theme.rounding(height)
            color: slider.tone
        }
    }
    handle: Rectangle {
        x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
        anchors.verticalCenter: parent?.verticalCenter
        width: Theme.px(32)
        height: width
        radius: Theme.rounding(height)
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
