pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Who wrote, and the thread one looks at; narrow screens show one of the two.
Item {
    id: tab

    required property Messages messages
    property bool looking: false
    readonly property bool narrow: width < Theme.px(820)
    readonly property bool below: !narrow && height > width // what is open stands under the list
    readonly property real aside: narrow || below ? width : width * 0.42
    readonly property rect room: narrow ? Qt.rect(0, 0, width, height) : below ? Qt.rect(0, list.height + Theme.pad, width, height - list.height - Theme.pad) : Qt.rect(aside + Theme.px(28), 0, width - aside - Theme.px(28), height)
    readonly property var open: messages.threads.find(row => row.address === messages.opened)
    signal talkAsked
    signal callAsked(string number)

    ListView {
        id: list
        objectName: "threads"
        visible: !tab.narrow || !tab.looking
        width: tab.aside
        height: Math.max(1, Math.floor(tab.height * (tab.below ? 0.46 : 1) / Theme.px(88))) * Theme.px(88)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: tab.messages.threads.slice(0, Theme.rows)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")

        delegate: PersonRow {
            id: row

            required property var modelData
            required property int index

            objectName: "thread_" + index
            width: ListView.view.width
            letters: modelData.initials
            title: modelData.name
            detail: Theme.messages ? modelData.text : ""
            lines: 2
            fresh: modelData.unread > 0
            chosen: !tab.narrow && modelData.address === tab.messages.opened
            onClicked: {
                tab.messages.open(modelData.address);
                tab.looking = true;
            }

            Stamp {
                anchors.verticalCenter: parent?.verticalCenter
                entry: row.modelData
            }
        }
    }
    ThreadView {
        visible: tab.narrow ? tab.looking : tab.open !== undefined
        x: tab.room.x
        y: tab.room.y
        width: tab.room.width
        height: tab.room.height
        messages: tab.messages
        name: tab.open?.name ?? ""
        closable: tab.narrow
        onClosed: tab.looking = false
        onTalkAsked: tab.talkAsked()
        onCallAsked: tab.callAsked(tab.messages.opened)
    }
    Nothing {
        visible: !tab.narrow && tab.open === undefined && list.count > 0
        x: tab.room.x + (tab.room.width - width) / 2
        y: tab.room.y + (tab.room.height - height) / 2
        width: Math.min(tab.room.width, Theme.px(420))
        sign: "chat"
        title: qsTr("Nothing open")
        detail: qsTr("Tap a message, or have it read aloud.")
    }
    Nothing {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(520))
        visible: list.count === 0
        sign: "chat"
        title: qsTr("No messages yet")
    }
}
