import QtQuick
import Cockpit
import Theme
import Controls

// Whom a call is with, and how far it is.
Column {
    id: words

    required property Phone phone
    property bool centred: false

    Label {
        width: parent.width
        text: words.phone.caller
        size: Theme.font.title
        strong: true
        horizontalAlignment: words.centred ? Text.AlignHCenter : Theme.start
        wrapMode: Text.Wrap
    }
    Label {
        objectName: "callState"
        width: parent.width
        text: words.phone.incoming ? qsTr("is calling") : words.phone.state === "dialling" ? qsTr("Dialling") : words.phone.state === "ringing" ? qsTr("Ringing") : words.phone.duration
        color: words.phone.state === "connected" ? Theme.color.energyText : Theme.color.textSoft
        horizontalAlignment: words.centred ? Text.AlignHCenter : Theme.start
        wrapMode: Text.Wrap
        figures: true
    }
}
