import QtQuick
import Cockpit
import Theme
import Controls

// What can be done with a call: answer and decline while it rings here, else mute, keypad and hang up.
Row {
    id: buttons

    required property Phone phone
    property bool keypad: false
    property bool keys: true
    property bool dialpad: true
    property real diameter: Theme.touch
    readonly property color ink: Theme.night ? Theme.color.onLight : Theme.color.overlay // by day the faces are deep
    signal keypadAsked

    spacing: Theme.px(22)

    RoundButton {
        objectName: "mute"
        visible: !buttons.phone.incoming
        diameter: buttons.diameter
        sign: buttons.phone.muted ? "mic-off" : "mic"
        filled: buttons.phone.muted
        text: buttons.phone.muted ? qsTr("Let me be heard") : qsTr("Mute me")
        onClicked: buttons.phone.setMuted(!buttons.phone.muted)
    }
    RoundButton {
        objectName: "keypad"
        visible: !buttons.phone.incoming && buttons.keys && buttons.dialpad
        enabled: buttons.phone.state === "connected"
        diameter: buttons.diameter
        sign: "keypad"
        filled: buttons.keypad
        text: qsTr("Keypad")
        onClicked: buttons.keypadAsked()
    }
    RoundButton {
        objectName: "hangUp"
        diameter: buttons.diameter
        sign: "hang-up"
        face: Theme.color.warn
        tint: buttons.ink
        text: buttons.phone.incoming ? qsTr("Decline") : qsTr("Hang up")
        onClicked: buttons.phone.incoming ? buttons.phone.turnDown() : buttons.phone.hangUp()
    }
    RoundButton {
        objectName: "answer"
        visible: buttons.phone.incoming
        diameter: buttons.diameter
        sign: "phone"
        face: Theme.color.energy
        tint: buttons.ink
        text: qsTr("Answer")
        onClicked: buttons.phone.pickUp()
    }
}
