pragma ComponentBehavior: Bound

import QtQuick
import Theme
import "room.mjs" as Room

// The cells of home's grid, faint, for the eye to aim at.
Item {
    id: cells

    required property PanelGrid grid
    property list<rect> covered // where panels lie

    Repeater {
        model: cells.grid.columns * cells.grid.rows

        Rectangle {
            required property int index
            readonly property rect place: cells.grid.box(index % cells.grid.columns + 1, Math.floor(index / cells.grid.columns) + 1, 1, 1)

            x: place.x
            y: place.y
            width: place.width
            height: place.height
            visible: !cells.covered.some(box => Room.overlaps(box, place, 1))
            radius: Theme.radiusSmall
            color: Theme.faded(Theme.color.raised, 0.35)
            border.width: Theme.hair
            border.color: Theme.color.hairline
        }
    }
}
