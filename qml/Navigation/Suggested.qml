pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// What one goes to most: home and work, and kinds of places nearby.
Column {
    id: suggested

    required property Navigation navigation
    signal placeAsked(int number)
    signal kindAsked(string kind, string word)

    readonly property var kinds: [["charging", "charge", qsTr("Charging")], ["restaurant", "restaurant", qsTr("Restaurants")], ["cafe", "cafe", qsTr("Cafés")], ["parking", "parking", qsTr("Parking")], ["hotel", "hotel", qsTr("Hotels")], ["museum", "museum", qsTr("Museums")], ["supermarket", "shop", qsTr("Supermarkets")], ["park", "park", qsTr("Parks")]]

    spacing: Theme.px(10)

    Column {
        width: parent.width

        Repeater {
            model: suggested.navigation.favourites

            PlaceRow {
                required property var modelData

                width: suggested.width
                place: modelData
                onClicked: suggested.placeAsked(modelData.number)
            }
        }
    }
    Grid {
        id: grid
        readonly property real least: Theme.px(150)

        columns: Math.max(2, Math.min(4, Math.floor((suggested.width + spacing) / (least + spacing))))
        spacing: Theme.gap

        Repeater {
            model: suggested.kinds

            ButtonBase {
                id: tile

                required property var modelData

                width: (suggested.width - (grid.columns - 1) * grid.spacing) / grid.columns
                height: Theme.px(92)
                text: modelData[2]
                onClicked: suggested.kindAsked(modelData[0], modelData[2])

                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: tile.down ? Theme.color.pressed : Theme.color.raised
                }
                contentItem: Item {
                    Column {
                        anchors.centerIn: parent
                        spacing: Theme.px(6)

                        Icon {
                            anchors.horizontalCenter: parent.horizontalCenter
                            name: tile.modelData[1]
                            color: tile.modelData[0] === "charging" ? Theme.color.energyText : Theme.color.text
                        }
                        Label {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: tile.text
                            size: Theme.font.note
                            color: Theme.color.textSoft
                        }
                    }
                }
            }
        }
    }
}
