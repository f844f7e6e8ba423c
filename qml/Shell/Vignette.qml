import QtQuick
import Theme

// Quiets the map where panels lie on it, so that glass reads well over any street.
Item {
    id: vignette

    property real fromLeft: Theme.px(480)
    property real fromRight: Theme.px(480)
    property real above: Theme.px(100)
    property real below: Theme.px(150)

    component Fade: Rectangle {
        id: fade

        property bool forward: true
        property real strength: 1

        gradient: Gradient {
            orientation: fade.width < fade.height ? Gradient.Horizontal : Gradient.Vertical
            GradientStop {
                position: 0
                color: Theme.faded(Theme.color.vignette, fade.forward ? fade.strength : 0)
            }
            GradientStop {
                position: 1
                color: Theme.faded(Theme.color.vignette, fade.forward ? 0 : fade.strength)
            }
        }
    }

    Fade {
        width: vignette.fromLeft
        height: Math.max(vignette.height, width + 1)
    }
    Fade {
        x: vignette.width - width
        width: vignette.fromRight
        height: Math.max(vignette.height, width + 1)
        forward: false
    }
    Fade {
        width: vignette.width
        height: vignette.above
        strength: 0.9
    }
    Fade {
        y: vignette.height - height
        width: vignette.width
        height: vignette.below
        forward: false
    }
}
