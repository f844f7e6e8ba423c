pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Theme

// The parts of the page to choose from: beside it, or above it on upright screens.
Grid {
    id: rail

    required property list<var> parts // {part, sign, text}
    required property string chosen
    required property bool upright
    signal asked(string part)

    columns: upright ? parts.length : 1
    spacing: Theme.gap

    Repeater {
        model: rail.parts

        TileButton {
            required property var modelData
            objectName: "part_" + modelData.part
            width: rail.upright ? (rail.width - (rail.parts.length - 1) * rail.spacing) / rail.parts.length : rail.width
            height: rail.upright ? rail.height : (rail.height - (rail.parts.length - 1) * rail.spacing) / rail.parts.length
            sign: modelData.sign
            text: modelData.text
            active: modelData.part === rail.chosen
            Accessible.role: Accessible.PageTab
            onClicked: rail.asked(modelData.part)
        }
    }
}
