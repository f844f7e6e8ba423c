pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import "sky.mjs" as Sky

// What the car has counted on this trip, and the weather, as tiles that share the room.
Grid {
    id: meter

    required property TripWay trip
    property bool stacked: false
    readonly property int shown: stacked || width > Theme.px(1000) ? 6 : 5
    readonly property int rowCount: stacked ? 2 : 1
    readonly property var skies: ({
            "SUNNY": qsTr("Sunny"),
            "PARTLY_CLOUDY": qsTr("Partly cloudy"),
            "CLOUDY": qsTr("Cloudy"),
            "RAIN": qsTr("Rain"),
            "SNOW": qsTr("Snow"),
            "FOG": qsTr("Fog"),
            "HAIL": qsTr("Hail"),
            "THUNDERSTORM": qsTr("Thunderstorm")
        })

    columns: shown / rowCount
    spacing: Theme.gap

    component Tile: TripFigure {
        width: (meter.width - (meter.columns - 1) * meter.spacing) / meter.columns
        height: (meter.height - (meter.rowCount - 1) * meter.spacing) / meter.rowCount
    }

    Tile {
        sign: "route"
        value: meter.trip.driven
        text: qsTr("Driven")
    }
    Tile {
        sign: "clock"
        value: meter.trip.driving
        text: qsTr("On the way")
    }
    Tile {
        sign: "speed"
        value: meter.trip.averageSpeed
        unit: qsTr("km/h")
        text: qsTr("Average")
    }
    Tile {
        sign: "charge"
        value: Theme.figure(meter.trip.consumption, 1)
        unit: qsTr("kWh")
        text: qsTr("per 100 km")
    }
    Tile {
        visible: meter.shown > 5
        sign: "battery"
        value: meter.trip.charge
        unit: qsTr("%")
        text: qsTr("Battery now")
        tint: Theme.color.energyText
    }
    Tile {
        sign: Sky.sign(meter.trip.weather, Theme.night)
        value: qsTr("%1 °C").arg(Math.round(meter.trip.outside))
        text: meter.skies[meter.trip.weather] ?? ""
    }
}
