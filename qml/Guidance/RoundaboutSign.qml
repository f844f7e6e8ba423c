import QtQuick
import QtQuick.Shapes
import Theme
import Controls

// A roundabout from above: the way through it lit up to the exit at `angle` degrees (0 straight on, right positive).
Item {
    id: sign

    readonly property bool turned: false
    property real angle: 0
    property int exit: 0
    property color color: Theme.color.routeText
    property real size: Theme.px(64)
    readonly property real outward: (angle - 90) * Math.PI / 180
    readonly property real tipX: 12 + 11 * Math.cos(outward)
    readonly property real tipY: 11 + 11 * Math.sin(outward)

    transform: Theme.upright(sign)
    implicitWidth: size
    implicitHeight: size

    function at(distance: real, turned: real): point {
        return Qt.point(tipX - distance * Math.cos(outward + turned), tipY - distance * Math.sin(outward + turned));
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        scale: sign.size / 24
        transformOrigin: Item.TopLeft
        width: 24
        height: 24

        ShapePath {
            strokeColor: Theme.faded(sign.color, 0.3)
            strokeWidth: 2.1
            fillColor: "transparent"

            PathAngleArc {
                centerX: 12
                centerY: 11
                radiusX: 5.5
                radiusY: 5.5
                sweepAngle: 360
            }
        }
        ShapePath {
            strokeColor: sign.color
            strokeWidth: 2.1
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            startX: 12
            startY: 23

            PathLine {
                x: 12
                y: 16.5
            }
            PathAngleArc {
                centerX: 12
                centerY: 11
                radiusX: 5.5
                radiusY: 5.5
                startAngle: 90
                sweepAngle: -Math.max(30, 180 - sign.angle)
                moveToStart: false
            }
            PathLine {
                x: sign.tipX
                y: sign.tipY
            }
            PathMove {
                x: sign.at(4.2, 0.72).x
                y: sign.at(4.2, 0.72).y
            }
            PathLine {
                x: sign.tipX
                y: sign.tipY
            }
            PathLine {
                x: sign.at(4.2, -0.72).x
                y: sign.at(4.2, -0.72).y
            }
        }
    }
    Label {
        visible: sign.exit > 0
        x: sign.size / 2 - width / 2
        y: sign.size * 11 / 24 - height / 2
        text: sign.exit
        size: Math.max(1, Math.round(sign.size * 0.285))
        strong: true
        figures: true
        color: Theme.color.text
        Accessible.ignored: true
    }
}
