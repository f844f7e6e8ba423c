import QtQuick
import Theme
import Controls

// A wish as a wide tile: its sign in the assistant's colour, and its words.
ButtonBase {
    id: tile

    required property string sign

    implicitHeight: Math.max(Theme.px(88), words.height + Theme.px(28))
    ringRadius: Theme.radiusSmall

    background: Rectangle {
        radius: Theme.radiusSmall + Theme.px(4)
        color: tile.down ? Theme.color.pressed : Theme.color.raised
    }
    contentItem: Item {
        Icon {
            x: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            name: tile.sign
            size: Theme.px(30)
            color: Theme.color.assistantText
        }
        Label {
            id: words
            x: Theme.px(64)
            width: parent.width - x - Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            text: tile.text
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
