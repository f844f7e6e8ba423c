import QtQuick
import Cockpit
import Theme
import Controls

// How much guidance says: a tap goes from all of it to the short form to silence and back.
RoundButton {
    id: button

    required property Guidance guidance
    readonly property string mode: guidance.voice

    objectName: "voice"
    sign: mode === "off" ? "volume-off" : mode === "brief" ? "chat" : "volume"
    tint: mode === "off" ? Theme.color.textFaint : Theme.color.text
    text: mode === "off" ? qsTr("Guidance is silent") : mode === "brief" ? qsTr("Guidance speaks briefly") : qsTr("Guidance speaks in full")
    onClicked: guidance.tell(mode === "full" ? "brief" : mode === "brief" ? "off" : "full")
}
