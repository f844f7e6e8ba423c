pragma ComponentBehavior: Bound

import QtQuick

// What happens on a day, from top to bottom; what the plan cannot meet stands above it.
ListView {
    id: list

    property list<var> items
    property list<string> unmet
    property int looked: 0
    signal tapped(int number)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: items
    onItemsChanged: Qt.callLater(positionViewAtBeginning)
    header: UnmetNote {
        width: list.width
        sentences: list.unmet
        onHeightChanged: Qt.callLater(list.positionViewAtBeginning)
    }
    delegate: Loader {
        id: row

        required property var modelData
        required property int index

        width: list.width
        sourceComponent: modelData.kind === "drive" ? drive : stay

        Component {
            id: drive
            DriveRow {
                width: list.width
                drive: row.modelData
                first: row.index === 0
            }
        }
        Component {
            id: stay
            StayRow {
                width: list.width
                stay: row.modelData
                chosen: row.modelData.number > 0 && row.modelData.number === list.looked
                first: row.index === 0
                last: row.index === list.count - 1
                onClicked: {
                    if (row.modelData.number > 0)
                        list.tapped(row.modelData.number);
                }
            }
        }
    }
}
