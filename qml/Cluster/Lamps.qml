import QtQuick
import Theme

// What the lights of the instruments look like and are called, by the codes of the car.
QtObject {
    readonly property var signs: ({
            "brake": "brake",
            "airbag": "airbag",
            "coolant": "coolant",
            "twelve_volt": "twelve-volt",
            "battery_empty": "battery",
            "seat_belt": "belt",
            "door_open": "door",
            "power_reduced": "turtle",
            "abs": "ring",
            "esc": "ring",
            "tyre_pressure": "tyre",
            "battery_low": "battery",
            "washer": "wash",
            "service": "service",
            "frost": "snow",
            "low_beam": "light",
            "high_beam": "high-beam",
            "fog_front": "fog-light",
            "fog_rear": "fog-rear",
            "hazard": "hazard",
            "parking_light": "parking-light",
            "charging": "charge"
        })
    readonly property var letters: ({
            "abs": "ABS",
            "esc": "ESC"
        })
    readonly property var names: ({
            "brake": qsTr("Brake system"),
            "airbag": qsTr("Airbag"),
            "coolant": qsTr("Coolant"),
            "twelve_volt": qsTr("12-volt battery"),
            "battery_empty": qsTr("Battery empty"),
            "seat_belt": qsTr("Seat belt"),
            "door_open": qsTr("Door open"),
            "power_reduced": qsTr("Power reduced"),
            "abs": qsTr("Anti-lock brakes"),
            "esc": qsTr("Stability control"),
            "tyre_pressure": qsTr("Tyre pressure"),
            "battery_low": qsTr("Battery low"),
            "washer": qsTr("Washer fluid"),
            "service": qsTr("Service due"),
            "frost": qsTr("Slippery road"),
            "low_beam": qsTr("Low beam"),
            "high_beam": qsTr("High beam"),
            "fog_front": qsTr("Fog lights"),
            "fog_rear": qsTr("Rear fog light"),
            "hazard": qsTr("Hazard lights"),
            "parking_light": qsTr("Parking light"),
            "charging": qsTr("Charging")
        })

    // The beam is blue by law, and so is the route.
    function tint(colour: string): color {
        return colour === "red" ? Theme.color.warnText : colour === "amber" ? Theme.color.askText : colour === "blue" ? Theme.color.routeText : Theme.color.energyText;
    }
}
