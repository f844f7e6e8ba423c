import QtQuick
import Theme
import Controls

// A running timer: what is left of it, its name, when it rings.
Item {
    id: row

    required property var timer
    signal stopAsked

    objectName: "timer_" + timer.id
    implicitHeight: Math.max(Theme.touch + Theme.px(8), words.height + Theme.px(28))
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Timer %1").arg(timer.name)
    Accessible.description: timer.left

    Label {
        id: left
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Theme.px(6)
        text: row.timer.left
        size: Theme.font.headline
        strong: true
        figures: true
        Accessible.ignored: true
    }
    Column {
        id: words
        anchors.left: left.right
        anchors.leftMargin: Theme.px(18)
        anchors.right: stop.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: left.verticalCenter

        Label {
            width: parent.width
            visible: text !== ""
            text: row.timer.name
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: qsTr("rings at %1").arg(row.timer.time)
            size: Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            figures: true
            Accessible.ignored: true
        }
    }
    RoundButton {
        id: stop
        objectName: "stopTimer"
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: left.verticalCenter
        diameter: Theme.px(52)
        sign: "cross"
        bare: true
        text: qsTr("Stop the timer")
        onClicked: row.stopAsked()
    }
    ProgressBar {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.px(6)
        level: row.timer.share
        tone: Theme.color.route
    }
}
