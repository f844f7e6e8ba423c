import QtQuick
import Theme

// Quiets the map where panels lie on it, so that glass reads well over any street.
Item {
    id: vignette

    property real sides: Theme.px(480)
    property real above: Theme.px(100)
    property real below: Theme.px(150)

    component Fade: Rectangle {
        id: fade

        property bool forward: true

        gradient: Gradient {
            orientation: fade.width < fade.height ? Gradient.Horizontal : Gradient.Vertical
            GradientStop {
                position: 0
                color: fade.forward ? Theme.color.vignette : Theme.faded(Theme.color.vignette, 0)
            }
            GradientStop {
                position: 1
                color: fade.forward ? Theme.faded(Theme.color.vignette, 0) : Theme.color.vignette
            }
        }
    }

    Fade {
        width: vignette.sides
        height: Math.max(vignette.height, width + 1)
    }
    Fade {
        x: vignette.width - width
        width: vignette.sides
        height: Math.max(vignette.height, width + 1)
        forward: false
    }
    Fade {
        width: vignette.width
        height: vignette.above
    }
    Fade {
        y: vignette.height - height
        width: vignette.width
        height: vignette.below
        forward: false
    }
}
