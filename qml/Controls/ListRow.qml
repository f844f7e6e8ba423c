import QtQuick
import QtQuick.Templates as T
import Theme

// A row of a list: sign, title, detail, a value at the end; children go to the end too.
T.AbstractButton {
    id: row

    property string sign
    property string title
    property string detail
    property string value
    property color signTint: Theme.color.textSoft
    property bool chosen: false
    property bool pressable: true
    default property alias trailing: end.data

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.gap * 1.5)
    implicitWidth: Theme.px(420)
    activeFocusOnTab: pressable
    focusPolicy: pressable ? Qt.TabFocus : Qt.NoFocus
    Keys.onReturnPressed: click()
    Accessible.role: pressable ? Accessible.Button : Accessible.ListItem
    Accessible.name: title
    Accessible.description: detail

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.down && row.pressable ? Theme.color.pressed : row.chosen ? Theme.color.raised : Theme.faded(Theme.color.raised, 0)
    }
    contentItem: Item {
        Icon {
            id: mark
            visible: row.sign !== ""
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            name: row.sign
            color: row.signTint
        }
        Column {
            id: words
            anchors.left: mark.visible ? mark.right : parent.left
            anchors.leftMargin: mark.visible ? Theme.px(18) : Theme.gap
            anchors.right: end.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(3)

            Label {
                width: parent.width
                text: row.title
                font.weight: Theme.font.medium
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: row.detail
                size: Theme.font.note
                color: Theme.color.textSoft
                wrapMode: Text.Wrap
                figures: true
                Accessible.ignored: true
            }
        }
        Row {
            id: end
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            Label {
                visible: text !== ""
                anchors.verticalCenter: parent.verticalCenter
                text: row.value
                color: Theme.color.textSoft
                figures: true
            }
        }
    }
    FocusRing {
        target: row
        radius: Theme.radiusSmall + Theme.px(4)
    }
}
