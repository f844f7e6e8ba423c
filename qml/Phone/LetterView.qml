import QtQuick
import Cockpit
import Theme
import Controls

// A mail: subject, sender, words; read aloud, answer by voice, delete.
Item {
    id: view

    required property Messages messages
    required property var letter
    property bool closable: false
    signal closed
    signal talkAsked

    RoundButton {
        id: back
        objectName: "backToLetters"
        visible: view.closable
        sign: "chevron-left"
        text: qsTr("All e-mails")
        onClicked: view.closed()
    }
    Label {
        id: subject
        anchors.left: back.visible ? back.right : parent.left
        anchors.leftMargin: back.visible ? Theme.gap : 0
        anchors.right: parent.right
        text: (Theme.messages ? view.letter.subject : view.letter.name) ?? ""
        size: Theme.font.title
        strong: true
        wrapMode: Text.Wrap
    }
    Label {
        id: sender
        anchors.top: subject.bottom
        anchors.left: subject.left
        anchors.right: parent.right
        text: (Theme.messages ? (view.letter.name ?? "") + "  ·  " : "") + (view.letter.days === 0 ? "" : (view.letter.date ?? "") + " ") + (view.letter.time ?? "")
        size: Theme.font.note
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
        figures: true
    }
    Flickable {
        objectName: "letterText"
        anchors.top: sender.bottom
        anchors.topMargin: Theme.px(14)
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.gap
        width: parent.width
        contentHeight: words.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Label {
            id: words
            width: parent.width
            visible: Theme.messages
            text: view.letter.text ?? ""
            wrapMode: Text.Wrap
            lineHeight: 1.15
        }
    }
    HiddenWords {
        anchors.top: sender.bottom
        anchors.bottom: actions.top
        width: parent.width
        visible: !Theme.messages
    }
    Flow {
        id: actions
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap

        PillButton {
            sign: "volume"
            text: qsTr("Read aloud")
            onClicked: view.messages.readAloud(view.letter.id)
        }
        PillButton {
            sign: "mic"
            text: qsTr("Reply by voice")
            onClicked: view.talkAsked()
        }
        PillButton {
            objectName: "deleteLetter"
            visible: Theme.messages // nothing is deleted under way
            sign: "erase"
            text: qsTr("Delete")
            onClicked: view.messages.remove(view.letter.id)
        }
    }
}
