import QtQuick
import QtQuick.Shapes
import Theme
import "house.mjs" as House

// The light of a lamp: its colour in the middle, fading to nothing at the edge.
Shape {
    id: glow

    property var lamp: null
    property real strength: 1
    property real edge: 0.05 // what is left of it at the edge
    property real reach: 0.62 // of the longer side
    readonly property var tint: House.shade(lamp?.color ?? "warm")
    readonly property color light: Qt.hsla(tint.hue, tint.saturation, Theme.night ? tint.lightness : tint.lightness * 0.82, 1)
    readonly property real level: lamp ? (0.35 + 0.65 * lamp.percent / 100) * strength : 0

    opacity: level
    preferredRendererType: Shape.CurveRenderer

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.scene
        }
    }
    ShapePath {
        strokeColor: "transparent"
        fillGradient: RadialGradient {
            centerX: glow.width / 2
            centerY: glow.height / 2
            focalX: centerX
            focalY: centerY
            centerRadius: Math.max(glow.width, glow.height) * glow.reach

            GradientStop {
                position: 0
                color: Theme.faded(glow.light, Theme.night ? 0.62 : 0.8)
            }
            GradientStop {
                position: 0.5
                color: Theme.faded(glow.light, Theme.night ? 0.3 : 0.45)
            }
            GradientStop {
                position: 1
                color: Theme.faded(glow.light, glow.edge)
            }
        }
        PathRectangle {
            width: glow.width
            height: glow.height
            radius: Theme.px(12)
        }
    }
}
