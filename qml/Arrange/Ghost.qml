import QtQuick
import Theme
import Controls

// Where a panel would come to lie; red, with the reason, where another one stands.
Rectangle {
    id: ghost

    property string blocker // one sentence about the panel in the way
    readonly property bool free: blocker === ""

    objectName: "ghost"
    radius: Theme.radius
    color: Theme.faded(free ? Theme.color.route : Theme.color.warn, 0.22)
    border.width: Theme.px(3)
    border.color: free ? Theme.color.route : Theme.color.warn

    Rectangle {
        anchors.centerIn: parent
        visible: !ghost.free
        width: Math.min(parent.width - Theme.gap, reason.width + Theme.px(36))
        height: reason.height + Theme.px(20)
        radius: Theme.radiusSmall
        color: Theme.color.overlay

        Row {
            id: reason
            anchors.centerIn: parent
            spacing: Theme.px(8)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "cross"
                size: Theme.iconSmall
                color: Theme.color.warnText
            }
            Label {
                width: Math.min(implicitWidth, ghost.width - Theme.px(90))
                text: ghost.blocker
                color: Theme.color.warnText
                font.weight: Theme.font.medium
                wrapMode: Text.Wrap
            }
        }
    }
}
