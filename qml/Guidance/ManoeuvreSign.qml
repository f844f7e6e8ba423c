import QtQuick
import Theme
import Controls

// What to do next as a sign on its lit tile; `nearness` 0…1 fills the tile as the place comes near.
Rectangle {
    id: tile

    readonly property bool turned: false
    property string sign: "turn-straight"
    property string side
    property real angle: 0
    property int exit: 0
    property real nearness: 0
    readonly property bool mirrored: side === "left" && ["exit", "ramp"].includes(sign)

    transform: Theme.upright(tile)
    radius: Math.min(Theme.px(22), Theme.radius)
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.faded(Theme.color.route, 0.34 + 0.3 * tile.nearness)
        }
        GradientStop {
            position: 1
            color: Theme.faded(Theme.color.route, 0.16 + 0.3 * tile.nearness)
        }
    }

    RoundaboutSign {
        anchors.centerIn: parent
        visible: tile.sign === "roundabout"
        size: tile.width * 0.72
        angle: tile.angle
        exit: tile.exit
    }
    Icon {
        anchors.centerIn: parent
        visible: tile.sign !== "roundabout"
        name: tile.sign
        size: tile.width * 0.64
        weight: 2.1
        color: Theme.color.routeText
        transform: Scale {
            origin.x: tile.width * 0.32
            xScale: tile.mirrored ? -1 : 1
        }
    }
}
