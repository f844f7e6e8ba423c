pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// What one could add to a plan: a kind of place or a meal, put where it costs least time.
Item {
    id: card

    signal asked(string what)
    signal closed

    Label {
        id: title
        anchors.verticalCenter: close.verticalCenter
        width: close.x - Theme.gap
        text: qsTr("Add to the trip")
        size: Theme.font.title
        strong: true
        wrapMode: Text.Wrap
    }
    RoundButton {
        id: close
        objectName: "closeAdd"
        anchors.right: parent.right
        sign: "cross"
        text: qsTr("Close")
        onClicked: card.closed()
    }
    Grid {
        id: kinds
        y: close.height + Theme.gap
        width: parent.width
        columns: 2
        spacing: Theme.gap

        Repeater {
            model: [
                {
                    "what": "museum",
                    "sign": "museum",
                    "text": qsTr("Museum")
                },
                {
                    "what": "nature",
                    "sign": "park",
                    "text": qsTr("Nature")
                },
                {
                    "what": "view",
                    "sign": "compass",
                    "text": qsTr("View")
                },
                {
                    "what": "beach",
                    "sign": "beach",
                    "text": qsTr("Beach")
                },
                {
                    "what": "coffee",
                    "sign": "cafe",
                    "text": qsTr("Coffee")
                },
                {
                    "what": "lunch",
                    "sign": "restaurant",
                    "text": qsTr("Lunch")
                },
                {
                    "what": "dinner",
                    "sign": "restaurant",
                    "text": qsTr("Dinner")
                },
                {
                    "what": "spa",
                    "sign": "drop",
                    "text": qsTr("Spa")
                }
            ]

            TileButton {
                required property var modelData
                objectName: "add_" + modelData.what
                width: (kinds.width - kinds.spacing) / 2
                height: Math.min(Theme.px(96), (card.height - kinds.y - 3 * kinds.spacing) / 4)
                sign: modelData.sign
                text: modelData.text
                Accessible.checkable: false
                onClicked: card.asked(modelData.what)
            }
        }
    }
}
