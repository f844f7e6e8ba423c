pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Narrows what a search shows: along the route, open now, well rated, cheap, or plugs that are free and fast.
Flickable {
    id: filters

    required property Places places
    property bool guided: false
    readonly property var offered: [
        {
            "name": "along",
            "text": qsTr("Along the route"),
            "shown": guided
        },
        {
            "name": "open",
            "text": qsTr("Open now"),
            "shown": true
        },
        {
            "name": "rated",
            "text": qsTr("Well rated"),
            "shown": !places.charging
        },
        {
            "name": "cheap",
            "text": qsTr("Inexpensive"),
            "shown": !places.charging
        },
        {
            "name": "vegetarian",
            "text": qsTr("Vegetarian"),
            "shown": !places.charging
        },
        {
            "name": "free",
            "text": qsTr("Free now"),
            "shown": places.charging
        },
        {
            "name": "fast",
            "text": qsTr("150 kW and more"),
            "shown": places.charging
        }
    ]

    implicitHeight: Theme.touch
    contentWidth: row.width
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    Row {
        id: row
        y: (filters.height - height) / 2
        spacing: Theme.gap

        Repeater {
            model: filters.offered.filter(each => each.shown)

            PillButton {
                required property var modelData

                objectName: "filter_" + modelData.name
                active: filters.places.filters.includes(modelData.name)
                text: modelData.text
                Accessible.checkable: true
                Accessible.checked: active
                onClicked: filters.places.narrow(modelData.name, !active)
            }
        }
    }
}
