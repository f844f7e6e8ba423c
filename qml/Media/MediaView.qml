pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// The music page: what plays, what comes next, and one of: browsing, sources, lyrics, sound. Narrow or upright, what
// comes next is one of these, too.
Item {
    id: view

    required property Media media
    readonly property bool upright: height > width
    readonly property bool wide: width > Theme.px(1380)
    readonly property real column: upright ? width : wide ? width * 0.33 : Math.min(width * 0.46, Theme.px(580))
    readonly property real split: Theme.px(32)
    readonly property real listX: upright ? 0 : column + split
    readonly property real nextWidth: wide ? Math.min(Theme.px(440), width * 0.23) : 0
    readonly property real bodyX: wide ? listX + nextWidth + split : listX
    readonly property real bodyWidth: width - bodyX
    readonly property real bodyY: upright ? height * 0.52 + Theme.px(24) : 0
    readonly property bool worded: bodyWidth > Theme.px(680)
    property string tab: "browse"
    readonly property list<var> tabs: [
        {
            "tab": "browse",
            "sign": "media",
            "name": qsTr("Browse")
        },
        {
            "tab": "next",
            "sign": "queue",
            "name": qsTr("Up next")
        },
        {
            "tab": "sources",
            "sign": "radio",
            "name": qsTr("Sources")
        },
        {
            "tab": "lyrics",
            "sign": "lyrics",
            "name": qsTr("Lyrics")
        },
        {
            "tab": "sound",
            "sign": "equaliser",
            "name": qsTr("Sound")
        }
    ].filter(each => each.tab !== "next" || !wide)
    readonly property string shown: wide && tab === "next" ? "browse" : tab

    objectName: "mediaView"

    NoMusic {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(640))
        visible: !view.media.available
    }
    NowPlaying {
        visible: view.media.available
        width: view.column
        height: view.upright ? view.height * 0.52 : view.height
        media: view.media
    }
    Label {
        id: nextTitle
        visible: view.media.available && view.wide
        x: view.listX + Theme.gap
        height: choice.height
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Up next")
        size: Theme.font.title
        strong: true
    }
    TrackList {
        visible: view.media.available && view.wide
        x: view.listX
        y: choice.height + Theme.gap
        width: view.nextWidth
        height: wholeRows(view.height - y)
        media: view.media
    }
    Segments {
        id: choice
        objectName: "mediaTabs"
        visible: view.media.available
        x: view.bodyX
        y: view.bodyY
        width: Math.min(view.bodyWidth, Theme.px(760))
        options: view.tabs.map(each => view.worded ? {
                "text": each.name
            } : {
                "sign": each.sign,
                "name": each.name
            })
        chosen: view.tabs.findIndex(each => each.tab === view.shown)
        tone: Theme.color.warmthSoft
        tint: Theme.color.warmthText
        label: qsTr("Music")
        onAsked: index => view.tab = view.tabs[index].tab
    }
    Loader {
        objectName: "mediaBody"
        active: view.media.available
        visible: active
        x: view.bodyX
        y: choice.y + choice.height + Theme.gap
        width: view.bodyWidth
        height: view.height - y
        sourceComponent: ({
                "browse": browse,
                "next": next,
                "sources": sources,
                "lyrics": lyrics,
                "sound": sound
            })[view.shown]
    }
    Component {
        id: browse
        BrowsePane {
            media: view.media
            tile: Theme.px(view.upright ? 200 : 150)
        }
    }
    Component {
        id: next
        Item {
            TrackList {
                id: tracks
                anchors.fill: parent
                media: view.media
            }
            FadeEdge {
                list: tracks
            }
        }
    }
    Component {
        id: sources
        SourcesPane {
            media: view.media
        }
    }
    Component {
        id: lyrics
        LyricsPane {
            media: view.media
        }
    }
    Component {
        id: sound
        Item {
            SoundPane {
                id: soundPane
                anchors.fill: parent
                media: view.media
            }
            FadeEdge {
                list: soundPane
                height: Theme.px(24)
            }
        }
    }
}
