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

    property bool pinned: false // the map beside shows them under their numbers
    readonly property real between: columns > 1 ? Theme.gap : 0
    readonly property var found: navigation.places.results.map((row, index) => Object.assign({
                "pin": index + 1
            }, row)).filter(row => row.number !== navigation.places.selected.number)
    readonly property int lines: Math.max(1, Math.floor(room / Theme.touch))

    height: Math.min(room, lines * cellHeight)
    clip: true
    model: found
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
        width: list.cellWidth - list.between
        height: list.cellHeight
        place: modelData
        pin: list.pinned && modelData.pin <= 20 ? modelData.pin : 0
        onClicked: list.chosen(modelData.number)
    }
}
