pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// The routes one may take, each with its time, distance and toll.
Flow {
    id: choices

    property list<var> routes
    signal asked(string kind)

    readonly property var names: ({
            "FASTEST": qsTr("Fastest"),
            "SHORTEST": qsTr("Shortest"),
            "NO_TOLLS": qsTr("Without tolls")
        })

    spacing: Theme.gap

    Repeater {
        model: choices.routes

        ButtonBase {
            id: choice

            required property var modelData
            readonly property bool chosen: modelData.chosen

            width: Math.max(Theme.px(180), (choices.width - (choices.routes.length - 1) * choices.spacing) / choices.routes.length - 1)
            height: Theme.px(104)
            text: choices.names[modelData.kind]
            onClicked: choices.asked(modelData.kind)

            background: Rectangle {
                radius: Theme.radiusSmall
                color: choice.down ? Theme.color.pressed : choice.chosen ? Theme.color.routeSoft : Theme.color.raised
                border.width: choice.chosen ? Theme.px(2) : Theme.hair
                border.color: choice.chosen ? Theme.color.route : Theme.color.hairline
            }
            contentItem: Item {
                Column {
                    anchors.centerIn: parent
                    spacing: Theme.px(3)

                    Label {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: choice.modelData.time
                        size: Theme.font.title
                        strong: true
                        figures: true
                    }
                    Label {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: choice.text
                        color: choice.chosen ? Theme.color.routeText : Theme.color.text
                    }
                    Label {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: choice.modelData.toll > 0 ? qsTr("%1 · toll %2 €").arg(choice.modelData.distance).arg(choice.modelData.toll.toFixed(2)) : choice.modelData.distance
                        size: Theme.font.note
                        color: Theme.color.textSoft
                        figures: true
                    }
                }
            }
        }
    }
}
