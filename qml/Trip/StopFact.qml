import QtQuick
import Theme
import Controls

// One fact of a place: a sign and a text.
Item {
    id: fact

    property string sign
    property string text

    implicitHeight: words.height

    Icon {
        name: fact.sign
        size: Theme.px(20)
        color: Theme.color.textSoft
    }
    Label {
        id: words
        x: Theme.px(32)
        width: parent.width - x
        text: fact.text
        size: Theme.font.note
        wrapMode: Text.Wrap
        figures: true
    }
}
