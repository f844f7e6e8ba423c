pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Mails and the one that is open; narrow screens show one of the two.
Item {
    id: tab

    required property Messages messages
    property string opened: ""
    readonly property bool narrow: width < Theme.px(820)
    readonly property bool below: !narrow && height > width // what is open stands under the list
    readonly property real aside: narrow || below ? width : width * 0.42
    readonly property rect room: narrow ? Qt.rect(0, 0, width, height) : below ? Qt.rect(0, list.height + Theme.pad, width, height - list.height - Theme.pad) : Qt.rect(aside + Theme.px(28), 0, width - aside - Theme.px(28), height)
    readonly property var letter: messages.letters.find(row => row.id === opened)
    signal talkAsked

    objectName: "mailTab"

    ListView {
        id: list
        objectName: "letters"
        visible: !tab.narrow || tab.letter === undefined
        width: tab.aside
        height: Math.max(1, Math.floor(tab.height * (tab.below ? 0.46 : 1) / Theme.px(88))) * Theme.px(88)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: tab.messages.letters.slice(0, Theme.rows)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("E-mails")

        delegate: PersonRow {
            id: row

            required property var modelData
            required property int index

            objectName: "letter_" + index
            width: ListView.view.width
            letters: modelData.initials
            title: modelData.name
            detail: Theme.messages ? modelData.subject : ""
            lines: 2
            fresh: modelData.unread
            chosen: !tab.narrow && modelData.id === tab.opened
            onClicked: {
                tab.opened = modelData.id;
                tab.messages.openLetter(modelData.id);
            }

            Stamp {
                anchors.verticalCenter: parent?.verticalCenter
                entry: row.modelData
            }
        }
    }
    LetterView {
        visible: tab.letter !== undefined
        x: tab.room.x
        y: tab.room.y
        width: tab.room.width
        height: tab.room.height
        messages: tab.messages
        letter: tab.letter ?? {}
        closable: tab.narrow
        onClosed: tab.opened = ""
        onTalkAsked: tab.talkAsked()
    }
    Nothing {
        visible: !tab.narrow && tab.letter === undefined && list.count > 0
        x: tab.room.x + (tab.room.width - width) / 2
        y: tab.room.y + (tab.room.height - height) / 2
        width: Math.min(tab.room.width, Theme.px(420))
        sign: "post"
        title: qsTr("Nothing open")
        detail: qsTr("Tap an e-mail, or have it read aloud.")
    }
    Nothing {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(520))
        visible: list.count === 0
        sign: "post"
        title: qsTr("No e-mails yet")
    }
}
