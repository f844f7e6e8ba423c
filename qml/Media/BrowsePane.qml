pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The library by albums, songs, artists, genres, playlists and favourites.
Item {
    id: pane

    required property Media media
    property string part: "albums"
    property real tile: Theme.px(150)
    readonly property list<var> parts: [
        {
            "part": "albums",
            "text": qsTr("Albums")
        },
        {
            "part": "songs",
            "text": qsTr("Songs")
        },
        {
            "part": "artists",
            "text": qsTr("Artists")
        },
        {
            "part": "genres",
            "text": qsTr("Genres")
        },
        {
            "part": "playlists",
            "text": qsTr("Playlists")
        },
        {
            "part": "favourites",
            "text": qsTr("Favourites")
        }
    ]

    objectName: "mediaPane"

    PartStrip {
        id: strip
        objectName: "parts"
        width: pane.width
        parts: pane.parts
        chosen: pane.part
        label: qsTr("Browse")
        onAsked: part => pane.part = part
    }
    AlbumGrid {
        id: albums
        visible: pane.part === "albums"
        y: strip.height + Theme.gap
        width: pane.width
        height: wholeWords(pane.height - y)
        tile: pane.tile
        media: pane.media
    }
    FadeEdge {
        list: albums
    }
    SongList {
        objectName: "songs"
        visible: pane.part === "songs" || pane.part === "favourites"
        y: albums.y
        width: pane.width
        room: pane.height - y
        media: pane.media
        rows: pane.part === "songs" ? pane.media.shelf.songs : pane.media.shelf.favourites
        selection: pane.part === "songs" ? "" : "favourites"
        sign: "heart"
        empty: qsTr("No favourites yet")
        hint: qsTr("Tap the heart beside a title, or say: I like this song")
    }
    GroupList {
        id: groups
        objectName: "groups"
        visible: ["artists", "genres", "playlists"].includes(pane.part)
        y: albums.y
        width: pane.width
        height: pane.height - y
        media: pane.media
        rows: pane.part === "artists" ? pane.media.shelf.artists : pane.part === "genres" ? pane.media.shelf.genres : pane.media.shelf.playlists
    }
    FadeEdge {
        list: groups
    }
}
