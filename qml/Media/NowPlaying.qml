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
    readonly property bool stacked: height - foot.height > width * 0.6
    readonly property real side: stacked ? Math.min(width * 0.8, height - foot.height - words.height - Theme.px(44)) : Math.min(width * 0.46, height - foot.height - Theme.px(14))

    Cover {
        id: art
        x: now.stacked ? (now.width - width) / 2 : 0
        width: Math.max(Theme.px(90), now.side)
        height: width
        radius: Theme.radius * 0.8
        source: now.media.cover
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
            horizontalAlignment: now.stacked ? Text.AlignHCenter : Text.AlignLeft
            text: now.chosen ? now.media.title : qsTr("Choose some music")
            size: Theme.font.headline
            strong: true
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            horizontalAlignment: now.stacked ? Text.AlignHCenter : Text.AlignLeft
            text: now.chosen ? now.media.artist : qsTr("Tap an album, or say: play something calm")
            size: now.chosen ? Theme.font.title : Theme.font.body
            color: now.chosen ? Theme.color.text : Theme.color.textSoft
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: now.chosen
            horizontalAlignment: now.stacked ? Text.AlignHCenter : Text.AlignLeft
            text: now.media.album + " · " + now.media.genre
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
        Item {
            width: 1
            height: Theme.px(4)
        }
        Chip {
            x: now.stacked ? (words.width - width) / 2 : 0
            text: now.media.audible ? qsTr("This car") : qsTr("No sound device")
            sign: now.media.audible ? "vehicle" : "volume-off"
            tint: now.media.audible ? Theme.color.textSoft : Theme.color.askText
            face: now.media.audible ? Theme.color.raised : Theme.color.askSoft
        }
    }
    Column {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.px(8)

        Waveform {
            id: wave
            width: parent.width
            height: Theme.px(52)
            peaks: now.media.peaks
            position: now.media.position
            duration: now.media.duration
            onAsked: seconds => now.media.seek(seconds)
        }
        Item {
            width: parent.width
            height: transport.height

            Label {
                text: Clock.clock(wave.shownSeconds)
                size: Theme.font.note
                color: Theme.color.textSoft
                figures: true
            }
            Label {
                anchors.right: parent.right
                text: Clock.clock(now.media.duration)
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
                repeated: now.media.repeated
                onToggled: now.media.toggle()
                onSkipped: now.media.skip()
                onWentBack: now.media.back()
                onShuffleAsked: on => now.media.setShuffled(on)
                onRepeatAsked: on => now.media.setRepeated(on)
            }
        }
        VolumeRow {
            width: parent.width
            media: now.media
        }
    }
}
