import QtQuick
import Theme

// A key to type with: a letter or a sign. It never takes the focus from what is typed into.
ButtonBase {
    id: key

    property string sign
    property real inset: 0

    focusPolicy: Qt.NoFocus
    activeFocusOnTab: false

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: key.inset
            radius: Math.min(Theme.px(14), Theme.radiusSmall)
            color: key.down ? Theme.color.pressed : Theme.color.raised
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: key.sign !== ""
            name: key.sign
        }
        Label {
            anchors.centerIn: parent
            visible: key.sign === ""
            text: key.text
            size: Theme.font.title
            font.weight: Theme.font.medium
            Accessible.ignored: true
        }
    }
}
