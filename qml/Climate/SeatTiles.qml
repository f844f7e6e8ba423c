pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Theme

// Warmth, massage and memory of a seat; a memory is recalled by a tap and stored by holding it.
Grid {
    id: tiles

    required property var seat
    required property int warmth
    required property bool easyEntry
    required property real tileHeight
    readonly property real tileWidth: (width - (columns - 1) * spacing) / columns
    readonly property list<string> modes: ["wave", "pulse", "knead", "stretch"]
    readonly property var words: ({
            "wave": qsTr("Wave"),
            "pulse": qsTr("Pulse"),
            "knead": qsTr("Knead"),
            "stretch": qsTr("Stretch")
        })
    signal warmthAsked(int level)
    signal massageAsked(int level, string mode)
    signal slotAsked(int slot)
    signal storeAsked(int slot)
    signal foldAsked(bool folded)
    signal entryAsked(bool on)

    spacing: Theme.px(8)

    component Level: LevelButton {
        width: tiles.tileWidth
        height: tiles.tileHeight
    }
    component Tile: TileButton {
        width: tiles.tileWidth
        height: tiles.tileHeight
    }
    Level {
        objectName: "seatHeat"
        sign: "seat-heat"
        text: qsTr("Seat heating")
        caption: qsTr("Heat")
        level: Math.max(0, tiles.warmth)
        onAsked: level => tiles.warmthAsked(level)
    }
    Level {
        objectName: "seatVent"
        sign: "seat-vent"
        text: qsTr("Seat ventilation")
        caption: qsTr("Cool")
        level: Math.max(0, -tiles.warmth)
        tone: Theme.color.cool
        onAsked: level => tiles.warmthAsked(-level)
    }
    Level {
        objectName: "massage"
        sign: "massage"
        text: qsTr("Massage")
        caption: text
        level: tiles.seat.massage
        tone: Theme.color.assistant
        onAsked: level => tiles.massageAsked(level, "")
    }
    Tile {
        objectName: "massageMode"
        sign: "wave"
        text: tiles.words[tiles.seat.mode]
        active: tiles.seat.massage > 0
        tone: Theme.color.assistantSoft
        tint: Theme.color.assistantText
        Accessible.name: qsTr("Massage mode: %1").arg(text)
        onClicked: tiles.massageAsked(tiles.seat.massage, tiles.modes[(tiles.modes.indexOf(tiles.seat.mode) + 1) % 4])
    }
    Repeater {
        model: 3

        MemoryButton {
            required property int index
            objectName: "slot_" + (index + 1)
            width: tiles.tileWidth
            height: tiles.tileHeight
            slot: index + 1
            stored: tiles.seat.slots[index]
            active: tiles.seat.slot === index + 1
            onRecalled: tiles.slotAsked(index + 1)
            onKept: tiles.storeAsked(index + 1)
        }
    }
    Tile {
        objectName: "fold"
        visible: tiles.seat.folds
        sign: "seat-fold"
        text: tiles.seat.folded ? qsTr("Unfold") : qsTr("Fold")
        active: tiles.seat.folded
        onClicked: tiles.foldAsked(!tiles.seat.folded)
    }
    Tile {
        objectName: "easyEntry"
        visible: !tiles.seat.rests
        sign: "easy-entry"
        text: qsTr("Easy entry")
        active: tiles.easyEntry
        onClicked: tiles.entryAsked(!tiles.easyEntry)
    }
}
