import QtQuick
import QtQuick.Shapes
import Theme
import "arrows.mjs" as Arrows

// One arrow of a lane, drawn as a vector in the weight of the other signs.
Item {
    id: lane

    property string arrow: "through"
    property color color: Theme.color.text
    property real size: Theme.px(40)
    property real weight: 2.1

    width: size
    height: size

    Shape {
        preferredRendererType: Shape.CurveRenderer
        width: 24
        height: 24
        transform: [
            Scale {
                origin.x: 12
                xScale: Arrows.mirrored(lane.arrow) ? -1 : 1
            },
            Scale {
                xScale: lane.size / 24
                yScale: lane.size / 24
            }
        ]

        ShapePath {
            strokeColor: lane.color
            strokeWidth: lane.weight
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Arrows.path(lane.arrow)
            }
        }
    }
}
