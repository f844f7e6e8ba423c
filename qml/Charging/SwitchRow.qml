import QtQuick
import Controls
import Theme

// A thing to switch on and off: its sign, its name, and what it means now.
Item {
    id: row

    property string sign
    property string text
    property string detail
    property bool on: false
    signal asked(bool on)

    implicitHeight: Math.max(Theme.touch, words.height)

    Icon {
        id: mark
        anchors.verticalCenter: parent.verticalCenter
        name: row.sign
        size: Theme.px(28)
        color: row.on ? Theme.color.energyText : Theme.color.textSoft
    }
    Column {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: toggle.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(2)

        Label {
            width: parent.width
            text: row.text
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: row.detail
            size: Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            figures: true
        }
    }
    Toggle {
        id: toggle
        objectName: row.objectName + "_toggle"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: row.text
        tone: Theme.color.energy
        on: row.on
        onAsked: on => row.asked(on)
    }
}
