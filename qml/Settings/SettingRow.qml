import QtQuick
import Controls
import Theme

// A setting: what it is at the left, its control at the right.
Item {
    id: row

    required property string name
    property string detail
    default property alias control: end.data

    implicitHeight: Math.max(Theme.touch, words.height)

    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - end.width - Theme.gap

        Label {
            width: parent.width
            text: row.name
            opacity: row.enabled ? 1 : 0.4
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
        }
    }
    Item {
        id: end
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: childrenRect.width
        height: childrenRect.height
    }
}
