import QtQuick
import QtQuick.Shapes
import Theme

// How much each pitch is lifted or lowered, from deep on the left to high on the right.
Item {
    id: drawing

    readonly property bool turned: false
    required property list<real> curve // dB
    readonly property real span: 9
    readonly property list<point> points: Array.from(curve).map((gain, at) => Qt.point(at / Math.max(1, curve.length - 1) * width, height / 2 * (1 - gain / span)))

    transform: Theme.upright(drawing)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Equaliser curve")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: Theme.color.well
    }
    Rectangle {
        y: parent.height / 2
        width: parent.width
        height: Theme.hair
        color: Theme.color.divider
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillColor: Theme.color.warmthSoft

            PathPolyline {
                path: [Qt.point(0, drawing.height / 2), ...drawing.points, Qt.point(drawing.width, drawing.height / 2)]
            }
        }
        ShapePath {
            strokeColor: Theme.color.warmth
            strokeWidth: Theme.px(3)
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: drawing.points
            }
        }
    }
}
