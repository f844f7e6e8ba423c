import QtQuick
import Cockpit
import Theme

// The cabin with its four temperatures, and the air beside or below it unless that is elsewhere.
Item {
    id: part

    required property Climate climate
    required property Lights lights
    required property bool alone
    readonly property bool upright: height > width
    readonly property real gap: Theme.px(40)

    CabinSeats {
        id: cabin
        width: part.alone || part.upright ? part.width : Math.round(part.width * 0.53)
        height: part.upright ? Math.round(part.height * 0.46) : part.height
        climate: part.climate
        lights: part.lights
    }
    AirControl {
        visible: !part.alone
        x: part.upright ? 0 : cabin.width + part.gap
        y: part.upright ? cabin.height + part.gap : 0
        width: part.width - x
        height: part.height - y
        climate: part.climate
    }
}
