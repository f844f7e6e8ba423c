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
            model: grid.media.albums

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
