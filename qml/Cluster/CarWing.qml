pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// How the car is, where somebody wished to see it on the instruments: tyres as they stand, service, all kilometres.
Column {
    id: wing

    required property Vehicle vehicle

    objectName: "car"
    spacing: Theme.px(14)

    Label {
        width: parent.width
        text: qsTr("Tyres in bar")
        size: Theme.font.title
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
    Grid {
        columns: 2
        columnSpacing: Theme.px(56)
        rowSpacing: Theme.px(8)

        Repeater {
            model: wing.vehicle.tyres

            Label {
                required property real modelData

                text: Theme.figure(modelData, 1)
                size: Theme.font.display
                font.weight: Theme.font.medium
                figures: true
                color: modelData < 2.2 ? Theme.color.askText : Theme.color.text
            }
        }
    }
    Label {
        width: parent.width
        text: qsTr("Service in %1 km").arg(Theme.figure(wing.vehicle.serviceKm, 0))
        figures: true
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        text: qsTr("%1 km in all").arg(Theme.figure(wing.vehicle.odometer, 0))
        figures: true
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
}
