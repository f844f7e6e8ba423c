import QtQuick
import Controls
import Theme

// The booked appointment: when, where, and how to give it back.
Rectangle {
    id: card

    required property string when
    required property string where
    signal cancelled

    implicitHeight: words.height + 2 * Theme.pad * 0.7
    radius: Theme.radiusSmall
    color: Theme.color.energySoft

    Icon {
        id: mark
        x: Theme.pad * 0.7
        anchors.verticalCenter: parent.verticalCenter
        name: "calendar"
        color: Theme.color.energyText
    }
    Column {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.pad * 0.7
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(4)

        Label {
            objectName: "appointment"
            width: parent.width
            text: card.when
            size: Theme.font.title
            strong: true
            figures: true
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: card.where
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
        Item {
            width: 1
            height: Theme.px(8)
        }
        PillButton {
            objectName: "cancel"
            sign: "cross"
            text: qsTr("Cancel the appointment")
            onClicked: card.cancelled()
        }
    }
}
