pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// With what charge one wants to arrive, and the charging stops planned for it.
Item {
    id: plan

    required property Charging charging

    Label {
        id: wish
        anchors.verticalCenter: arrive.verticalCenter
        width: parent.width - arrive.width - Theme.gap
        text: qsTr("Arrive with")
        font.weight: Theme.font.medium
        wrapMode: Text.Wrap
    }
    Stepper {
        id: arrive
        objectName: "arrive"
        anchors.right: parent.right
        width: Math.min(Theme.px(280), plan.width * 0.62)
        label: wish.text
        from: 10
        to: 90
        step: 5
        suffix: qsTr(" %")
        size: Theme.font.headline
        enabled: plan.charging.routed
        value: plan.charging.arrivalWish
        onAsked: percent => plan.charging.planStops(percent)
    }
    ListView {
        id: list
        objectName: "stopList"
        anchors.top: arrive.bottom
        anchors.topMargin: Theme.gap
        width: parent.width
        height: Math.min(count > 0 ? contentHeight : Infinity, parent.height - y - (end.visible ? end.height + Theme.gap : 0))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: plan.charging.stops
        delegate: PlannedStop {
            required property var modelData
            width: list.width
            stop: modelData
            curve: plan.charging.curve
        }
    }
    Row {
        id: end
        visible: plan.charging.arrival >= 0
        anchors.top: list.bottom
        anchors.topMargin: Theme.gap
        spacing: Theme.px(10)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "flag"
            size: Theme.icon
            color: Theme.color.energyText
        }
        Label {
            objectName: "arrival"
            text: qsTr("You arrive with %1 %").arg(plan.charging.arrival)
            font.weight: Theme.font.medium
            color: Theme.color.energyText
            figures: true
        }
    }
    Column {
        anchors.centerIn: list
        width: plan.width * 0.86
        visible: list.count === 0
        spacing: Theme.px(14)

        Label {
            width: parent.width
            text: plan.charging.routed ? qsTr("No charging stop is planned.") : qsTr("Stops are planned for a route. Where shall it go?")
            color: Theme.color.textSoft
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        PillButton {
            objectName: "planStops"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: plan.charging.routed
            sign: "charge"
            text: qsTr("Plan stops")
            onClicked: plan.charging.planStops(plan.charging.arrivalWish)
        }
    }
}
