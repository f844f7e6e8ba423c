import QtQuick
import Theme
import Controls
import Cockpit

// Shows whether the car can hear; a tap closes or opens the microphone.
ButtonBase {
    id: button

    required property Conversation conversation
    readonly property string hearing: conversation.muted ? "muted" : conversation.microphone
    readonly property bool open: hearing === "ready"
    readonly property color tint: open || hearing === "starting" ? Theme.color.textSoft : hearing === "muted" ? Theme.color.askText : Theme.color.warnText

    text: open ? qsTr("Microphone is on") : hearing === "muted" ? qsTr("Microphone is off") : qsTr("No microphone")
    implicitHeight: Theme.px(44)
    implicitWidth: Theme.px(62) + (words.visible ? words.implicitWidth : 0)
    onClicked: conversation.setMuted(!conversation.muted)

    containmentMask: QtObject {
        function contains(point: point): bool {
            return point.x >= -Theme.px(7) && point.x <= button.width + Theme.px(7) && Math.abs(point.y - button.height / 2) <= Theme.touch / 2;
        }
    }
    background: Rectangle {
        radius: Theme.rounding(height)
        color: button.down ? Theme.color.pressed : button.hearing === "muted" ? Theme.color.askSoft : button.open || button.hearing === "starting" ? Theme.color.raised : Theme.color.warnSoft
    }
    contentItem: Item {
        Icon {
            id: sign
            x: words.visible ? Theme.px(11) : (button.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: button.open || button.hearing === "starting" ? "mic" : "mic-off"
            size: Theme.px(22)
            color: button.tint
        }
        Label {
            id: words
            anchors.left: sign.right
            anchors.leftMargin: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            visible: !button.open && button.hearing !== "starting"
            text: button.hearing === "muted" ? qsTr("Muted") : qsTr("No microphone")
            size: Theme.font.note
            font.weight: Theme.font.medium
            color: button.tint
            Accessible.ignored: true
        }
    }
}
