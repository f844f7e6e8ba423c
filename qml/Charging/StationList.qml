pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The handiest stations, to scroll.
ListView {
    id: list

    required property Charging charging

    objectName: "stationList"
    model: charging.stations
    spacing: Theme.px(10)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    delegate: StationCard {
        required property var modelData
        width: list.width
        station: modelData
        routed: list.charging.routed
        onAdded: list.charging.addStop(modelData.number)
    }

    Label {
        anchors.centerIn: parent
        width: parent.width * 0.8
        visible: list.count === 0
        text: qsTr("This map knows no charger for this car.")
        color: Theme.color.textSoft
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
