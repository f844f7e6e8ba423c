import QtQuick
import Cockpit
import Theme
import Controls

// A call over any page: who it is, and answer, decline or hang up.
GlassPanel {
    id: card

    required property Phone phone
    readonly property bool wanted: phone.state !== ""

    objectName: "callCard"
    high: Theme.color.overlay
    low: Theme.color.overlay
    implicitWidth: Theme.px(620)
    implicitHeight: Math.max(Theme.px(116), words.implicitHeight + Theme.px(36))
    visible: opacity > 0
    opacity: wanted ? 1 : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: phone.caller

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.panel
        }
    }
    MouseArea {
        anchors.fill: parent
    }
    PersonMark {
        id: mark
        x: Theme.px(22)
        width: Theme.px(68)
        anchors.verticalCenter: parent.verticalCenter
        letters: card.phone.callerLetters
        lit: card.phone.incoming
    }
    CallWords {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(18)
        anchors.right: buttons.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        phone: card.phone
    }
    CallButtons {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        phone: card.phone
        keys: false
    }
}
