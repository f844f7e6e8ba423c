pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// The routes one can take, side by side; a tap takes one.
Row {
    id: choices

    required property Navigation navigation
    readonly property var names: ({
            "FASTEST": qsTr("Fastest"),
            "SHORTEST": qsTr("Shortest"),
            "NO_TOLLS": qsTr("No tolls"),
            "ECONOMIC": qsTr("Least energy")
        })
    readonly property int count: navigation.choices.length

    spacing: Theme.gap

    Repeater {
        model: choices.navigation.choices

        ButtonBase {
            id: tile

            required property var modelData
            readonly property bool chosen: modelData.chosen

            objectName: "route_" + modelData.kind
            width: (choices.width - (choices.count - 1) * choices.spacing) / choices.count
            height: choices.height
            ringRadius: Theme.radiusSmall
            text: choices.names[modelData.kind] ?? ""
            Accessible.role: Accessible.RadioButton
            Accessible.checked: chosen
            Accessible.description: [modelData.time, modelData.distance, modelData.toll > 0 ? qsTr("%1 € toll").arg(Theme.figure(modelData.toll, 2)) : ""].filter(text => text !== "").join(", ")
            onClicked: choices.navigation.prefer(modelData.kind)

            background: Rectangle {
                radius: Theme.radiusSmall + Theme.px(4)
                color: tile.down ? Theme.color.pressed : tile.chosen ? Theme.color.routeSoft : Theme.color.raised
                border.width: tile.chosen ? Theme.px(1.5) : 0
                border.color: Theme.faded(Theme.color.route, 0.6)
            }
            contentItem: Item {
                Column {
                    x: Theme.px(16)
                    width: parent.width - 2 * x
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.px(1)

                    Item {
                        width: parent.width
                        height: name.height

                        Label {
                            id: name
                            width: parent.width - (price.visible ? price.width + Theme.px(6) : 0)
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.px(14)
                            text: tile.text
                            size: Theme.font.note
                            font.weight: Theme.font.medium
                            color: tile.chosen ? Theme.color.routeText : Theme.color.textSoft
                            Accessible.ignored: true
                        }
                        Label {
                            id: price
                            anchors.right: parent.right
                            visible: tile.modelData.toll > 0
                            text: qsTr("%1 €").arg(Theme.figure(tile.modelData.toll, 2))
                            size: Theme.font.note
                            color: Theme.color.textSoft
                            figures: true
                            Accessible.ignored: true
                        }
                    }
                    Label {
                        objectName: "duration"
                        width: parent.width
                        text: tile.modelData.time
                        size: Theme.font.title
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.font.note
                        strong: true
                        figures: true
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.font.caption
                        text: tile.modelData.delay > 2 ? qsTr("%1 · +%2 min").arg(tile.modelData.distance).arg(tile.modelData.delay) : tile.modelData.distance
                        size: Theme.font.note
                        color: Theme.color.textSoft
                        figures: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
