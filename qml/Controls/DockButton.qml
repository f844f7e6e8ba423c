import QtQuick
import Theme

// A page of the cockpit in the dock: sign above the word; the open page is lit.
ButtonBase {
    id: button

    required property string sign
    property bool active: false
    property bool wordless: false
    readonly property color tint: active ? Theme.color.routeText : Theme.color.textSoft

    implicitWidth: Math.max(Theme.touch, words.implicitWidth + Theme.px(28))
    implicitHeight: Theme.touch
    ringRadius: Theme.px(24)
    Accessible.role: Accessible.PageTab
    Accessible.selected: active

    background: Rectangle {
        radius: Math.min(Theme.px(24), Theme.radius)
        color: button.down ? Theme.color.pressed : button.active ? Theme.color.routeSoft : Theme.faded(Theme.color.routeSoft, 0)

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: Theme.px(5)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: button.sign
                color: button.tint
                size: button.wordless ? Theme.px(34) : Theme.px(28)
            }
            Label {
                id: words
                anchors.horizontalCenter: parent.horizontalCenter
                visible: !button.wordless
                text: button.text
                size: Theme.font.note
                font.weight: Theme.font.medium
                color: button.tint
                Accessible.ignored: true
            }
        }
    }
}
