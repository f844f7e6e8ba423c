import QtQuick
import Theme
import Controls

// What the flow does with things of several widths.
CentredFlow {
    width: Theme.px(420)
    implicitWidth: width
    spacing: Theme.px(10)

    Repeater {
        model: ["Travel Companion", "22.5°", "Lunch added", "Undo", "Not done"]

        Chip {
            required property string modelData

            width: implicitWidth
            height: implicitHeight
            text: modelData
        }
    }
}
