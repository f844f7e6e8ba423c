pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme

// Every light that is lit: what is switched on, then the warnings, the gravest at the outer end.
Row {
    id: line

    required property Instruments instruments
    property real size: Theme.px(42)
    property int most: 8
    readonly property list<var> lit: instruments.indicators.concat(instruments.warnings.slice().reverse()).slice(-most)

    spacing: size * 0.4

    Repeater {
        model: line.lit

        Lamp {
            required property var modelData

            code: modelData.code
            colour: modelData.colour
            size: line.size
        }
    }
}
