pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// Windows above, roof and shades below, each a pane to drag.
Item {
    id: panes

    required property Openings openings
    readonly property list<string> zones: ["driver", "passenger", "rear_left", "rear_right"]
    readonly property list<string> names: [qsTr("Driver"), qsTr("Passenger"), qsTr("Rear left"), qsTr("Rear right")]
    readonly property list<string> shaded: ["rear_left", "rear_right", "back_window"]
    readonly property list<string> shades: [qsTr("Shade left"), qsTr("Shade right"), qsTr("Shade back")]
    readonly property real gap: Theme.gap
    readonly property real paneWidth: (width - 4 * gap) / 5
    readonly property real paneHeight: (height - gap) / 2

    implicitHeight: Theme.px(320)

    Grid {
        columns: 5
        spacing: panes.gap

        PaneSlider {
            objectName: "window_all"
            width: panes.paneWidth
            height: panes.paneHeight
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
                height: panes.paneHeight
                label: panes.names[index]
                percent: panes.openings.windows[index] ?? 0
                onAsked: percent => panes.openings.setWindow(panes.zones[index], percent)
            }
        }
        PaneSlider {
            objectName: "sunroof"
            width: panes.paneWidth
            height: panes.paneHeight
            label: qsTr("Sunroof")
            percent: Math.max(0, panes.openings.sunroof)
            words: panes.openings.sunroof < 0 ? qsTr("tilted") : percent === 0 ? qsTr("closed") : percent === 100 ? qsTr("open") : qsTr("%1 %").arg(percent)
            onAsked: percent => panes.openings.setSunroof(percent)
        }
        PaneSlider {
            objectName: "shade"
            width: panes.paneWidth
            height: panes.paneHeight
            label: qsTr("Roof shade")
            percent: panes.openings.shade
            onAsked: percent => panes.openings.setShade(percent)
        }
        Repeater {
            model: 3

            PaneSlider {
                required property int index
                objectName: "shade_" + panes.shaded[index]
                width: panes.paneWidth
                height: panes.paneHeight
                label: panes.shades[index]
                usual: 100
                percent: panes.openings.shades[index] ?? 100
                onAsked: percent => panes.openings.setWindowShade(panes.shaded[index], percent)
            }
        }
    }
}
