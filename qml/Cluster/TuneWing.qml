import QtQuick
import Cockpit
import Controls
import Media
import Theme

// What plays, where somebody wished to see it on the instruments.
Column {
    id: wing

    required property Media media
    readonly property bool chosen: media.uri !== ""

    objectName: "tune"
    spacing: Theme.px(12)

    Cover {
        width: Math.min(wing.width, Theme.px(190))
        height: width
        source: wing.media.cover
        sign: wing.media.kind === "station" ? "radio" : wing.media.kind === "episode" ? "podcast" : "media"
        glowing: wing.media.playing
    }
    Label {
        width: parent.width
        text: wing.chosen ? wing.media.title : qsTr("Nothing plays")
        size: Theme.font.title
        strong: true
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: wing.media.artist
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
    ProgressBar {
        width: Math.min(wing.width, Theme.px(320))
        visible: wing.chosen && wing.media.duration > 0
        height: Theme.px(6)
        color: Theme.color.raised
        tone: Theme.color.warmth
        level: wing.media.duration > 0 ? wing.media.position / wing.media.duration : 0
        Accessible.name: qsTr("Position in the track")
    }
}
