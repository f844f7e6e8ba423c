import QtQuick
import Cockpit
import Controls
import Theme

// What waits while the car drives, in a few quiet words; gone while it is parked.
Item {
    id: note

    required property Restrictions restrictions
    readonly property list<string> locked: [restrictions.keyboard ? "" : qsTr("typing"), restrictions.messages ? "" : qsTr("messages"), restrictions.video ? "" : qsTr("video"), restrictions.setup ? "" : qsTr("setup")].filter(word => word !== "")

    objectName: "lockNote"
    visible: locked.length > 0
    implicitHeight: words.height
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Icon {
        id: mark
        y: Theme.px(1)
        name: "lock"
        size: Theme.px(20)
        color: Theme.color.textSoft
    }
    Label {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(10)
        anchors.right: parent.right
        text: qsTr("Later: %1").arg(note.locked.join(qsTr(", ")))
        size: Theme.font.note
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
