pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Stops on the way in order, with the time of arrival; each can be brought forward or left out.
Column {
    id: list

    required property Navigation navigation
    property real rowHeight: Theme.touch

    Repeater {
        model: list.navigation.stops

        Item {
            id: row

            required property var modelData
            required property int index

            objectName: "stopRow_" + index
            width: list.width
            height: list.rowHeight

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: Theme.px(10)
                width: Theme.px(28)
                height: width
                radius: width / 2
                color: "transparent"
                border.width: Theme.px(5)
                border.color: Theme.color.route
            }
            Column {
                x: Theme.px(64)
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(0, (up.visible ? up.x : drop.x) - x - Theme.gap)

                Label {
                    width: parent.width
                    text: row.modelData.name
                    font.weight: Theme.font.medium
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    lineHeight: 0.95
                }
                Label {
                    visible: text !== ""
                    text: row.modelData.time
                    size: Theme.font.note
                    color: Theme.color.textSoft
                    figures: true
                }
            }
            RoundButton {
                id: up
                anchors.right: drop.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                visible: row.index > 0
                sign: "chevron-up"
                text: qsTr("Bring %1 forward").arg(row.modelData.name)
                onClicked: list.navigation.moveStop(row.index, row.index - 1)
            }
            RoundButton {
                id: drop
                objectName: "dropStop_" + row.index
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                sign: "cross"
                text: qsTr("Leave out %1").arg(row.modelData.name)
                onClicked: list.navigation.dropStop(row.index)
            }
        }
    }
}
