import QtQuick
import Cockpit
import Controls
import Theme

// The open section in large type: text, steps, warnings; sentences that answered stand out. Leaf to the next one.
Item {
    id: pane

    required property ManualBook book
    property bool closable: false
    readonly property bool empty: book.section === ""

    Item {
        id: head
        width: parent.width
        height: Theme.touch
        visible: !pane.empty

        RoundButton {
            id: back
            objectName: "closeSection"
            visible: pane.closable
            anchors.verticalCenter: parent.verticalCenter
            sign: "chevron-left"
            text: qsTr("Back to the list")
            onClicked: pane.book.turn("")
        }
        Label {
            anchors.left: back.visible ? back.right : parent.left
            anchors.leftMargin: back.visible ? Theme.gap : 0
            anchors.right: before.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Page %1 · %2").arg(pane.book.page).arg(pane.book.chapter)
            color: Theme.color.textSoft
            figures: true
            wrapMode: Text.Wrap
        }
        RoundButton {
            id: before
            objectName: "before"
            anchors.right: after.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            sign: "chevron-up"
            text: qsTr("Section before")
            onClicked: pane.book.leaf(-1)
        }
        RoundButton {
            id: after
            objectName: "after"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            sign: "chevron-down"
            text: qsTr("Next section")
            onClicked: pane.book.leaf(1)
        }
    }
    SectionText {
        id: words
        y: head.height + Theme.px(6)
        width: parent.width
        height: parent.height - y
        visible: !pane.empty
        book: pane.book
    }
    FadeEdge {
        list: words
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(520))
        visible: pane.empty
        spacing: Theme.gap

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "genius"
            size: Theme.px(64)
            color: Theme.color.textFaint
        }
        Label {
            width: parent.width
            text: qsTr("The owner's manual")
            size: Theme.font.headline
            strong: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: qsTr("Choose a section, or ask: “How do I pump up the tyres?”")
            color: Theme.color.textSoft
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
