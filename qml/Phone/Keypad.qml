pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// Twelve keys; emits what is pressed.
Grid {
    id: pad

    readonly property bool turned: false
    property real keyWidth: Theme.touch
    property real keyHeight: Theme.px(64)
    signal pressed(string key)

    transform: Theme.upright(pad)
    columns: 3
    spacing: Theme.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"]

        PillButton {
            required property string modelData

            objectName: "key_" + modelData
            width: pad.keyWidth
            height: pad.keyHeight
            textSize: Theme.font.title
            text: modelData
            onClicked: pad.pressed(modelData)
        }
    }
}
