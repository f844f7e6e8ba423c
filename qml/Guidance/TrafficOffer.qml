import QtQuick
import Cockpit
import Theme
import Controls

// A faster route that waits for a yes or a no.
GlassPanel {
    id: card

    required property Guidance guidance
    readonly property bool offered: guidance.offer > 0
    property int minutes: 0

    onOfferedChanged: minutes = offered ? guidance.offer : minutes
    Component.onCompleted: minutes = guidance.offer

    implicitHeight: words.height + Theme.touch + Theme.px(56)
    glow: Theme.faded(Theme.color.ask, 0.5)
    opacity: offered ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + " " + detail.text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.panel
        }
    }
    Icon {
        id: mark
        x: Theme.pad
        anchors.verticalCenter: words.verticalCenter
        name: "route"
        size: Theme.iconLarge
        color: Theme.color.askText
    }
    Column {
        id: words
        anchors {
            left: mark.right
            leftMargin: Theme.px(16)
            right: parent.right
            rightMargin: Theme.pad
            top: parent.top
            topMargin: Theme.px(20)
        }

        Label {
            id: title
            width: parent.width
            text: qsTr("%1 min faster").arg(card.minutes)
            size: Theme.font.title
            strong: true
            figures: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            id: detail
            width: parent.width
            text: qsTr("Another route avoids the traffic ahead.")
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Row {
        id: answers

        readonly property real half: (width - spacing) / 2

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.px(16)
        }
        spacing: Theme.px(12)

        PillButton {
            objectName: "acceptOffer"
            width: answers.half
            height: Theme.touch
            filled: true
            text: qsTr("Take it")
            onClicked: card.guidance.accept()
        }
        PillButton {
            objectName: "declineOffer"
            width: answers.half
            height: Theme.touch
            text: qsTr("Stay")
            onClicked: card.guidance.decline()
        }
    }
}
