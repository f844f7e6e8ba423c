import QtQuick
import Theme
import Orb
import Controls
import Cockpit

// The orb as a button: a tap talks or stops, a long press opens the conversation.
ButtonBase {
    id: button

    required property Conversation conversation
    signal historyAsked

    text: conversation.phase === "idle" ? qsTr("Talk to the car") : qsTr("Stop")
    implicitWidth: Theme.orb
    implicitHeight: Theme.orb
    property bool small: false
    scale: (small ? 0.66 : 1) * (down ? 0.96 : 1)
    onClicked: conversation.tapOrb()
    onPressAndHold: historyAsked()

    background: null
    contentItem: Item {
        Orb {
            anchors.centerIn: parent
            phase: button.conversation.phase
            level: button.conversation.level
            hue: button.conversation.agentHue
            muted: button.conversation.muted
            attending: button.conversation.attending
        }
    }
    Behavior on scale {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
}
