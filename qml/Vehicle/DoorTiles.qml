pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// Doors, locks and lids as tiles; the car itself asks before it opens one.
Grid {
    id: tiles

    required property Openings openings
    readonly property list<string> zones: ["driver", "passenger", "rear_left", "rear_right"]
    readonly property list<string> names: [qsTr("Driver"), qsTr("Passenger"), qsTr("Rear left"), qsTr("Rear right")]

    columns: 5
    spacing: Theme.gap

    component Tile: TileButton {
        width: (tiles.width - 4 * tiles.spacing) / 5
        height: Math.min(Theme.px(250), (tiles.height - tiles.spacing) / 2)
        tone: Theme.color.askSoft
        tint: Theme.color.askText
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
    Repeater {
        model: 4

        Tile {
            required property int index
            objectName: "doorTile_" + tiles.zones[index]
            sign: "door"
            text: tiles.names[index]
            active: tiles.openings.doors[index] ?? false
            Accessible.name: qsTr("Door, %1").arg(text)
            onClicked: tiles.openings.setDoor(tiles.zones[index], !active)
        }
    }
    Tile {
        objectName: "childLocks"
        sign: "child-lock"
        text: qsTr("Child locks")
        active: tiles.openings.childLocks
        tone: Theme.color.energySoft
        tint: Theme.color.energyText
        onClicked: tiles.openings.setChildLocks(!tiles.openings.childLocks)
    }
    Tile {
        objectName: "trunk"
        sign: "trunk"
        text: qsTr("Trunk")
        active: tiles.openings.trunk
        onClicked: tiles.openings.setTrunk(!tiles.openings.trunk)
    }
    Tile {
        objectName: "frontTrunk"
        sign: "front-trunk"
        text: qsTr("Front trunk")
        active: tiles.openings.frontTrunk
        onClicked: tiles.openings.setFrontTrunk(!tiles.openings.frontTrunk)
    }
    Tile {
        objectName: "flap"
        sign: "flap"
        text: qsTr("Charge flap")
        active: tiles.openings.flap
        onClicked: tiles.openings.setFlap(!tiles.openings.flap)
    }
    Tile {
        objectName: "tilt"
        sign: "sunroof"
        text: qsTr("Tilt roof")
        active: tiles.openings.sunroof < 0
        onClicked: tiles.openings.tiltSunroof(tiles.openings.sunroof >= 0)
    }
}
