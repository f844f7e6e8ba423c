pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Artists, genres or playlists, each with a cover; a tap plays one. Where there is room they stand in columns.
GridView {
    id: grid

    required property Media media
    required property var rows
    readonly property int columns: Math.max(1, Math.floor(width / Theme.px(340)))

    model: rows.slice(0, Theme.rows)
    cellWidth: width / columns
    cellHeight: Theme.px(104)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List

    delegate: ButtonBase {
        id: tile

        required property var modelData

        width: grid.cellWidth - Theme.gap
        height: grid.cellHeight - Theme.gap
        text: modelData.name
        Accessible.description: modelData.detail
        onClicked: grid.media.shelf.start(modelData.query, modelData.kind)

        background: Rectangle {
            radius: Theme.radiusSmall
            color: tile.down ? Theme.color.pressed : Theme.color.raised
        }
        contentItem: Item {
            Cover {
                id: art
                x: Theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(62)
                height: width
                radius: Math.min(Theme.px(12), Theme.radiusSmall)
                source: tile.modelData.cover
            }
            Column {
                anchors.left: art.right
                anchors.leftMargin: Theme.px(16)
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(2)

                Label {
                    width: parent.width
                    text: tile.modelData.name
                    font.weight: Theme.font.medium
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: tile.modelData.detail
                    size: Theme.font.note
                    color: Theme.color.textSoft
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    Accessible.ignored: true
                }
            }
        }
    }
}
