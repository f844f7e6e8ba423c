pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Titles to play or to queue; empty, it says how to fill it.
ListView {
    id: list

    required property Media media
    property real room // how high it may be; whole rows fit in it
    required property var rows
    property string selection
    property string sign: "media"
    property string empty
    property string hint

    model: rows.slice(0, Theme.rows)
    clip: true
    height: count === 0 ? room : Math.max(1, Math.floor((room + spacing) / (Theme.touch + spacing))) * (Theme.touch + spacing) - spacing
    spacing: Theme.px(4)
    snapMode: ListView.SnapToItem
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Songs")

    delegate: TrackRow {
        id: row

        required property var modelData

        width: ListView.view.width
        track: modelData
        current: modelData.uri === list.media.uri
        playing: list.media.playing
        onClicked: list.media.shelf.choose(modelData.uri, list.selection)

        RoundButton {
            visible: row.width > Theme.px(430)
            diameter: Theme.px(48)
            bare: true
            sign: row.modelData.favourite ? "heart-full" : "heart"
            tint: row.modelData.favourite ? Theme.color.warmthText : Theme.color.textSoft
            text: row.modelData.favourite ? qsTr("No longer a favourite") : qsTr("Add to favourites")
            onClicked: list.media.shelf.like(row.modelData.uri, !row.modelData.favourite)
        }
        RoundButton {
            diameter: Theme.px(48)
            bare: true
            sign: "queue"
            tint: Theme.color.textSoft
            text: qsTr("Play next")
            onClicked: list.media.shelf.add(row.modelData.uri)
        }
    }
    MediaNote {
        visible: list.count === 0
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(460))
        sign: list.sign
        title: list.empty
        detail: list.hint
    }
}
