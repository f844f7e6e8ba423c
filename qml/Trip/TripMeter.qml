pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// What the car has counted on this trip, and the weather outside.
Grid {
    id: meter

    required property Trip trip
    readonly property var skies: ({
            "SUNNY": ["sun", qsTr("Sunny")],
            "PARTLY_CLOUDY": ["partly", qsTr("Partly cloudy")],
            "CLOUDY": ["cloud", qsTr("Cloudy")],
            "RAIN": ["rain", qsTr("Rain")],
            "SNOW": ["snowfall", qsTr("Snow")],
            "FOG": ["fog", qsTr("Fog")],
            "HAIL": ["storm", qsTr("Hail")],
            "THUNDERSTORM": ["storm", qsTr("Thunderstorm")]
        })
    readonly property var sky: skies[trip.weather] ?? ["partly", ""]
    readonly property var tiles: [
        {
            "sign": "route",
            "value": trip.driven,
            "text": qsTr("Driven")
        },
        {
            "sign": "speed",
            "value": qsTr("%1 km/h").arg(trip.averageSpeed),
            "text": qsTr("Average speed")
        },
        {
            "sign": "battery",
            "value": trip.consumption.toFixed(1),
            "text": qsTr("kWh per 100 km")
        },
        {
            "sign": sky[0],
            "value": qsTr("%1 °C").arg(trip.outside.toFixed(0)),
            "text": sky[1]
        }
    ]

    spacing: Theme.gap

    Repeater {
        model: meter.tiles

        Rectangle {
            id: tile

            required property var modelData

            width: (meter.width - (meter.columns - 1) * meter.spacing) / meter.columns
            height: Theme.px(124)
            radius: Theme.radiusSmall
            color: Theme.color.raised

            Column {
                x: Theme.px(18)
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(4)

                Icon {
                    name: tile.modelData.sign
                    color: Theme.color.textSoft
                }
                Label {
                    text: tile.modelData.value
                    size: Theme.font.title
                    strong: true
                    figures: true
                }
                Label {
                    width: parent.width
                    text: tile.modelData.text
                    size: Theme.font.note
                    color: Theme.color.textSoft
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
