pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme

// What a search found, nearest first, in whole rows; in two columns where it is wide or low.
GridView {
    id: list

    required property Navigation navigation
    property real room: 0
    property int columns: width > Theme.px(940) ? 2 : 1
    signal chosen(int number)

    readonly property int lines: Math.max(1, Math.floor(room / Theme.touch))

    height: room
    clip: true
    model: navigation.places.results
    cellWidth: Math.floor(width / columns)
    cellHeight: Math.min(Theme.px(92), Math.floor(room / lines))
    snapMode: GridView.SnapToRow
    boundsBehavior: Flickable.DragAndOvershootBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Places found")

    delegate: PlaceRow {
        required property var modelData
        required property int index

        objectName: "result_" + index
        width: list.cellWidth - (list.columns > 1 ? Theme.gap : 0)
        height: list.cellHeight
        place: modelData
        onClicked: list.chosen(modelData.number)
    }
}
