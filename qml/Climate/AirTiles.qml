pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// What is done to the air and the panes, a tile each.
Grid {
    id: tiles

    required property Climate climate
    required property real tileHeight
    readonly property real tileWidth: (width - (columns - 1) * spacing) / columns

    columns: 7
    spacing: Theme.gap

    component Tile: TileButton {
        width: tiles.tileWidth
        height: tiles.tileHeight
    }
    Tile {
        objectName: "airConditioning"
        sign: "snow"
        text: qsTr("A/C")
        active: tiles.climate.airConditioning
        tone: Theme.faded(Theme.color.cool, 0.22)
        tint: Theme.color.coolText
        onClicked: tiles.climate.setAirConditioning(!tiles.climate.airConditioning)
    }
    Tile {
        objectName: "purifier"
        sign: "purify"
        text: tiles.climate.purification ? qsTr("%1 µg").arg(Math.round(tiles.climate.particles)) : qsTr("Purify")
        active: tiles.climate.purification
        tone: Theme.faded(Theme.color.cool, 0.22)
        tint: Theme.color.coolText
        Accessible.name: qsTr("Air purifier, fine dust %1 µg/m³").arg(Math.round(tiles.climate.particles))
        onClicked: tiles.climate.setPurification(!tiles.climate.purification)
    }
    Tile {
        objectName: "defrostFront"
        sign: "defrost-front"
        text: qsTr("Front")
        active: tiles.climate.defrostFront
        tone: Theme.color.warmthSoft
        tint: Theme.color.warmthText
        Accessible.name: qsTr("Front defrost")
        onClicked: tiles.climate.setDefrost("front", !tiles.climate.defrostFront)
    }
    Tile {
        objectName: "defrostRear"
        sign: "defrost-rear"
        text: qsTr("Rear")
        active: tiles.climate.defrostRear
        tone: Theme.color.warmthSoft
        tint: Theme.color.warmthText
        Accessible.name: qsTr("Rear defrost")
        onClicked: tiles.climate.setDefrost("rear", !tiles.climate.defrostRear)
    }
    Tile {
        objectName: "autoDefog"
        sign: "defog"
        text: qsTr("Defog")
        active: tiles.climate.autoDefog
        Accessible.name: qsTr("Automatic defog")
        onClicked: tiles.climate.setAutoDefog(!tiles.climate.autoDefog)
    }
    LevelButton {
        objectName: "wheelHeat"
        width: tiles.tileWidth
        height: tiles.tileHeight
        sign: "wheel-heat"
        text: qsTr("Steering wheel heating")
        caption: qsTr("Wheel")
        level: tiles.climate.wheel
        onAsked: level => tiles.climate.setWheel(level)
    }
    Tile {
        objectName: "sync"
        sign: "sync"
        text: qsTr("Sync")
        active: tiles.climate.synchronized
        Accessible.name: qsTr("One temperature for all")
        onClicked: tiles.climate.syncZones(!tiles.climate.synchronized)
    }
}
