import QtQuick
import Cockpit
import Controls
import Theme

// The battery now: charge and limit as a ring, range, and what charging does.
Item {
    id: card

    required property Charging charging
    readonly property bool low: charging.charge <= 15
    readonly property string status: {
        if (charging.charging)
            return qsTr("%1 kW · %2 left").arg(charging.power).arg(charging.timeLeft);
        if (charging.plugged && charging.timer === "start")
            return qsTr("Plugged in, starts at %1").arg(charging.timerTime);
        if (charging.plugged && charging.timer === "ready_by")
            return qsTr("Plugged in, ready by %1").arg(charging.timerTime);
        return charging.plugged ? qsTr("Plugged in") : qsTr("Not plugged in");
    }

    ChargeRing {
        id: ring
        objectName: "chargeRing"
        y: Math.max(0, (parent.height - height - notes.height - Theme.px(6)) / 2)
        width: parent.width
        height: Math.min(parent.height - notes.height - Theme.px(6), width * 0.91)
        charge: card.charging.charge
        limit: card.charging.limit
        flowing: card.charging.charging
        onAsked: percent => card.charging.setLimit(percent)

        Column {
            anchors.centerIn: parent
            width: parent.width

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: ring.size > Theme.px(230)
                name: card.charging.charging ? "charge" : "battery"
                size: Theme.px(28)
                color: card.charging.charging ? Theme.color.energyText : Theme.color.textSoft
            }
            Label {
                objectName: "percent"
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("%1 %").arg(card.charging.charge)
                size: ring.size > Theme.px(260) ? Theme.font.hero : Theme.font.display
                strong: true
                figures: true
                color: card.low ? Theme.color.askText : Theme.color.energyText
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("%1 km").arg(card.charging.range)
                size: Theme.font.title
                strong: true
                figures: true
            }
        }
    }
    Column {
        id: notes
        anchors.top: ring.bottom
        anchors.topMargin: Theme.px(6)
        width: parent.width
        spacing: Theme.px(2)

        Label {
            objectName: "status"
            width: parent.width
            text: card.status
            font.weight: Theme.font.medium
            color: card.charging.charging ? Theme.color.energyText : Theme.color.text
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            figures: true
        }
        Label {
            width: parent.width
            objectName: "limitNote"
            text: card.charging.station !== "" ? card.charging.station : card.charging.charge >= card.charging.limit ? qsTr("The limit is reached") : qsTr("%1 km when charged to %2 %").arg(card.charging.rangeAtLimit).arg(card.charging.limit)
            size: Theme.font.note
            color: Theme.color.textSoft
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            figures: true
        }
    }
}
