pragma ComponentBehavior: Bound

import QtQuick
import Theme
import "car.mjs" as Outline

// The lamps on the body: white in front, one red bar behind, amber at the corners.
Item {
    id: lamps

    required property CarPaint paint
    required property bool front
    required property bool rear
    required property bool hazard
    readonly property color light: Theme.night ? Theme.color.text : Theme.color.cool

    CarPart {
        path: Outline.tailBar
        line: lamps.rear ? Theme.color.warn : Qt.darker(Theme.color.warn, 2.4)
        lineWidth: lamps.rear ? 4 : 3
    }
    Repeater {
        model: [1, -1]

        Item {
            id: side
            required property int modelData
            transform: Scale {
                yScale: side.modelData
            }

            CarPart {
                path: Outline.headlamp
                fill: lamps.front ? lamps.light : lamps.paint.glassLit
                line: lamps.front ? lamps.light : lamps.paint.edge
                lineWidth: lamps.front ? 2 : 1
            }
            CarPart {
                path: Outline.tailLamp
                line: lamps.rear ? Theme.color.warn : Qt.darker(Theme.color.warn, 2.4)
                lineWidth: 5
            }
            CarPart {
                visible: lamps.hazard
                path: "M216 -81C220 -77 224 -72 226 -67M-204 -89C-212 -87 -218 -83 -222 -79"
                line: Theme.color.ask
                lineWidth: 5
            }
        }
    }
}
