import QtQuick
import Theme
import Controls

// A state with nothing to list: a sign, what is so, and what one can do.
Column {
    id: notice

    property string sign
    property string title
    property string text
    property bool bare: false

    spacing: Theme.px(8)

    Rectangle {
        visible: !notice.bare
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.px(84)
        height: width
        radius: width / 2
        color: Theme.color.raised

        Icon {
            anchors.centerIn: parent
            name: notice.sign
            size: Theme.iconLarge
            color: Theme.color.textSoft
        }
    }
    Label {
        width: parent.width
        topPadding: Theme.px(8)
        text: notice.title
        size: Theme.font.title
        strong: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        text: notice.text
        color: Theme.color.textSoft
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
