pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import "../Trip/sky.mjs" as Sky

// The next hours: time, sky, degrees; as many as there is room for.
Row {
    id: strip

    required property list<var> hours
    readonly property int count: Math.max(1, Math.min(hours.length, Math.floor(width / Theme.px(72))))

    height: Theme.px(128)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Weather")

    Repeater {
        model: strip.hours.slice(0, strip.count)

        Column {
            id: hour

            required property var modelData
            required property int index

            width: strip.width / strip.count
            spacing: Theme.px(8)
            Accessible.role: Accessible.ListItem
            Accessible.name: when.text + " " + degrees.text

            Label {
                id: when
                width: parent.width
                text: hour.index === 0 ? qsTr("Now") : hour.modelData.time
                size: Theme.font.note
                color: Theme.color.textSoft
                horizontalAlignment: Text.AlignHCenter
                figures: true
                Accessible.ignored: true
            }
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: Sky.sign(hour.modelData.sky, hour.modelData.hour < 6 || hour.modelData.hour > 20)
                size: Theme.px(38)
                color: Theme.color.text
            }
            Label {
                id: degrees
                width: parent.width
                text: hour.modelData.celsius + "°"
                size: Theme.font.title
                font.weight: Theme.font.medium
                horizontalAlignment: Text.AlignHCenter
                figures: true
                Accessible.ignored: true
            }
        }
    }
}
