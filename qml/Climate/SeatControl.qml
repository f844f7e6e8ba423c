pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// One seat at a time: drawn as it stands, with its parts to move, its warmth, massage and memory.
Item {
    id: control

    required property Seats seats
    required property Climate climate
    readonly property bool upright: height > width
    readonly property list<string> zones: ["driver", "passenger", "rear_left", "rear_right"]
    readonly property bool tight: !upright && width < Theme.px(1150)
    property int index: 0
    readonly property string zone: zones[index]
    readonly property var seat: seats.seats[index]
    readonly property real aside: upright ? 0 : Math.max(Theme.px(230), Math.min(Theme.px(560), width * 0.3)) + Theme.pad
    property var known: []

    Component.onCompleted: known = seats.seats

    function look(seat: int): void {
        parts.look();
        index = seat;
    }

    // A seat that changed is the one to look at.
    Connections {
        target: control.seats
        function onChanged(): void {
            const now = control.seats.seats;
            const moved = now.findIndex((one, at) => JSON.stringify(one) !== JSON.stringify(control.known[at]));
            control.known = now;
            if (moved >= 0 && moved !== control.index)
                control.look(moved);
        }
    }
    SeatFigure {
        y: control.upright ? choice.height + Theme.pad : 0
        width: control.upright ? control.width : control.aside - Theme.pad
        height: (control.upright ? parts.y - Theme.pad : control.tight ? tiles.y - Theme.gap : control.height) - y
        seat: control.seat
        warmth: control.climate.seats[control.index] ?? 0
        driver: control.index === 0
    }
    Segments {
        id: choice
        objectName: "seatChoice"
        x: control.aside
        width: control.width - x
        height: Theme.touchSmall
        options: [qsTr("Driver"), qsTr("Passenger"), qsTr("Rear left"), qsTr("Rear right")]
        chosen: control.index
        label: qsTr("Seat")
        onAsked: index => control.look(index)
    }
    SeatParts {
        id: parts
        x: control.aside
        y: control.upright ? tiles.y - height - Theme.pad : choice.height + (tiles.y - choice.height - height) / 2
        width: control.width - x
        seat: control.seat
        onAsked: (part, percent) => control.seats.setPart(part, percent, control.zone)
    }
    SeatTiles {
        id: tiles
        x: control.tight ? 0 : control.aside
        y: control.height - height
        width: control.width - x
        columns: control.upright ? 4 : 8
        tileHeight: control.upright ? Theme.px(110) : Theme.px(92)
        seat: control.seat
        warmth: control.climate.seats[control.index] ?? 0
        easyEntry: control.seats.easyEntry
        onWarmthAsked: level => control.climate.setSeat(control.zone, level)
        onMassageAsked: (level, mode) => control.seats.setMassage(level, mode, control.zone)
        onSlotAsked: slot => control.seats.recallSlot(slot, control.zone)
        onStoreAsked: slot => control.seats.storeSlot(slot, control.zone)
        onFoldAsked: folded => control.seats.foldSeat(control.zone, folded)
        onEntryAsked: on => control.seats.setEasyEntry(on)
    }
}
