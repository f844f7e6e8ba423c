import QtQuick
import Theme

// A tile that switches one thing: sign above a word; lit while it is on.
ButtonBase {
    id: tile

    required property string sign
    property bool active: false
    property color tone: Theme.color.routeSoft
    property color tint: Theme.color.routeText

    implicitWidth: Theme.px(112)
    implicitHeight: Theme.px(92)
    ringRadius: Theme.radiusSmall
    Accessible.checkable: true
    Accessible.checked: active

    background: Rectangle {
        radius: Theme.radiusSmall + Theme.px(4)
        color: tile.down ? Theme.color.pressed : tile.active ? tile.tone : Theme.color.raised

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.px(5)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: tile.sign
                color: tile.active ? tile.tint : Theme.color.textSoft
                size: Theme.px(30)
            }
            WordLabel {
                x: Theme.px(4)
                width: parent.width - 2 * x
                text: tile.text
                font.weight: Theme.font.medium
                color: tile.active ? tile.tint : Theme.color.text
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 0.95
                Accessible.ignored: true
            }
        }
    }
}
