import QtQuick
import Controls
import Theme

// One fact about the cockpit.
Item {
    id: row

    required property string sign
    required property string name
    required property string value
    required property string detail

    implicitHeight: words.height + Theme.px(6)

    Icon {
        id: mark
        y: Theme.px(4)
        name: row.sign
        color: Theme.color.textSoft
    }
    Column {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(16)
        anchors.right: parent.right

        Label {
            width: parent.width
            text: row.name
            size: Theme.font.note
            color: Theme.color.textSoft
        }
        Label {
            width: parent.width
            text: row.value
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: row.detail
            size: Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
    }
}
