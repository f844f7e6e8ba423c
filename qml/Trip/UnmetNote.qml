pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// The wishes that a plan does not meet, a sentence each; nothing when it meets all.
Item {
    id: note

    property list<string> sentences

    height: sentences.length > 0 ? words.height + Theme.px(32) : 0
    visible: sentences.length > 0

    Rectangle {
        width: parent.width
        height: parent.height - Theme.px(10)
        radius: Theme.radiusSmall
        color: Theme.color.askSoft
    }
    Icon {
        x: Theme.px(14)
        y: Theme.px(12)
        name: "info"
        size: Theme.px(24)
        color: Theme.color.askText
    }
    Column {
        id: words
        x: Theme.px(50)
        y: Theme.px(11)
        width: parent.width - x - Theme.px(14)
        spacing: Theme.px(2)

        Repeater {
            model: note.sentences

            Label {
                required property string modelData
                width: words.width
                text: modelData
                size: Theme.font.note
                color: Theme.color.askText
                wrapMode: Text.Wrap
            }
        }
    }
}
