import QtQuick
import Theme
import Controls

// Back, play or pause, on; with mixing and repeating where there is room.
Row {
    id: transport

    required property bool playing
    property bool modes: false
    property bool shuffled: false
    property bool repeated: false
    property bool backwards: true
    property real scaleBy: 1
    signal toggled
    signal skipped
    signal wentBack
    signal shuffleAsked(bool on)
    signal repeatAsked(bool on)

    spacing: modes ? Theme.px(18) : Theme.px(22)

    RoundButton {
        anchors.verticalCenter: parent.verticalCenter
        visible: transport.modes
        diameter: Theme.px(52) * transport.scaleBy
        sign: "shuffle"
        tint: transport.shuffled ? Theme.color.warmthText : Theme.color.textSoft
        face: transport.shuffled ? Theme.color.warmthSoft : Theme.faded(Theme.color.raised, 0)
        text: transport.shuffled ? qsTr("Play in order") : qsTr("Shuffle")
        onClicked: transport.shuffleAsked(!transport.shuffled)
    }
    RoundButton {
        anchors.verticalCenter: parent.verticalCenter
        visible: transport.backwards
        diameter: Theme.px(56) * transport.scaleBy
        sign: "previous"
        text: qsTr("Previous track")
        onClicked: transport.wentBack()
    }
    RoundButton {
        anchors.verticalCenter: parent.verticalCenter
        diameter: Theme.px(70) * transport.scaleBy
        signSize: diameter * 0.5
        filled: true
        sign: transport.playing ? "pause" : "play"
        text: transport.playing ? qsTr("Pause") : qsTr("Play")
        onClicked: transport.toggled()
    }
    RoundButton {
        anchors.verticalCenter: parent.verticalCenter
        diameter: Theme.px(56) * transport.scaleBy
        sign: "next"
        text: qsTr("Next track")
        onClicked: transport.skipped()
    }
    RoundButton {
        anchors.verticalCenter: parent.verticalCenter
        visible: transport.modes
        diameter: Theme.px(52) * transport.scaleBy
        sign: "repeat"
        tint: transport.repeated ? Theme.color.warmthText : Theme.color.textSoft
        face: transport.repeated ? Theme.color.warmthSoft : Theme.faded(Theme.color.raised, 0)
        text: transport.repeated ? qsTr("Do not repeat") : qsTr("Repeat this track")
        onClicked: transport.repeatAsked(!transport.repeated)
    }
}
