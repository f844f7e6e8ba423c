import QtQuick
import Controls
import Theme

// A few words that come and go by themselves.
GlassPanel {
    id: toast

    required property string words
    required property real room
    property string shown

    onWordsChanged: {
        if (words !== "")
            shown = words;
    }
    width: Math.min(room, sign.width + text.implicitWidth + 3 * Theme.pad)
    height: Math.max(Theme.px(56), text.height + Theme.px(24))
    radius: Math.min(Theme.radius, height / 2)
    high: Theme.color.overlay
    low: Theme.color.overlay
    visible: opacity > 0
    opacity: words !== "" ? 1 : 0
    Accessible.role: Accessible.Notification
    Accessible.name: words

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.panel
        }
    }
    Icon {
        id: sign
        x: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        name: "check"
        size: Theme.iconSmall
        color: Theme.color.textSoft
    }
    Label {
        id: text
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        text: toast.shown
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
