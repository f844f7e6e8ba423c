import QtQuick
import Cockpit
import Controls
import Theme

// How loud the voices are, which language guidance speaks, and whether the microphone listens.
Column {
    id: voice

    required property Settings settings
    required property Conversation conversation
    required property Guidance guidance
    readonly property list<string> tongues: ["auto", "en", "zh", "de", "fr"]
    readonly property int tongue: Math.max(0, tongues.indexOf(guidance.spoken))

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
    SettingRow {
        width: parent.width
        name: qsTr("Language of guidance")
        detail: qsTr("A tap takes the next one")

        PillButton {
            objectName: "guidanceLanguage"
            text: [qsTr("As the screen"), "English", "中文", "Deutsch", "Français"][voice.tongue]
            Accessible.description: qsTr("Language of guidance")
            onClicked: voice.guidance.speakIn(voice.tongues[(voice.tongue + 1) % voice.tongues.length])
        }
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
}
