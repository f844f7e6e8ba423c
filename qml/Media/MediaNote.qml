import QtQuick
import Theme
import Controls

// What a part of the page shows while there is nothing in it, or nothing to be seen now.
Column {
    id: note

    required property string sign
    required property string title
    property string detail

    spacing: Theme.px(10)

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: note.sign
        size: Theme.px(56)
        color: Theme.color.textFaint
    }
    Label {
        width: parent.width
        text: note.title
        size: Theme.font.title
        strong: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: note.detail
        color: Theme.color.textSoft
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
