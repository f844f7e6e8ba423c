import QtQuick
import Theme
import Controls
import Cockpit

// The session is over: finished, stopped, or declined before it began.
Sheet {
    id: sheet

    required property Participant study
    readonly property bool stopped: study.ending === "stopped"

    objectName: "end"
    wide: Theme.px(820)
    tall: Theme.px(again.visible ? 520 : 420)
    foot: [
        Item {
            width: parent.width
            height: again.visible ? again.height : 0

            PillButton {
                id: again
                objectName: "again"
                anchors.horizontalCenter: parent.horizontalCenter
                visible: !sheet.study.facilitated
                height: Theme.touch
                text: qsTr("The next person may begin")
                textSize: Theme.font.title
                onClicked: sheet.study.followOn()
            }
        }
    ]

    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.px(18)

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(88)
            height: width
            radius: width / 2
            color: sheet.stopped ? Theme.color.askSoft : Theme.color.raised

            Icon {
                anchors.centerIn: parent
                name: sheet.stopped ? "pause" : "check"
                size: Theme.px(44)
                color: sheet.stopped ? Theme.color.askText : Theme.color.energyText
            }
        }
        Label {
            objectName: "endTitle"
            width: parent.width
            text: sheet.study.ending === "finished" ? qsTr("Thank you, that was all") : sheet.stopped ? qsTr("We stop here") : qsTr("That is quite all right")
            size: Theme.font.headline
            strong: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: words()
            size: Theme.font.title
            color: Theme.color.textSoft
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap

            function words(): string {
                if (sheet.study.ending === "declined")
                    return qsTr("Nothing was recorded. Thank you for your time.");
                if (!sheet.study.facilitated)
                    return qsTr("Thank you for your time. You may leave the car.");
                if (sheet.stopped)
                    return qsTr("Thank you. Please stay seated, somebody will be with you at once.");
                return qsTr("You have helped us a lot. Somebody will be with you at once.");
            }
        }
    }
}
