import QtQuick
import Cockpit
import Theme
import Controls

// A short word from guidance for a few seconds: a new route, what lies ahead.
GlassPanel {
    id: pill

    required property Guidance guidance
    property real room: Theme.px(520)
    property string text

    readonly property string told: guidance.notice

    onToldChanged: text = told !== "" ? told : text
    Component.onCompleted: text = told

    radius: Math.min(Theme.px(26), Theme.radius)
    width: Math.min(room, mark.width + words.implicitWidth + Theme.px(56))
    height: Math.max(Theme.px(52), words.height + Theme.px(22))
    opacity: told === "" ? 0 : 1
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: told

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.panel
        }
    }
    Icon {
        id: mark
        x: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        name: "route"
        color: Theme.color.routeText
    }
    Label {
        id: words
        x: mark.x + mark.width + Theme.px(12)
        width: Math.min(implicitWidth, pill.room - x - Theme.px(20))
        anchors.verticalCenter: parent.verticalCenter
        text: pill.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
