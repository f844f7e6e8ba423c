pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// Windows, sunroof and its shade side by side, each a pane to drag.
Item {
    id: panes

    required property Openings openings
    readonly property list<string> zones: ["driver", "passenger", "rear_left", "rear_right"]
    readonly property list<string> names: [qsTr("Driver"), qsTr("Passenger"), qsTr("Rear left"), qsTr("Rear right")]
    readonly property real gap: Theme.px(10)
    readonly property real split: Theme.px(34)
    readonly property real paneWidth: Math.min(Theme.px(200), (width - 5 * gap - split) / 7)

    implicitHeight: Theme.px(250)

    SectionTitle {
        id: title
        text: qsTr("Windows")
    }
    SectionTitle {
        x: roof.x
        text: qsTr("Roof")
    }
    Row {
        id: row
        y: title.height + panes.gap
        spacing: panes.gap

        PaneSlider {
            width: panes.paneWidth
            height: panes.height - row.y
            label: qsTr("All")
            percent: Math.max(...panes.openings.windows)
            onAsked: percent => panes.openings.setWindow("all", percent)
        }
        Repeater {
            model: 4

            PaneSlider {
                required property int index
                objectName: "window_" + panes.zones[index]
                width: panes.paneWidth
                height: panes.height - row.y
                label: panes.names[index]
                percent: panes.openings.windows[index] ?? 0
                onAsked: percent => panes.openings.setWindow(panes.zones[index], percent)
            }
        }
    }
    Row {
        id: roof
        x: row.x + row.width + panes.split
        y: row.y
        spacing: panes.gap

        PaneSlider {
            objectName: "sunroof"
            width: panes.paneWidth
            height: panes.height - row.y
            label: qsTr("Sunroof")
            percent: Math.max(0, panes.openings.sunroof)
            words: panes.openings.sunroof < 0 ? qsTr("tilted") : percent === 0 ? qsTr("closed") : qsTr("%1 %").arg(percent)
            onAsked: percent => panes.openings.setSunroof(percent)
        }
        PaneSlider {
            objectName: "shade"
            width: panes.paneWidth
            height: panes.height - row.y
            label: qsTr("Shade")
            percent: panes.openings.shade
            onAsked: percent => panes.openings.setShade(percent)
        }
    }
}
