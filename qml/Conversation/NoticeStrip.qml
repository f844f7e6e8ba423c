import QtQuick
import Theme
import Controls
import Cockpit

// One sentence the person should know, until it is put away.
GlassPanel {
    id: strip

    required property Conversation conversation
    readonly property bool wanted: conversation.notice !== ""
    property string shown

    implicitHeight: Math.max(Theme.px(64), words.implicitHeight + Theme.px(26))
    // One line where it fits, else lines of about the same length.
    implicitWidth: Math.min(Theme.px(760), words.implicitWidth * (words.implicitWidth > Theme.px(600) ? 0.6 : 1) + Theme.px(160))
    radius: Math.min(Theme.radius, height / 2)
    glow: Theme.color.ask
    high: Theme.color.overlay
    low: Theme.color.overlay
    visible: opacity > 0
    opacity: wanted ? 1 : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: conversation.notice

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.panel
        }
    }
    Binding {
        target: strip
        property: "shown"
        value: strip.conversation.notice
        when: strip.wanted
    }
    Timer {
        interval: 15000
        running: strip.wanted
        onTriggered: strip.conversation.dismissNotice()
    }
    Icon {
        id: sign
        x: Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        name: "info"
        color: Theme.color.askText
    }
    Label {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: close.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: strip.shown
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    RoundButton {
        id: close
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        diameter: Theme.px(44)
        sign: "cross"
        bare: true
        text: qsTr("Dismiss")
        onClicked: strip.conversation.dismissNotice()
    }
}
