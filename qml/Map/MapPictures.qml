import QtQuick
import QtQuick.Shapes
import Theme
import Cockpit

// The map as pictures with the route above them: a user's own tiles, or the region painted where no geometry is drawn.
Item {
    id: pictures

    required property MapLayer map
    property alias tiles: tiles.tiles
    property alias attributedTo: tiles.attributedTo
    property alias attribution: tiles.attribution
    property alias foreign: tiles.foreign
    property real shown: 1 // how much of the route, 0–1
    signal failed(string sentence)

    MapTiles {
        id: tiles
        anchors.fill: parent
        map: pictures.map
        onFailed: sentence => pictures.failed(sentence)
    }
    Shape {
        visible: tiles.line.length > 1
        opacity: pictures.shown
        transform: Matrix4x4 {
            matrix: tiles.matrix
        }

        ShapePath {
            strokeColor: Theme.map.routeCore
            strokeWidth: Theme.px(11) * tiles.grain
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: tiles.line
            }
        }
        ShapePath {
            strokeColor: Theme.map.route
            strokeWidth: Theme.px(8) * tiles.grain
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: tiles.line
            }
        }
    }
}
