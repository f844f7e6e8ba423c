import QtQuick
import Controls
import Theme

// A free time at the workshop: a touch books it.
ButtonBase {
    id: button

    required property string day
    required property string hour

    text: day + " " + hour
    implicitHeight: Math.max(Theme.touch, words.height + Theme.gap)
    ringRadius: Theme.radiusSmall

    background: Rectangle {
        radius: Theme.radiusSmall
        color: button.down ? Theme.color.pressed : Theme.color.raised
    }
    contentItem: Item {
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.px(14)
            width: parent.width - 2 * x

            Label {
                width: parent.width
                text: button.day
                size: Theme.font.note
                color: Theme.color.textSoft
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                text: button.hour
                size: Theme.font.title
                strong: true
                figures: true
                Accessible.ignored: true
            }
        }
    }
}
