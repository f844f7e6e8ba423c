import QtQuick
import Cockpit

// Shows on the map how far the charge goes, by road.
SwitchRow {
    id: row

    required property Charging charging

    objectName: "reach"
    sign: "layers"
    text: qsTr("Range on the map")
    detail: qsTr("%1 km by road").arg(charging.range)
    on: charging.reachShown
    onAsked: on => row.charging.showReach(on)
}
