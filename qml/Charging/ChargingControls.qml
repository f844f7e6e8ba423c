import QtQuick
import Cockpit
import Controls
import Theme

// When to charge, the battery's warmth, the range on the map; and while plugged in, to start and to stop.
Column {
    id: controls

    required property Charging charging
    property real room: Infinity

    spacing: Theme.px(8)

    ChargeTimer {
        width: parent.width
        charging: controls.charging
    }
    SwitchRow {
        objectName: "precondition"
        width: parent.width
        sign: "thermometer"
        text: qsTr("Warm the battery")
        detail: qsTr("%1 °C now, charges fastest at 25").arg(Math.round(controls.charging.batteryCelsius))
        on: controls.charging.preconditioning
        onAsked: on => controls.charging.setPreconditioning(on)
    }
    ReachToggle {
        width: parent.width
        charging: controls.charging
    }
    ChargeTimes {
        objectName: "times"
        width: parent.width
        visible: !controls.charging.plugged && controls.charging.charge < controls.charging.limit && y + height <= controls.room
        charging: controls.charging
    }
    PillButton {
        objectName: "startStop"
        width: parent.width
        visible: controls.charging.plugged
        sign: controls.charging.charging ? "pause" : "charge"
        text: controls.charging.charging ? qsTr("Stop charging") : qsTr("Start charging")
        onClicked: controls.charging.charging ? controls.charging.end() : controls.charging.begin()
    }
}
