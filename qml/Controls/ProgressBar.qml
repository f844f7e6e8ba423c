import QtQuick
import Theme

// How much of something there is, 0–1.
Rectangle {
    id: bar

    property real level: 0
    property color tone: Theme.color.energy
    property color toneEnd: tone
    property real shown: Math.min(1, Math.max(0, level)) // on its way to the level

    implicitHeight: Theme.px(10)
    radius: Theme.rounding(height)
    color: Theme.color.well
    Accessible.role: Accessible.ProgressBar

    Behavior on shown {
        NumberAnimation {
            duration: Theme.scene
            easing.bezierCurve: Theme.easeOut
        }
    }

    Rectangle {
        width: Math.max(bar.height, bar.width * bar.shown)
        height: bar.height
        radius: Theme.rounding(height)
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
    }
}
