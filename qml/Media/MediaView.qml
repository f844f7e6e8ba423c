import QtQuick
import Cockpit
import Theme
import Controls

// The music page: what plays beside what comes next and the albums; narrow or upright, the last two share a place.
Item {
    id: view

    required property Media media
    readonly property bool upright: height > width
    readonly property bool wide: width > Theme.px(1380)
    readonly property real column: upright ? width : wide ? width * 0.36 : Math.min(width * 0.5, Theme.px(620))
    readonly property real split: Theme.px(36)
    readonly property real listX: upright ? 0 : column + split
    readonly property real listWidth: wide ? Math.min(Theme.px(520), (width - column - 2 * split) * 0.46) : width - listX
    property bool albumsOpen: true

    NoMusic {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(640))
        visible: !view.media.available
    }
    NowPlaying {
        visible: view.media.available
        width: view.column
        height: view.upright ? view.height * 0.56 : view.height
        media: view.media
    }
    Segments {
        id: choice
        visible: view.media.available && !view.wide
        x: view.listX
        y: view.upright ? view.height * 0.56 + Theme.px(24) : 0
        width: Math.min(view.listWidth - Theme.px(64), Theme.px(420))
        options: [qsTr("Albums"), qsTr("Up next")]
        chosen: view.albumsOpen ? 0 : 1
        tone: Theme.color.warmthSoft
        tint: Theme.color.warmthText
        label: qsTr("Browse")
        onAsked: index => view.albumsOpen = index === 0
    }
    Label {
        id: nextTitle
        visible: view.media.available && view.wide
        x: view.listX
        text: qsTr("Up next")
        size: Theme.font.title
        strong: true
    }
    TrackList {
        visible: view.media.available && (view.wide || !view.albumsOpen)
        x: view.listX
        y: view.wide ? nextTitle.height + Theme.gap : choice.y + choice.height + Theme.gap
        width: view.listWidth
        height: wholeRows(view.height - y)
        media: view.media
    }
    Label {
        visible: view.media.available && view.wide
        x: albums.x
        text: qsTr("Albums")
        size: Theme.font.title
        strong: true
    }
    AlbumGrid {
        id: albums
        visible: view.media.available && (view.wide || view.albumsOpen)
        x: view.wide ? view.listX + view.listWidth + view.split : view.listX
        y: view.wide ? nextTitle.height + Theme.gap : choice.y + choice.height + Theme.gap
        width: view.width - x
        height: wholeWords(view.height - y)
        tile: Theme.px(view.upright ? 200 : 150)
        media: view.media
    }
}
