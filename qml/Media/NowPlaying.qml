import QtQuick
import Cockpit
import Theme
import Controls
import "clock.mjs" as Clock

// What plays, large: cover, names, shape, all buttons and the volume. Upright and tall it stacks, else cover and names stand side by side.
Item {
    id: now

    required property Media media
    readonly property bool chosen: media.uri !== ""
    readonly property bool live: media.kind === "station"
    readonly property bool stacked: height - foot.height > width * 0.6
    readonly property real side: stacked ? Math.min(width * 0.8, height - foot.height - words.height - Theme.px(44)) : Math.min(width * 0.46, height - foot.height - Theme.px(14))

    Cover {
        id: art
        x: now.stacked ? (now.width - width) / 2 : 0
        width: Math.max(Theme.px(90), now.side)
        height: width
        radius: Theme.radius * 0.8
        source: now.media.cover
        sign: now.live ? "radio" : now.media.kind === "episode" ? "podcast" : "media"
        glowing: now.media.playing
    }
    Column {
        id: words
        x: now.stacked ? 0 : art.width + Theme.px(28)
        y: now.stacked ? art.height + Theme.px(24) : Math.max(0, (art.height - height) / 2)
        width: now.width - x
        spacing: Theme.px(6)

        Label {
            width: parent.width
            horizontalAlignment: now.stacked ? Text.AlignHCenter : Theme.start
            text: now.chosen ? now.media.title : qsTr("Choose some music")
            size: Theme.font.headline
            strong: true
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            horizontalAlignment: now.stacked ? Text.AlignHCenter : Theme.start
            text: now.chosen ? now.media.artist : qsTr("Tap an album, or say: play something calm")
            size: now.chosen ? Theme.font.title : Theme.font.body
            color: now.chosen ? Theme.color.text : Theme.color.textSoft
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: now.chosen
            horizontalAlignment: now.stacked ? Text.AlignHCenter : Theme.start
            text: [now.media.album, now.media.genre].filter(part => part !== "").join(" · ")
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
        Item {
            width: 1
            height: Theme.px(4)
        }
        Row {
            x: now.stacked ? (words.width - width) / 2 : 0
            spacing: Theme.gap

            RoundButton {
                objectName: "like"
                visible: now.chosen
                diameter: Theme.px(52)
                sign: now.media.liked ? "heart-full" : "heart"
                tint: now.media.liked ? Theme.color.warmthText : Theme.color.textSoft
                face: now.media.liked ? Theme.color.warmthSoft : Theme.color.raised
                text: now.media.liked ? qsTr("No longer a favourite") : qsTr("Add to favourites")
                onClicked: now.media.setFavourite(!now.media.liked)
            }
            Chip {
                anchors.verticalCenter: parent.verticalCenter
                text: !now.media.audible ? qsTr("No sound device") : now.live ? qsTr("Live") : now.media.kind === "episode" ? qsTr("Podcast") : now.media.kind === "file" ? qsTr("USB") : qsTr("This car")
                sign: !now.media.audible ? "volume-off" : now.live ? "radio" : now.media.kind === "episode" ? "podcast" : now.media.kind === "file" ? "usb" : "vehicle"
                tint: now.media.audible ? Theme.color.textSoft : Theme.color.askText
                face: now.media.audible ? Theme.color.raised : Theme.color.askSoft
            }
        }
    }
    Column {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap

        Waveform {
            id: wave
            width: parent.width
            height: Theme.px(52)
            peaks: now.media.peaks
            position: now.media.position
            duration: now.media.duration
            onAsked: seconds => now.media.wind(seconds)
        }
        Item {
            id: times

            readonly property bool turned: false

            width: parent.width
            height: transport.height
            transform: Theme.upright(times)

            Label {
                visible: !now.live
                text: Clock.clock(wave.shownSeconds)
                size: Theme.font.note
                color: Theme.color.textSoft
                figures: true
            }
            Label {
                anchors.right: parent.right
                text: now.live ? qsTr("Live") : Clock.clock(now.media.duration)
                size: Theme.font.note
                color: Theme.color.textSoft
                figures: true
            }
            Transport {
                id: transport
                anchors.horizontalCenter: parent.horizontalCenter
                modes: true
                playing: now.media.playing
                shuffled: now.media.shuffled
                repeating: now.media.repeatMode
                onToggled: now.media.toggle()
                onSkipped: now.media.skip()
                onWentBack: now.media.back()
                onShuffleAsked: on => now.media.setShuffled(on)
                onRepeatAsked: mode => now.media.setRepeat(mode)
            }
        }
        VolumeRow {
            width: parent.width
            media: now.media
        }
    }
}
