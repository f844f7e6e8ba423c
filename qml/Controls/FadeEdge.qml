import QtQuick
import Theme

// Lets what goes on below (or above, or beyond the end of a line) fade out, as long as `list` can be scrolled further.
Rectangle {
    id: edge

    required property Flickable list
    property bool above: false
    property bool sideways: false
    property color tone: Theme.color.sheet
    readonly property bool more: sideways ? list.contentWidth - list.contentX + list.originX > list.width + 1 : above ? list.contentY > list.originY + 1 : list.contentHeight - list.contentY > list.height + 1

    x: sideways ? list.x + list.width - width : list.x
    y: above ? list.y : list.y + list.height - height
    width: sideways ? Theme.px(90) : list.width
    height: sideways ? list.height : Theme.px(44)
    rotation: above ? 180 : 0
    opacity: list.visible && more ? 1 : 0
    gradient: Gradient {
        orientation: edge.sideways ? Gradient.Horizontal : Gradient.Vertical

        GradientStop {
            position: 0
            color: Theme.faded(edge.tone, 0)
        }
        GradientStop {
            position: 0.85
            color: edge.tone
        }
    }
}
