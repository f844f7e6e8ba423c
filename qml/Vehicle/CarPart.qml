import QtQuick
import QtQuick.Shapes

// One filled outline of the car, in the car's own coordinates.
Shape {
    id: part

    property string path
    property color fill: "transparent"
    property ShapeGradient gradient: null
    property color line: "transparent"
    property real lineWidth: 0

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: part.fill
        fillGradient: part.gradient
        strokeColor: part.lineWidth > 0 ? part.line : "transparent"
        strokeWidth: part.lineWidth
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: part.path
        }
    }
}
