pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// Locks, lids and lights as tiles; the car itself asks before it opens a lid or blinds others.
Grid {
    id: tiles

    required property Openings openings
    required property Lights lights
    property real tileHeight: Theme.px(92)
    readonly property real tileWidth: (width - (columns - 1) * spacing) / columns

    columns: width > Theme.px(1160) ? 9 : 5
    spacing: Theme.px(10)

    component Tile: TileButton {
        width: tiles.tileWidth
        height: tiles.tileHeight
    }

    Tile {
        objectName: "locks"
        sign: tiles.openings.locked ? "lock" : "unlock"
        text: tiles.openings.locked ? qsTr("Locked") : qsTr("Unlocked")
        active: tiles.openings.locked
        tone: Theme.color.energySoft
        tint: Theme.color.energyText
        onClicked: tiles.openings.setLocked(!tiles.openings.locked)
    }
    Tile {
        objectName: "trunk"
        sign: "trunk"
        text: qsTr("Trunk")
        active: tiles.openings.trunk
        tone: Theme.color.askSoft
        tint: Theme.color.askText
        onClicked: tiles.openings.setTrunk(!tiles.openings.trunk)
    }
    Tile {
        objectName: "frontTrunk"
        sign: "vehicle"
        text: qsTr("Front trunk")
        active: tiles.openings.frontTrunk
        tone: Theme.color.askSoft
        tint: Theme.color.askText
        onClicked: tiles.openings.setFrontTrunk(!tiles.openings.frontTrunk)
    }
    Tile {
        objectName: "tilt"
        sign: "sunroof"
        text: qsTr("Tilt roof")
        active: tiles.openings.sunroof < 0
        onClicked: tiles.openings.tiltSunroof(tiles.openings.sunroof >= 0)
    }
    Tile {
        objectName: "parking"
        sign: "parking-light"
        text: qsTr("Parking")
        active: tiles.lights.parking
        onClicked: tiles.lights.setExterior("parking", !tiles.lights.parking)
    }
    Tile {
        objectName: "low_beam"
        sign: "light"
        text: qsTr("Low beam")
        active: tiles.lights.lowBeam
        onClicked: tiles.lights.setExterior("low_beam", !tiles.lights.lowBeam)
    }
    Tile {
        objectName: "high_beam"
        sign: "high-beam"
        text: qsTr("High beam")
        active: tiles.lights.highBeam
        onClicked: tiles.lights.setExterior("high_beam", !tiles.lights.highBeam)
    }
    Tile {
        objectName: "fog"
        sign: "fog-light"
        text: qsTr("Fog")
        active: tiles.lights.fog
        onClicked: tiles.lights.setExterior("fog", !tiles.lights.fog)
    }
    Tile {
        objectName: "hazard"
        sign: "hazard"
        text: qsTr("Hazard")
        active: tiles.lights.hazard
        tone: Theme.color.askSoft
        tint: Theme.color.askText
        onClicked: tiles.lights.setExterior("hazard", !tiles.lights.hazard)
    }
    Tile {
        objectName: "closeAll"
        visible: tiles.columns === 5
        sign: "window"
        text: qsTr("Close all")
        onClicked: tiles.openings.setWindow("all", 0)
    }
}
