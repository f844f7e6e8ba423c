import QtQuick
import Theme

// Lets what goes on below (or above) fade out, as long as `list` can be scrolled further.
Rectangle {
    id: edge

    required property Flickable list
    property bool above: false
    property color tone: Theme.color.sheet
    readonly property bool more: above ? list.contentY > list.originY + 1 : list.contentHeight - list.contentY > list.height + 1

    anchors.left: list.left
    anchors.right: list.right
    y: above ? list.y : list.y + list.height - height
    height: Theme.px(44)
    rotation: above ? 180 : 0
    opacity: list.visible && more ? 1 : 0
    gradient: Gradient {
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
