pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// The trip page: the way ahead as a line of stops.
Item {
    id: view

    required property Trip trip

    Label {
        id: title
        text: view.trip.title
        size: Theme.font.headline
        strong: true
    }
    Column {
        y: title.height + Theme.gap
        width: parent.width

        Repeater {
            model: view.trip.stops

            ListRow {
                required property var modelData

                width: parent?.width ?? 0
                pressable: false
                title: modelData.title
                detail: modelData.detail
                value: modelData.time
            }
        }
    }
}
