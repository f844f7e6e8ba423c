import QtQuick
import Cockpit
import Controls
import Theme

// Who answers, who hears, which version runs, whose data is shown.
Column {
    id: about

    required property Settings settings
    required property Conversation conversation
    readonly property string microphone: ({
            "starting": qsTr("microphone starts"),
            "ready": qsTr("microphone ready"),
            "muted": qsTr("microphone off"),
            "missing": qsTr("no microphone"),
            "lost": qsTr("microphone lost")
        })[conversation.microphone] ?? conversation.microphone

    spacing: Theme.px(12)

    SectionTitle {
        text: qsTr("About")
    }
    AboutRow {
        width: parent.width
        sign: about.conversation.online ? "wifi" : "wifi-off"
        name: qsTr("Answers")
        value: about.conversation.endpoint === "" ? qsTr("nobody yet") : about.conversation.endpoint
        detail: about.conversation.standIn ? qsTr("Built-in stand-in: understands set phrases, needs no network") : about.conversation.online ? qsTr("Answered last time") : qsTr("Did not answer last time")
    }
    AboutRow {
        width: parent.width
        sign: "mic"
        name: qsTr("Hears")
        value: about.settings.recogniser === "" ? qsTr("typed text only") : about.settings.recogniser
        detail: about.microphone
    }
    AboutRow {
        width: parent.width
        sign: "info"
        name: qsTr("Version")
        value: qsTr("Meridian %1").arg(about.settings.version)
        detail: qsTr("Cockpit prototype; city, people and songs are invented")
    }
    AboutRow {
        width: parent.width
        sign: "layers"
        name: qsTr("Map data")
        value: qsTr("Aldermere, made for this program")
        detail: qsTr("Regions you import keep their own attribution on the map")
    }
}
