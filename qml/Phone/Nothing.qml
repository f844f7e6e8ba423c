import QtQuick
import Theme
import Controls

// What a list shows while there is nothing in it.
Column {
    id: nothing

    required property string sign
    required property string title
    property string detail

    spacing: Theme.px(10)

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: name !== ""
        name: nothing.sign
        size: Theme.px(56)
        color: Theme.color.textFaint
    }
    Label {
        width: parent.width
        text: nothing.title
        size: Theme.font.title
        strong: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: nothing.detail
        color: Theme.color.textSoft
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
