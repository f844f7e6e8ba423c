pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// The whole talk so far, grown out of the orb, with a line to type in.
GlassPanel {
    id: sheet

    required property Conversation conversation
    property bool open: false
    signal closed

    high: Theme.color.overlay
    low: Theme.color.overlay
    visible: opacity > 0
    enabled: open
    opacity: open ? 1 : 0
    scale: open ? 1 : 0.72
    transformOrigin: Item.Bottom
    onOpenChanged: {
        if (open)
            field.forceActiveFocus();
        else
            field.focus = false;
    }

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.panel
        }
    }
    Behavior on scale {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
    MouseArea {
        anchors.fill: parent
    }
    ListView {
        id: list
        anchors {
            fill: parent
            leftMargin: Theme.px(32)
            rightMargin: Theme.px(72)
            topMargin: Theme.px(24)
            bottomMargin: Theme.px(104)
        }
        clip: true
        model: sheet.conversation.turns
        spacing: Theme.px(6)
        boundsBehavior: Flickable.StopAtBounds
        onCountChanged: Qt.callLater(positionViewAtEnd)
        onContentHeightChanged: if (!moving)
            Qt.callLater(positionViewAtEnd)

        delegate: TurnRow {
            required said
            required answer
            required cards
            required turn
            required endpoint

            width: list.width
            onUndoAsked: what => sheet.conversation.undo(what)
        }
    }
    FadeEdge {
        list: list
        above: true
        tone: Theme.color.overlay
    }
    Column {
        anchors.centerIn: list
        visible: list.count === 0
        spacing: Theme.px(10)

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Nothing has been said yet")
            size: Theme.font.title
            strong: true
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, list.width)
            text: qsTr("Hold the space bar and speak, tap the orb, or type below.")
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
    RoundButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.px(12)
        diameter: Theme.px(44)
        sign: "chevron-down"
        text: qsTr("Close the conversation")
        onClicked: sheet.closed()
    }
    TextField {
        id: field
        objectName: "typed"
        anchors {
            left: parent.left
            right: send.left
            bottom: parent.bottom
            leftMargin: Theme.pad
            rightMargin: Theme.gap
            bottomMargin: Theme.px(22)
        }
        sign: "keyboard"
        spared: sheet.conversation.microphone !== "ready" && sheet.conversation.microphone !== "muted"
        placeholderText: qsTr("Ask or tell me something")
        onAccepted: say()

        function say(): void {
            if (text.trim() === "")
                return;
            sheet.conversation.ask(text.trim());
            clear();
        }
    }
    RoundButton {
        id: send
        anchors.right: parent.right
        anchors.rightMargin: Theme.pad
        anchors.verticalCenter: field.verticalCenter
        diameter: Theme.px(64)
        sign: "send"
        text: qsTr("Send")
        filled: true
        enabled: field.text.trim() !== ""
        onClicked: field.say()
    }
}
