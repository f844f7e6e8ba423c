pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Where one is going: arrival, time and distance left, battery on arrival, and the way to end it.
Rectangle {
    id: card

    required property Navigation navigation
    readonly property bool narrow: width < Theme.px(620)

    implicitHeight: content.height + 2 * Theme.pad
    radius: Theme.radiusSmall
    color: Theme.color.routeSoft

    Column {
        id: content
        x: Theme.pad
        y: Theme.pad
        width: parent.width - 2 * Theme.pad
        spacing: Theme.px(14)

        Item {
            width: parent.width
            height: Math.max(words.height, end.height)

            Column {
                id: words
                width: parent.width - end.width - Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(4)

                Label {
                    width: parent.width
                    text: card.navigation.destination
                    size: Theme.font.title
                    strong: true
                    wrapMode: Text.Wrap
                }
                Label {
                    text: qsTr("Arrival %1").arg(card.navigation.eta)
                    color: Theme.color.routeText
                    figures: true
                }
            }
            PillButton {
                id: end
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("End")
                sign: "cross"
                onClicked: card.navigation.end()
            }
        }
        Row {
            spacing: Theme.px(10)

            Chip {
                text: card.navigation.timeLeft
                sign: "clock"
            }
            Chip {
                text: card.navigation.distanceLeft
                sign: "route"
            }
            Chip {
                text: card.narrow ? qsTr("%1 %").arg(card.navigation.arrivalCharge) : qsTr("Arrive with %1 %").arg(card.navigation.arrivalCharge)
                sign: "battery"
                tint: Theme.color.energyText
                face: Theme.color.energySoft
            }
        }
        Column {
            width: parent.width

            Repeater {
                model: card.navigation.steps.slice(0, 4)

                Item {
                    id: step

                    required property var modelData

                    width: content.width
                    height: Theme.px(44)

                    Icon {
                        id: mark
                        anchors.verticalCenter: parent.verticalCenter
                        name: step.modelData.sign
                        color: Theme.color.routeText
                    }
                    Label {
                        anchors.left: mark.right
                        anchors.leftMargin: Theme.px(16)
                        anchors.right: away.left
                        anchors.rightMargin: Theme.gap
                        anchors.verticalCenter: parent.verticalCenter
                        text: step.modelData.road
                        elide: Text.ElideRight
                    }
                    Label {
                        id: away
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: step.modelData.distance
                        color: Theme.color.textSoft
                        figures: true
                    }
                }
            }
        }
    }
}
