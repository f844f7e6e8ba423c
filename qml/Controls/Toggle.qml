import QtQuick
import QtQuick.Templates as T
import Theme

// An on/off switch that shows `on` and asks for the other; the model decides.
T.AbstractButton {
    id: toggle

    property bool on: false
    property color tone: Theme.color.route
    signal asked(bool on)

    implicitWidth: Theme.touch
    implicitHeight: Theme.px(44)
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    opacity: enabled ? 1 : 0.4
    onClicked: asked(!on)
    Keys.onReturnPressed: asked(!on)
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: on

    containmentMask: QtObject {
        function contains(point: point): bool {
            const reach = Theme.touch / 2;
            return Math.abs(point.x - toggle.width / 2) <= reach && Math.abs(point.y - toggle.height / 2) <= reach;
        }
    }
    background: Rectangle {
        radius: Theme.rounding(height)
        color: toggle.on ? toggle.tone : Theme.color.raised
        border.width: Theme.hair
        border.color: toggle.on ? toggle.tone : Theme.color.hairlineTop

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }
        Rectangle {
            x: toggle.on ? parent.width - width - Theme.px(5) : Theme.px(5)
            anchors.verticalCenter: parent.verticalCenter
            width: height
            height: parent.height - Theme.px(10)
            radius: Theme.rounding(height)
            color: !toggle.on ? Theme.color.textSoft : Qt.colorEqual(toggle.tone, Theme.color.fill) ? Theme.color.onLight : Theme.color.fill
            scale: toggle.down ? 0.9 : 1

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                    easing.bezierCurve: Theme.easeOut
                }
            }
        }
    }
    FocusRing {
        target: toggle
    }
}
