pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// How long charging to the limit takes at chargers of different power.
Rectangle {
    id: times

    required property Charging charging

    readonly property bool narrow: width < Theme.px(420)

    implicitHeight: grid.y + grid.height + Theme.px(16)
    radius: Theme.radiusSmall + Theme.px(4)
    color: Theme.color.raised
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    Label {
        id: title
        x: Theme.px(18)
        y: Theme.px(14)
        text: qsTr("To %1 % takes").arg(times.charging.limit)
        size: Theme.font.note
        font.weight: Theme.font.medium
        color: Theme.color.textSoft
        figures: true
    }
    Grid {
        id: grid
        x: Theme.px(18)
        y: title.y + title.height + Theme.px(10)
        width: parent.width - 2 * x
        columns: times.narrow ? 2 : 4
        rowSpacing: Theme.px(10)

        Repeater {
            model: times.charging.times

            Column {
                id: one
                required property var modelData
                width: grid.width / grid.columns

                Label {
                    width: parent.width
                    text: one.modelData.time
                    size: Theme.font.title
                    strong: true
                    figures: true
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.font.body
                }
                Label {
                    text: qsTr("at %1 kW").arg(one.modelData.power)
                    size: Theme.font.note
                    color: Theme.color.textSoft
                    figures: true
                }
            }
        }
    }
}
