pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// The next manoeuvres in order, the first one lit; as many as there is room for.
Column {
    id: list

    required property Navigation navigation
    readonly property int lines: Math.max(1, Math.floor(height / Theme.px(62)))
    readonly property real rowHeight: Math.min(Theme.px(84), height / Math.max(1, Math.min(lines, navigation.steps.length)))

    Repeater {
        model: list.navigation.steps.slice(0, list.lines)

        Item {
            id: step

            required property var modelData
            required property int index
            readonly property bool next: index === 0

            width: list.width
            height: list.rowHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.distance + ", " + modelData.road

            Divider {
                visible: !step.next
                x: name.x
                width: step.width - x
            }
            Rectangle {
                id: face
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(48)
                height: width
                radius: Math.min(Theme.px(14), Theme.radiusSmall)
                color: step.next ? Theme.color.routeSoft : Theme.color.raised

                Icon {
                    anchors.centerIn: parent
                    name: step.modelData.sign
                    color: step.next ? Theme.color.routeText : Theme.color.textSoft
                }
            }
            Label {
                id: name
                anchors.left: face.right
                anchors.leftMargin: Theme.px(16)
                anchors.right: away.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: step.modelData.sign === "arrive" || step.modelData.road === "" ? list.navigation.destination : step.modelData.road
                font.weight: step.next ? Theme.font.medium : Theme.font.regular
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 0.95
                Accessible.ignored: true
            }
            Label {
                id: away
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(4)
                anchors.verticalCenter: parent.verticalCenter
                text: step.modelData.distance
                color: step.next ? Theme.color.text : Theme.color.textSoft
                figures: true
                Accessible.ignored: true
            }
        }
    }
}
