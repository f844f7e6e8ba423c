import QtQuick
import Theme

// How much of something there is, 0–1.
Rectangle {
    id: bar

    property real level: 0
    property color tone: Theme.color.energy
    property color toneEnd: tone

    implicitHeight: Theme.px(10)
    radius: height / 2
    color: Theme.color.well
    Accessible.role: Accessible.ProgressBar

    Rectangle {
        width: Math.max(bar.height, bar.width * Math.min(1, Math.max(0, bar.level)))
        height: bar.height
        radius: height / 2
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop {
                position: 0
                color: bar.tone
            }
            GradientStop {
                position: 1
                color: bar.toneEnd
            }
        }
        Behavior on width {
            NumberAnimation {
                duration: Theme.scene
                easing.bezierCurve: Theme.easeOut
            }
        }
    }
}
