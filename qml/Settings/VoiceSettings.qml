import QtQuick
import Cockpit
import Controls
import Theme

// How loud the voices are, whether the microphone listens, and whose car this is.
Column {
    id: voice

    required property Settings settings
    required property Conversation conversation
    required property Guidance guidance
    readonly property list<string> tongues: ["auto", "en", "zh", "de", "fr"]

    spacing: Theme.px(14)

    SectionTitle {
        text: qsTr("Voice")
    }
    LevelRow {
        objectName: "voiceVolume"
        width: parent.width
        name: qsTr("Assistant")
        sign: "volume"
        percent: voice.settings.voiceVolume
        tone: Theme.color.assistant
        onAsked: percent => voice.settings.setVoiceVolume(percent)
    }
    LevelRow {
        objectName: "guidanceVolume"
        width: parent.width
        name: qsTr("Guidance")
        sign: "navigation"
        percent: voice.settings.guidanceVolume
        onAsked: percent => voice.settings.setGuidanceVolume(percent)
    }
    Segments {
        objectName: "guidanceLanguage"
        width: parent.width
        height: Theme.touch
        label: qsTr("Language of guidance")
        options: [qsTr("As screen"), "EN", "中", "DE", "FR"]
        chosen: voice.tongues.indexOf(voice.guidance.spoken)
        onAsked: index => voice.guidance.speakIn(voice.tongues[index])
    }
    SettingRow {
        width: parent.width
        name: qsTr("Microphone off")
        detail: voice.conversation.muted ? qsTr("Nothing is heard") : qsTr("Listens when you ask it to")

        Toggle {
            objectName: "muted"
            text: qsTr("Microphone off")
            tone: Theme.color.warn
            on: voice.conversation.muted
            onAsked: on => voice.conversation.setMuted(on)
        }
    }
    SettingRow {
        width: parent.width
        name: voice.settings.profile
        detail: voice.settings.driveSide === "right" ? qsTr("Drives on the right seat") : qsTr("Drives on the left seat")

        Rectangle {
            width: Theme.px(56)
            height: width
            radius: width / 2
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.color.warmth
                }
                GradientStop {
                    position: 1
                    color: Theme.color.assistant
                }
            }
            Label {
                anchors.centerIn: parent
                text: voice.settings.profile.charAt(0)
                size: Theme.font.title
                strong: true
                color: Theme.night ? Theme.color.text : Theme.color.onLight
                Accessible.ignored: true
            }
        }
    }
}
