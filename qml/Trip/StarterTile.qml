import QtQuick
import Theme
import Controls

// A wish as a tile: its sign in the assistant's colour beside its words, above them where it is narrow.
ButtonBase {
    id: tile

    required property string sign
    readonly property bool narrow: width < Theme.px(230)
    readonly property real head: mark.height + Theme.px(6) // what stands above the words

    implicitHeight: Math.max(Theme.px(88), words.height + (narrow ? head : 0) + Theme.px(28))
    ringRadius: Theme.radiusSmall

    background: Rectangle {
        radius: Theme.radiusSmall + Theme.px(4)
        color: tile.down ? Theme.color.pressed : Theme.color.raised
    }
    contentItem: Item {
        Icon {
            id: mark
            x: tile.narrow ? (parent.width - width) / 2 : Theme.px(18)
            y: (parent.height - height - (tile.narrow ? words.height + Theme.px(6) : 0)) / 2
            name: tile.sign
            size: Theme.px(30)
            color: Theme.color.assistantText
        }
        Label {
            id: words
            x: Theme.px(tile.narrow ? 8 : 64)
            y: tile.narrow ? mark.y + tile.head : (parent.height - height) / 2
            width: parent.width - x - Theme.px(tile.narrow ? 8 : 12)
            horizontalAlignment: tile.narrow ? Text.AlignHCenter : Theme.start
            text: tile.text
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
