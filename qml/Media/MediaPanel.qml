import QtQuick
import Cockpit
import Theme
import Controls
import "clock.mjs" as Clock

// The music on the home screen: cover, names, the track's shape, and three buttons. `small` shows what fits a bench rig.
GlassPanel {
    id: panel

    required property Media media
    property bool small: false
    readonly property bool chosen: media.uri !== ""
    readonly property string title: chosen ? media.title : qsTr("Music")
    readonly property string artist: chosen ? media.artist : qsTr("Tap play, or say what you like")
    readonly property string note: !media.audible ? qsTr("No sound device") : chosen ? media.album : ""
    signal tapped

    implicitWidth: Theme.px(412)
    implicitHeight: small ? Theme.px(148) : Theme.px(310)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Music")

    TapHandler {
        onTapped: panel.tapped()
    }
    Cover {
        id: art
        anchors.left: parent.left
        anchors.leftMargin: panel.small ? Theme.px(18) : Theme.pad
        y: panel.small ? (panel.height - height) / 2 : Theme.pad
        width: panel.small ? Math.min(Theme.px(100), panel.height - Theme.px(40)) : Math.min(parent.width * (panel.height > Theme.px(440) ? 0.5 : panel.height > Theme.px(340) ? 0.42 : 0.36), panel.height - Theme.px(186))
        height: width
        source: panel.media.cover
        sign: panel.media.kind === "station" ? "radio" : panel.media.kind === "episode" ? "podcast" : "media"
        glowing: panel.media.playing
    }
    Column {
        id: names
        anchors.left: art.right
        anchors.leftMargin: Theme.px(panel.small ? 14 : 20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        y: art.y + Theme.px(panel.small ? -4 : 4)
        spacing: Theme.px(4)

        Label {
            width: parent.width
            text: panel.title
            size: panel.small ? Theme.font.body : Theme.font.title
            strong: true
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: panel.artist
            color: panel.small ? Theme.color.textSoft : Theme.color.text
            size: panel.small ? Theme.font.note : Theme.font.body
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: text !== "" && !panel.small
            text: panel.note
            size: Theme.font.note
            color: panel.media.audible ? Theme.color.textSoft : Theme.color.askText
            wrapMode: Text.Wrap
        }
    }
    Waveform {
        id: wave
        visible: !panel.small
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.pad
        anchors.top: art.bottom
        anchors.topMargin: Theme.px(18)
        height: panel.height > Theme.px(440) ? Theme.px(76) : panel.height > Theme.px(340) ? Theme.px(58) : Theme.px(44)
        peaks: panel.media.peaks
        position: panel.media.position
        duration: panel.media.duration
        onAsked: seconds => panel.media.wind(seconds)
    }
    Label {
        visible: !panel.small
        anchors.left: wave.left
        anchors.top: wave.bottom
        anchors.topMargin: Theme.px(6)
        text: Clock.clock(Theme.rightToLeft ? panel.media.duration : wave.shownSeconds) // a track goes from left to right
        size: Theme.font.note
        color: Theme.color.textSoft
        figures: true
    }
    Label {
        visible: !panel.small
        anchors.right: wave.right
        anchors.top: wave.bottom
        anchors.topMargin: Theme.px(6)
        text: Clock.clock(Theme.rightToLeft ? wave.shownSeconds : panel.media.duration)
        size: Theme.font.note
        color: Theme.color.textSoft
        figures: true
    }
    Transport {
        x: panel.small ? names.x : (parent.width - width) / 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: panel.small ? art.y - Theme.px(6) : Math.max(Theme.px(16), (panel.height - wave.y - wave.height - Theme.px(28) - height) / 2)
        scaleBy: panel.small ? 0.74 : 1
        spacing: panel.small ? Theme.touch - Theme.px(63) * scaleBy : Theme.px(22)
        playing: panel.media.playing
        onToggled: panel.media.toggle()
        onSkipped: panel.media.skip()
        onWentBack: panel.media.back()
    }
}
