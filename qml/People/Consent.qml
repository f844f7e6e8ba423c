import QtQuick
import Controls
import Theme

// A question whether to remember something; nothing is kept without a yes.
Rectangle {
    id: consent

    required property string text
    signal accepted
    signal declined

    implicitHeight: Math.max(words.height, yes.height) + Theme.px(20)
    radius: Theme.radiusSmall
    color: Theme.color.askSoft

    Label {
        id: words
        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: yes.x - x - Theme.gap
        text: consent.text
        color: Theme.color.askText
        wrapMode: Text.Wrap
    }
    PillButton {
        id: yes
        objectName: "yes"
        anchors.right: no.left
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.px(52)
        text: qsTr("Yes")
        onClicked: consent.accepted()
    }
    PillButton {
        id: no
        objectName: "no"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.px(52)
        text: qsTr("No")
        onClicked: consent.declined()
    }
}
