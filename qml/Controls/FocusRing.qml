import QtQuick
import Theme

// Shows where the keyboard is; lies around its control.
Rectangle {
    required property Item target

    anchors.fill: parent
    anchors.margins: -Theme.px(4)
    radius: Math.min(height / 2, Theme.radius)
    color: "transparent"
    border.width: Theme.px(3)
    border.color: Theme.color.focus
    visible: target.activeFocus
}
