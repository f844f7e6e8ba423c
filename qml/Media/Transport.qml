import QtQuick
import Theme
import Controls

// Back, play or pause, on; with mixing and repeating where there is room.
Row {
    id: transport

    readonly property bool turned: false
    required property bool playing
    property bool modes: false
    property bool shuffled: false
    property string repeating: "all" // off, one or all
    property bool backwards: true
    property real scaleBy: 1
    signal toggled
    signal skipped
    signal wentBack
    signal shuffleAsked(bool on)
    signal repeatAsked(string mode)

    transform: Theme.upright(transport)
    spacing: Math.max(Theme.gap, Theme.touch - (modes ? Theme.px(54) : Theme.px(63) * scaleBy))

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
        objectName: "repeat"
        sign: transport.repeating === "one" ? "repeat-one" : "repeat"
        tint: transport.repeating === "off" ? Theme.color.textFaint : transport.repeating === "one" ? Theme.color.warmthText : Theme.color.textSoft
        face: transport.repeating === "one" ? Theme.color.warmthSoft : Theme.faded(Theme.color.raised, 0)
        text: transport.repeating === "all" ? qsTr("Repeat this track") : transport.repeating === "one" ? qsTr("Do not repeat") : qsTr("Repeat everything")
        onClicked: transport.repeatAsked({
            "all": "one",
            "one": "off",
            "off": "all"
        }[transport.repeating])
    }
}
