pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Theme

// P R N D, the one that is engaged bright in its frame.
Row {
    id: gears

    property string gear: "P"
    property real size: Theme.font.title

    spacing: size * 0.36
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Gear %1").arg(gear)

    Repeater {
        model: ["P", "R", "N", "D"]

        Rectangle {
            id: one

            required property string modelData
            readonly property bool engaged: modelData === gears.gear

            objectName: "gear_" + modelData
            width: gears.size * 1.5
            height: gears.size * 1.5
            radius: Math.min(Theme.radiusSmall, width * 0.36)
            color: engaged ? Theme.color.raised : "transparent"
            border.width: engaged ? Theme.hair : 0
            border.color: Theme.color.hairlineTop

            Label {
                anchors.centerIn: parent
                text: one.modelData
                size: gears.size
                font.weight: one.engaged ? Theme.font.strong : Theme.font.regular
                color: one.engaged ? Theme.color.text : Theme.color.textFaint
                Accessible.ignored: true
            }
        }
    }
}
