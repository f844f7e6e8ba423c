import QtQuick
import QtQuick.Shapes
import Theme
import "icons.mjs" as Icons

// A sign of the icon set, drawn as a vector at any size.
Item {
    id: icon

    property string name
    property color color: Theme.color.text
    property real size: Theme.icon
    property real weight: Theme.stroke
    readonly property bool directed: Icons.directed.includes(name) // points along the line of words
    readonly property var sign: Icons.signs[name] ?? Icons.signs["question"]

    implicitWidth: size
    implicitHeight: size
    transform: directed ? [] : Theme.upright(icon)

    Shape {
        preferredRendererType: Shape.CurveRenderer
        scale: icon.size / 24
        transformOrigin: Item.TopLeft
        width: 24
        height: 24

        ShapePath {
            strokeColor: icon.sign.s ? icon.color : "transparent"
            strokeWidth: icon.weight * (icon.sign.bold ?? 1)
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: icon.sign.s ?? ""
            }
        }
        ShapePath {
            strokeColor: "transparent"
            fillColor: icon.sign.f ? icon.color : "transparent"

            PathSvg {
                path: icon.sign.f ?? ""
            }
        }
    }
}
