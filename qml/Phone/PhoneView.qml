pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// The phone page: calls, contacts, messages and mails; a call stands beside them, or in their place.
Item {
    id: view

    required property Phone phone
    required property Messages messages
    property bool dialpad: true // whether keys may be shown
    property int tab: 0
    readonly property bool calling: phone.state !== ""
    readonly property bool crowded: width < Theme.px(1120)
    readonly property real aside: calling && !crowded ? Math.max(Theme.px(380), width * 0.3) : 0
    readonly property real bodyWidth: width - (aside > 0 ? aside + Theme.px(32) : 0)
    signal talkAsked

    objectName: "phoneView"

    Segments {
        id: tabs
        objectName: "tabs"
        visible: !view.calling || !view.crowded
        width: view.height > view.width ? view.bodyWidth : Math.min(view.bodyWidth, Theme.px(860))
        options: [qsTr("Calls"), qsTr("Contacts"), view.messages.newCount > 0 ? qsTr("Messages · %1").arg(view.messages.newCount) : qsTr("Messages"), qsTr("E-mails")]
        chosen: view.tab
        label: qsTr("Phone")
        onAsked: index => view.tab = index
    }
    Loader {
        objectName: "body"
        y: tabs.height + Theme.px(16)
        width: view.bodyWidth
        height: view.height - y
        visible: tabs.visible
        sourceComponent: [calls, contacts, threads, mails][view.tab]
    }
    CallPanel {
        objectName: "callPanel"
        visible: view.calling
        x: view.crowded ? 0 : view.width - width
        width: view.crowded ? view.width : view.aside
        height: view.height
        phone: view.phone
        dialpad: view.dialpad
    }
    Component {
        id: calls
        CallsTab {
            phone: view.phone
        }
    }
    Component {
        id: contacts
        ContactsTab {
            phone: view.phone
        }
    }
    Component {
        id: threads
        MessagesTab {
            messages: view.messages
            onTalkAsked: view.talkAsked()
            onCallAsked: number => view.phone.dial(number)
        }
    }
    Component {
        id: mails
        MailTab {
            messages: view.messages
            onTalkAsked: view.talkAsked()
        }
    }
}
