import QtQuick
import Theme
import Controls

// Why a wish could not be fulfilled.
Rectangle {
    id: trouble

    property string text

    visible: text !== ""
    implicitWidth: words.implicitWidth + 2 * Theme.pad
    height: words.height + 2 * Theme.gap
    radius: Theme.radiusSmall
    color: Theme.color.overlay
    border.width: Theme.hair
    border.color: Theme.color.warn

    Label {
        id: words
        x: Theme.pad
        y: Theme.gap
        width: trouble.width - 2 * x
        text: trouble.text
        size: Theme.font.note
        color: Theme.color.warnText
        wrapMode: Text.Wrap
    }
}
