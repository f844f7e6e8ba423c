pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// Home's phone panel: the favourites, as many as fit; a tap calls.
GlassPanel {
    id: panel

    required property Phone phone
    readonly property real inner: Theme.px(14)
    readonly property int columns: Math.max(1, Math.floor((width - inner) / (Theme.px(104) + Theme.gap)))
    readonly property int rows: Math.max(1, Math.floor((height - inner) / (Theme.px(120) + Theme.gap)))
    readonly property list<var> people: phone.favourites.slice(0, columns * rows)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Favourites")

    Grid {
        id: grid
        readonly property int lines: Math.ceil(panel.people.length / panel.columns)

        x: panel.inner
        y: panel.inner
        columns: panel.columns
        spacing: Theme.gap

        Repeater {
            model: panel.people

            FavouriteTile {
                required property var modelData

                width: (panel.width - 2 * panel.inner - (grid.columns - 1) * grid.spacing) / grid.columns
                height: (panel.height - 2 * panel.inner - (grid.lines - 1) * grid.spacing) / Math.max(1, grid.lines)
                person: modelData
                onClicked: panel.phone.dial(person.id)
            }
        }
    }
}
