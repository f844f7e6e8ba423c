pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// What the car takes: over the last kilometres, and from here in this mode; with the range that this gives.
Column {
    id: consumption

    required property Driving driving
    readonly property real most: 30 // kWh/100 km at the bar's end

    spacing: Theme.px(12)

    component Gauge: Column {
        id: gauge

        property string name
        property real kwh
        property color tone

        width: consumption.width
        spacing: Theme.px(6)

        Item {
            width: parent.width
            height: figure.height

            Label {
                width: parent.width - figure.width - Theme.gap
                anchors.bottom: figure.bottom
                anchors.bottomMargin: Theme.px(3)
                text: gauge.name
                color: Theme.color.textSoft
                wrapMode: Text.Wrap
            }
            Label {
                id: figure
                anchors.right: parent.right
                text: qsTr("%1 kWh/100 km").arg(Theme.figure(gauge.kwh, 1))
                size: Theme.font.title
                strong: true
                figures: true
            }
        }
        ProgressBar {
            width: parent.width
            level: gauge.kwh / consumption.most
            tone: gauge.tone
            Accessible.name: gauge.name
        }
    }

    SectionTitle {
        text: qsTr("Consumption")
    }
    Gauge {
        name: qsTr("Last 30 km")
        kwh: consumption.driving.consumption
        tone: Theme.color.textSoft
    }
    Gauge {
        name: qsTr("From here")
        kwh: consumption.driving.expected
        tone: Theme.color.energy
    }
    Label {
        objectName: "modeRange"
        width: parent.width
        text: qsTr("About %1 km in this mode").arg(consumption.driving.range)
        color: Theme.color.energyText
        font.weight: Theme.font.medium
        figures: true
        wrapMode: Text.Wrap
    }
}
