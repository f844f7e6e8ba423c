pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import "../Controls/ambient.mjs" as Ambient

// Four places around the drawn cabin, each beside its seat.
Item {
    id: cabin

    readonly property bool turned: false
    required property Climate climate
    required property Lights lights
    readonly property list<string> zones: ["driver", "passenger", "rear_left", "rear_right"]
    readonly property list<string> names: [qsTr("Driver"), qsTr("Passenger"), qsTr("Rear left"), qsTr("Rear right")]
    readonly property list<real> targets: [climate.driver, climate.passenger, climate.rearLeft, climate.rearRight]
    readonly property real side: Math.min(Theme.px(400), (width - Math.min(width * 0.36, height * 0.55)) / 2 - Theme.px(18))
    readonly property bool airy: height > Theme.px(620)

    transform: Theme.upright(cabin)

    CabinPlan {
        x: cabin.side + Theme.px(16)
        width: cabin.width - 2 * x
        height: cabin.height
        seats: cabin.climate.seats
        reading: cabin.lights.reading
        wheel: cabin.climate.wheel
        ambient: [0, 1, 2, 3].map(at => Ambient.shine(cabin.lights, at, Theme.night))
    }
    Repeater {
        model: 4

        ZoneControl {
            required property int index
            readonly property bool leftward: (index % 2 === 0) !== Theme.rightHand
            objectName: cabin.zones[index]
            x: leftward ? 0 : cabin.width - width
            y: cabin.airy ? (cabin.height / 2 - height) / 2 + (index < 2 ? 0 : cabin.height / 2) : index < 2 ? 0 : cabin.height - height
            width: cabin.side
            name: cabin.names[index]
            target: cabin.targets[index]
            measured: cabin.climate.measured[index] ?? 20
            seat: cabin.climate.seats[index] ?? 0
            reading: cabin.lights.reading[index] ?? false
            onTemperatureAsked: celsius => cabin.climate.setTemperature(cabin.zones[index], celsius)
            onSeatAsked: level => cabin.climate.setSeat(cabin.zones[index], level)
            onReadingAsked: on => cabin.lights.setReading(cabin.zones[index], on)
        }
    }
}
