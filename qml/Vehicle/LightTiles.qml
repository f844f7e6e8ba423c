pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The lights outside as tiles; the car itself asks before it blinds others.
Grid {
    id: tiles

    required property Lights lights

    columns: 4
    spacing: Theme.gap

    component Tile: TileButton {
        required property string light
        objectName: light
        width: (tiles.width - 3 * tiles.spacing) / 4
        height: Math.min(Theme.px(250), (tiles.height - tiles.spacing) / 2)
        onClicked: tiles.lights.setExterior(light, !active)
    }

    Tile {
        light: "automatic"
        sign: "auto-light"
        text: qsTr("Automatic")
        active: tiles.lights.automatic
        tone: Theme.color.energySoft
        tint: Theme.color.energyText
    }
    Tile {
        light: "low_beam"
        sign: "light"
        text: qsTr("Low beam")
        active: tiles.lights.lowBeam
    }
    Tile {
        light: "high_beam"
        sign: "high-beam"
        text: qsTr("High beam")
        active: tiles.lights.highBeam
    }
    Tile {
        light: "parking"
        sign: "parking-light"
        text: qsTr("Parking")
        active: tiles.lights.parking
    }
    Tile {
        light: "daytime"
        sign: "sun"
        text: qsTr("Daytime")
        active: tiles.lights.daytime
    }
    Tile {
        light: "fog_front"
        sign: "fog-light"
        text: qsTr("Front fog")
        active: tiles.lights.fogFront
    }
    Tile {
        light: "fog_rear"
        sign: "fog-rear"
        text: qsTr("Rear fog")
        active: tiles.lights.fogRear
    }
    Tile {
        light: "hazard"
        sign: "hazard"
        text: qsTr("Hazard")
        active: tiles.lights.hazard
        tone: Theme.color.askSoft
        tint: Theme.color.askText
    }
}
