import QtQuick
import Cockpit
import Controls
import Theme

// How much guidance says: each touch goes on from everything to little to nothing.
RoundButton {
    required property Guidance guidance

    face: Theme.color.overlay
    sign: guidance.voice === "OFF" ? "volume-off" : guidance.voice === "BRIEF" ? "volume-low" : "volume"
    text: guidance.voice === "OFF" ? qsTr("Guidance is silent") : guidance.voice === "BRIEF" ? qsTr("Guidance says little") : qsTr("Guidance says everything")
    onClicked: guidance.nextVoice()

    Rectangle {
        anchors.fill: parent
        radius: Theme.rounding(height)
        color: "transparent"
        border.width: Theme.hair
        border.color: Theme.color.hairline
    }
}
