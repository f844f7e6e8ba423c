pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Cluster

// Every light that the instruments know, each in a colour it is lit in.
Grid {
    columns: 11
    spacing: Theme.px(18)

    Lamps {
        id: lamps
    }
    Repeater {
        model: Object.keys(lamps.signs)

        Lamp {
            required property string modelData
            required property int index

            code: modelData
            colour: index < 7 ? "red" : index < 15 ? "amber" : modelData === "high_beam" ? "blue" : modelData === "fog_rear" ? "amber" : modelData === "hazard" ? "red" : "green"
        }
    }
}
