import QtQuick
import Cockpit
import Controls
import Theme

// Time and weather; what the driver set the car to is on the other side of the dial.
Row {
    id: line

    required property Clock clock
    required property Vehicle vehicle
    readonly property var skies: ({
            "sunny": Theme.night ? "moon" : "sun",
            "partly_cloudy": "partly",
            "cloudy": "cloud",
            "rain": "rain",
            "snow": "snowfall",
            "hail": "snowfall",
            "fog": "fog",
            "thunderstorm": "storm"
        })

    spacing: Theme.px(18)

    Label {
        objectName: "clock"
        anchors.verticalCenter: parent.verticalCenter
        text: line.clock.time
        size: Theme.font.headline
        strong: true
        figures: true
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: line.skies[line.vehicle.weather] ?? "cloud"
        size: Theme.px(26)
        color: Theme.color.textSoft
    }
    Label {
        objectName: "outside"
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: -Theme.px(6)
        text: qsTr("%1 °C").arg(Math.round(line.vehicle.outside))
        size: Theme.font.title
        color: Theme.color.textSoft
        figures: true
    }
}
