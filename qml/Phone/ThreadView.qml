pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// What was exchanged with somebody, and answering by voice.
Item {
    id: thread

    required property Messages messages
    property string name
    property bool closable: false
    signal closed
    signal talkAsked
    signal callAsked

    RoundButton {
        id: back
        objectName: "backToThreads"
        visible: thread.closable
        sign: "chevron-left"
        text: qsTr("All messages")
        onClicked: thread.closed()
    }
    Label {
        anchors.left: back.visible ? back.right : parent.left
        anchors.leftMargin: back.visible ? Theme.gap : 0
        anchors.right: call.left
        anchors.verticalCenter: call.verticalCenter
        text: thread.name
        size: Theme.font.title
        strong: true
        elide: Text.ElideRight
    }
    RoundButton {
        id: call
        anchors.right: parent.right
        sign: "phone"
        text: qsTr("Call %1").arg(thread.name)
        onClicked: thread.callAsked()
    }
    ListView {
        id: list
        objectName: "bubbles"
        anchors.top: call.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.gap
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: Theme.messages ? thread.messages.bubbles : []
        onCountChanged: Qt.callLater(positionViewAtEnd)

        delegate: Bubble {
            required property var modelData
            width: ListView.view.width
            message: modelData
        }
    }
    HiddenWords {
        anchors.fill: list
        visible: !Theme.messages
    }
    Flow {
        id: actions
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap

        PillButton {
            objectName: "readAloud"
            sign: "volume"
            text: qsTr("Read aloud")
            onClicked: thread.messages.readAloud("")
        }
        PillButton {
            objectName: "replyByVoice"
            sign: "mic"
            text: qsTr("Reply by voice")
            onClicked: thread.talkAsked()
        }
    }
}
