import QtQuick
import Cockpit
import Theme
import Controls

// How loud the music is; the speaker silences it.
Item {
    id: row

    required property Media media

    implicitHeight: Theme.touch

    RoundButton {
        id: speaker
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        diameter: Theme.px(52)
        sign: row.media.muted ? "volume-off" : "volume"
        tint: row.media.muted ? Theme.color.warmthText : Theme.color.text
        face: row.media.muted ? Theme.color.warmthSoft : Theme.color.raised
        text: row.media.muted ? qsTr("Sound on") : qsTr("Mute")
        onClicked: row.media.setMuted(!row.media.muted)
    }
    Slider {
        anchors.left: speaker.right
        anchors.leftMargin: Theme.px(18)
        anchors.right: percent.left
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.touch
        opacity: row.media.muted ? 0.5 : 1
        level: row.media.volume / 100
        tone: Theme.color.warmth
        label: qsTr("Volume")
        onAsked: level => row.media.setVolume(Math.round(level * 100))
    }
    Label {
        id: percent
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: widest.advanceWidth
        horizontalAlignment: Theme.end
        text: row.media.muted ? qsTr("muted") : qsTr("%1 %").arg(row.media.volume)
        color: Theme.color.textSoft
        figures: true

        TextMetrics {
            id: widest
            font: percent.font
            text: qsTr("muted").length > 5 ? qsTr("muted") : "100 %"
        }
    }
}
