import QtQuick
import Controls
import Theme

// No house to show: it has not answered yet, or does not answer.
Item {
    id: none

    property bool lost: false
    signal retried

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(560))
        spacing: Theme.px(16)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "house"
            size: Theme.px(88)
            color: none.lost ? Theme.color.ask : Theme.color.textFaint
        }
        Label {
            width: parent.width
            text: none.lost ? qsTr("The house does not answer") : qsTr("Looking for the house …")
            size: Theme.font.headline
            strong: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: none.lost
            text: qsTr("It may be without power or network. Its address and token are in the settings file, under [house].")
            color: Theme.color.textSoft
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        PillButton {
            objectName: "retryHouse"
            visible: none.lost
            anchors.horizontalCenter: parent.horizontalCenter
            implicitHeight: Theme.touch
            text: qsTr("Try again")
            onClicked: none.retried()
        }
    }
}
