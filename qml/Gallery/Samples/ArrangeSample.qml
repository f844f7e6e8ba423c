import QtQuick
import Theme
import Arrange
import Cockpit

// Edit mode over a home that shows nothing but the grid of its panels.
ArrangeLayer {
    id: sample

    readonly property list<var> all: arrangement.shapes[shape][side]

    shape: "wide"
    at: Theme.status
    edge: Theme.margin
    dock: Qt.rect(edge, height - Theme.bar - Theme.px(18), width - 2 * edge, Theme.bar)
    entries: all.filter(entry => guided ? entry.guided : entry.free)
    grid: PanelGrid {
        shape: sample.arrangement.shapes[sample.shape]
        width: sample.width
        height: sample.dock.y - sample.at - Theme.gap
        edge: sample.edge
    }
}
