pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// The kinds of places one looks for most, to browse by one tap.
Row {
    id: categories

    property real tileHeight: Theme.px(92)
    readonly property var shelves: [
        {
            "shelf": "charging",
            "sign": "charge",
            "text": qsTr("Charging")
        },
        {
            "shelf": "food",
            "sign": "restaurant",
            "text": qsTr("Food")
        },
        {
            "shelf": "coffee",
            "sign": "cafe",
            "text": qsTr("Coffee")
        },
        {
            "shelf": "parking",
            "sign": "parking",
            "text": qsTr("Parking")
        },
        {
            "shelf": "hotel",
            "sign": "hotel",
            "text": qsTr("Hotels")
        },
        {
            "shelf": "sights",
            "sign": "star",
            "text": qsTr("Sights")
        }
    ]
    signal asked(string shelf, string words)

    spacing: Theme.gap

    Repeater {
        model: categories.shelves

        TileButton {
            required property var modelData

            objectName: "shelf_" + modelData.shelf
            width: (categories.width - (categories.shelves.length - 1) * categories.spacing) / categories.shelves.length
            height: categories.tileHeight
            sign: modelData.sign
            text: modelData.text
            Accessible.checkable: false
            onClicked: categories.asked(modelData.shelf, modelData.text)
        }
    }
}
