import QtQuick
import Theme
import Controls

// What plays: cover, names, the song's shape, and the three buttons one needs while driving.
GlassPanel {
    id: panel

    property string title
    property string artist
    property string album
    property url cover
    property bool playing: false
    property real position: 0
    property real duration: 0
    property list<real> wave
    property bool small: false
    readonly property bool airy: height > Theme.px(300)
    signal toggled
    signal nextAsked
    signal previousAsked
    signal tapped

    implicitHeight: small ? Theme.px(148) : Theme.px(310)

    TapHandler {
        onTapped: panel.tapped()
    }
    Item {
        id: head
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.pad
        }
        height: panel.small ? Theme.px(100) : Math.max(Theme.px(116), panel.height - Theme.px(194))

        Cover {
            id: art
            width: head.height
            height: width
            source: panel.cover
        }
        Column {
            anchors.left: art.right
            anchors.leftMargin: Theme.px(20)
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: panel.small ? 0 : Theme.px(4)
            spacing: Theme.px(5)

            Label {
                width: parent.width
                text: panel.title
                size: Theme.font.title
                strong: true
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            Label {
                width: parent.width
                text: panel.artist
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            Label {
                visible: !panel.small
                width: parent.width
                text: panel.album
                size: Theme.font.note
                color: Theme.color.textSoft
                wrapMode: Text.Wrap
                maximumLineCount: 1
            }
        }
        Row {
            visible: panel.small
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -Theme.px(6)
            spacing: Theme.gap

            RoundButton {
                sign: panel.playing ? "pause" : "play"
                text: panel.playing ? qsTr("Pause") : qsTr("Play")
                filled: true
                diameter: Theme.px(52)
                onClicked: panel.toggled()
            }
            RoundButton {
                sign: "next"
                text: qsTr("Next song")
                diameter: Theme.px(52)
                onClicked: panel.nextAsked()
            }
        }
    }
    Waveform {
        id: wave
        visible: !panel.small
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(16)
        levels: panel.wave
        progress: panel.duration > 0 ? panel.position / panel.duration : 0
    }
    Item {
        visible: !panel.small
        anchors.left: head.left
        anchors.right: head.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(18)
        height: Theme.px(68)

        Label {
            anchors.left: parent.left
            anchors.top: parent.top
            text: panel.clock(panel.position)
            size: Theme.font.note
            color: Theme.color.textSoft
            figures: true
        }
        Label {
            anchors.right: parent.right
            anchors.top: parent.top
            text: panel.clock(panel.duration)
            size: Theme.font.note
            color: Theme.color.textSoft
            figures: true
        }
        Row {
            anchors.centerIn: parent
            spacing: Theme.px(20)

            RoundButton {
                anchors.verticalCenter: parent.verticalCenter
                sign: "previous"
                text: qsTr("Previous song")
                onClicked: panel.previousAsked()
            }
            RoundButton {
                sign: panel.playing ? "pause" : "play"
                text: panel.playing ? qsTr("Pause") : qsTr("Play")
                filled: true
                diameter: Theme.px(68)
                signSize: Theme.px(34)
                onClicked: panel.toggled()
            }
            RoundButton {
                anchors.verticalCenter: parent.verticalCenter
                sign: "next"
                text: qsTr("Next song")
                onClicked: panel.nextAsked()
            }
        }
    }

    function clock(seconds: real): string {
        const whole = Math.max(0, Math.floor(seconds));
        return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
    }
}
