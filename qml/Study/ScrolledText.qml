import QtQuick
import Theme
import Controls

// Words that are scrolled where they are longer than their place.
Item {
    id: scrolled

    property string text
    property real size: Theme.font.title
    property bool strong: false
    property color tone: Theme.color.sheet

    implicitHeight: words.implicitHeight

    Flickable {
        id: list
        anchors.fill: parent
        contentHeight: words.height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive

        Label {
            id: words
            width: list.width
            text: scrolled.text
            size: scrolled.size
            font.weight: scrolled.strong ? Theme.font.medium : Theme.font.regular
            lineHeight: 1.12
            wrapMode: Text.Wrap
        }
    }
    FadeEdge {
        list: list
        above: true
        tone: scrolled.tone
    }
    FadeEdge {
        list: list
        tone: scrolled.tone
    }
}
