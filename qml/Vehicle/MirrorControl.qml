pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The outside mirrors to turn, fold and heat, and the wipers below.
Item {
    id: control

    required property Openings openings
    readonly property list<string> sides: ["driver", "both", "passenger"]
    property int index: 0

    Segments {
        id: choice
        objectName: "mirrorChoice"
        width: parent.width
        height: Theme.touchSmall
        options: [qsTr("Driver"), qsTr("Both"), qsTr("Passenger")]
        chosen: control.index
        label: qsTr("Mirror")
        onAsked: index => control.index = index
    }
    Row {
        id: tiles
        y: choice.height + Theme.px(10)
        width: parent.width
        height: Math.min(Theme.px(190), parent.height - wipers.height - y - Theme.px(10))
        spacing: Theme.px(8)

        component Tile: TileButton {
            width: (tiles.width - 5 * tiles.spacing) / 6
            height: tiles.height
        }
        component Turn: Tile {
            required property string direction
            objectName: "mirror_" + direction
            enabled: !control.openings.mirrorsFolded
            onClicked: control.openings.adjustMirror(control.sides[control.index], direction)
        }
        Turn {
            direction: "up"
            sign: "chevron-up"
            text: qsTr("Up")
        }
        Turn {
            direction: "down"
            sign: "chevron-down"
            text: qsTr("Down")
        }
        Turn {
            direction: "in"
            sign: "mirror-in"
            text: qsTr("In")
        }
        Turn {
            direction: "out"
            sign: "mirror-out"
            text: qsTr("Out")
        }
        Tile {
            objectName: "foldMirrors"
            sign: "mirror"
            text: qsTr("Fold")
            active: control.openings.mirrorsFolded
            onClicked: control.openings.foldMirrors(!control.openings.mirrorsFolded)
        }
        Tile {
            objectName: "heatMirrors"
            sign: "mirror-heat"
            text: qsTr("Heat")
            active: control.openings.mirrorsHeated
            tone: Theme.color.warmthSoft
            tint: Theme.color.warmthText
            onClicked: control.openings.heatMirrors(!control.openings.mirrorsHeated)
        }
    }
    Column {
        id: wipers
        y: Math.min(parent.height - height, tiles.y + tiles.height + Theme.pad)
        width: parent.width
        spacing: Theme.px(8)

        Repeater {
            model: 2

            WiperRow {
                required property int index
                readonly property string end: index === 0 ? "front" : "rear"
                objectName: "wipers_" + end
                width: wipers.width
                title: index === 0 ? qsTr("Wipers, windshield") : qsTr("Wiper, rear window")
                mode: control.openings.wipers[index] ?? "off"
                washing: control.openings.washing[index] ?? false
                onAsked: mode => control.openings.setWipers(mode, end)
                onWashAsked: control.openings.washGlass(end)
            }
        }
    }
}
