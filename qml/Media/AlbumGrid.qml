pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme

// All albums as covers; a tap plays one.
Flickable {
    id: grid

    required property Media media
    property real tile: Theme.px(150)
    readonly property int columns: Math.max(2, Math.floor((width + Theme.px(20)) / (tile + Theme.px(20))))
    readonly property real side: (width - (columns - 1) * Theme.px(20)) / columns

    // The height within `room` that cuts no words: whole rows, or a cover that shows there is more.
    function wholeWords(room: real): real {
        const tall = (tiles.itemAt(0)?.implicitHeight ?? side) + flow.rowSpacing;
        const rest = room % tall;
        return rest > side ? room - rest + side : room;
    }

    contentHeight: flow.height + Theme.gap
    contentWidth: width
    clip: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Albums")

    Grid {
        id: flow
        columns: grid.columns
        columnSpacing: Theme.px(20)
        rowSpacing: Theme.px(18)

        Repeater {
            id: tiles
            model: grid.media.shelf.albums.slice(0, Theme.rows)

            AlbumTile {
                required property var modelData

                width: grid.side
                album: modelData
                current: modelData.album === grid.media.album
                onClicked: grid.media.start(modelData.query)
            }
        }
    }
}
