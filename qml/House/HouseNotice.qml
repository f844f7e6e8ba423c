import QtQuick
import Controls
import Theme

// How the cockpit is connected with the house: simulated, connected, or without an answer, with a way to try again.
Row {
    id: notice

    required property string connection
    readonly property bool lost: connection === "unreachable"
    signal retried

    spacing: Theme.gap

    Chip {
        anchors.verticalCenter: parent.verticalCenter
        dot: true
        mark: notice.lost ? Theme.color.ask : notice.connection === "connected" ? Theme.color.energy : Theme.color.textFaint
        tint: notice.lost ? Theme.color.askText : Theme.color.textSoft
        face: notice.lost ? Theme.color.askSoft : Theme.color.raised
        text: notice.lost ? qsTr("The house does not answer") : notice.connection === "connected" ? qsTr("Connected with the house") : notice.connection === "simulated" ? qsTr("Simulated house") : qsTr("Looking for the house …")
    }
    PillButton {
        objectName: "retry"
        visible: notice.lost
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.px(44)
        textSize: Theme.font.note
        text: qsTr("Try again")
        onClicked: notice.retried()
    }
}
