pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import "../../Controls/icons.mjs" as Icons

// Every sign of the icon set.
Grid {
    columns: 26
    spacing: Theme.px(16)

    Repeater {
        model: Object.keys(Icons.signs)

        Icon {
            required property string modelData

            name: modelData
        }
    }
}
