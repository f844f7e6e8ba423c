import QtQuick
import Theme
import Controls
import Cockpit

// What a participant agrees to, before the microphone opens and before anything is recorded.
Sheet {
    id: sheet

    required property Participant study
    property int voice: -1 // 0: may be recorded, 1: may not, -1: not said yet
    readonly property bool said: !study.asksForAudio || voice >= 0

    objectName: "consent"
    heading: study.consentTitle
    tall: Math.max(Theme.px(440), words.implicitHeight + (audio.visible ? audio.height : 0) + Theme.px(280))
    foot: [
        Flow {
            width: parent.width
            spacing: Theme.gap
            layoutDirection: Qt.RightToLeft

            PillButton {
                objectName: "agree"
                height: Theme.touch
                filled: true
                enabled: sheet.said
                text: qsTr("I agree, let's begin")
                textSize: Theme.font.title
                onClicked: sheet.study.agree(sheet.voice === 0)
            }
            PillButton {
                objectName: "decline"
                height: Theme.touch
                text: qsTr("No, thank you")
                textSize: Theme.font.title
                onClicked: sheet.study.decline()
            }
        }
    ]

    ScrolledText {
        id: words
        width: parent.width
        height: Math.min(implicitHeight, parent.height - (audio.visible ? audio.height + Theme.px(20) : 0))
        text: sheet.study.consentText
        size: Theme.font.title
    }
    Rectangle {
        id: audio

        readonly property bool narrow: width < Theme.px(900)

        anchors.bottom: parent.bottom
        width: parent.width
        height: narrow ? question.implicitHeight + choice.height + Theme.px(52) : Math.max(Theme.px(108), question.implicitHeight + Theme.px(32))
        visible: sheet.study.asksForAudio
        radius: Theme.radiusSmall
        color: Theme.color.raised
        border.width: sheet.said ? 0 : Theme.px(2)
        border.color: Theme.color.ask

        Icon {
            id: sign
            x: Theme.px(24)
            y: audio.narrow ? question.y : (parent.height - height) / 2
            name: sheet.voice === 1 ? "mic-off" : "mic"
            color: Theme.color.textSoft
        }
        Label {
            id: question
            anchors.left: sign.right
            anchors.leftMargin: Theme.px(18)
            y: audio.narrow ? Theme.px(18) : (parent.height - height) / 2
            width: (audio.narrow ? parent.width : choice.x) - x - Theme.pad
            text: sheet.study.audioText !== "" ? sheet.study.audioText : qsTr("May my voice be recorded?")
            size: Theme.font.title
            wrapMode: Text.Wrap
        }
        Segments {
            id: choice
            objectName: "audio"
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            y: audio.narrow ? question.y + question.implicitHeight + Theme.px(16) : (parent.height - height) / 2
            width: audio.narrow ? parent.width - Theme.px(32) : Math.max(implicitWidth, Theme.px(320))
            height: Theme.touch
            label: question.text
            options: [qsTr("Yes"), qsTr("No")]
            chosen: sheet.voice
            onAsked: index => sheet.voice = index
        }
    }
}
