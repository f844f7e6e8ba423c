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

    readonly property var pace: conversation.latency
    readonly property string stages: [[qsTr("seen"), pace.first_sign], [qsTr("understood"), pace.final_words], [qsTr("first words"), pace.first_token], [qsTr("car changed"), pace.first_change], [qsTr("first sound"), pace.first_sound]].filter(stage => stage[1] !== undefined).map(stage => qsTr("%1 %2 s").arg(stage[0]).arg(Theme.figure(stage[1] / 1000, 2))).join(" · ")

    spacing: Theme.px(12)

    SectionTitle {
        text: qsTr("About")
    }
    AboutRow {
        width: parent.width
        sign: about.conversation.online ? "wifi" : "wifi-off"
        name: qsTr("Answers")
        value: about.conversation.endpoint === "" ? qsTr("nobody yet") : about.conversation.endpoint === "stand-in" ? qsTr("Stand-in") : about.conversation.endpoint
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
        sign: "chat"
        name: qsTr("Interrupting")
        value: about.settings.duplex === "full" ? qsTr("by voice, at any time") : about.settings.duplex === "half" ? qsTr("by touch") : qsTr("not known yet")
        detail: about.settings.deafReason === "" ? qsTr("Speak while the car speaks: it stops and listens") : about.settings.deafReason
    }
    AboutRow {
        width: parent.width
        sign: "clock"
        name: qsTr("Last answer")
        value: about.pace.end === undefined ? qsTr("none yet") : qsTr("over after %1 s").arg(Theme.figure(about.pace.end / 1000, 1))
        detail: about.stages === "" ? qsTr("Times count from the end of your words") : about.stages
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
