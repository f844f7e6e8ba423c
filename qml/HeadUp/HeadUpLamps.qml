pragma ComponentBehavior: Bound

import QtQuick
import Cluster
import Cockpit
import Theme

// The three gravest warnings beside each other; none is nothing.
Row {
    id: lamps

    required property Instruments instruments

    objectName: "lamps"
    spacing: Theme.px(14)

    Repeater {
        model: lamps.instruments.warnings.slice(0, 3)

        Lamp {
            required property var modelData

            y: (lamps.height - height) / 2
            code: modelData.code
            colour: modelData.colour
            size: Theme.px(54)
        }
    }
}
