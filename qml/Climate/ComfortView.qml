pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The Comfort page: climate, seats and light, one at a time; on narrow screens the air has a place of its own.
Item {
    id: view
    objectName: "comfort"

    required property Climate climate
    required property Seats seats
    required property Lights lights
    readonly property bool upright: height > width
    readonly property bool narrow: !upright && width < Theme.px(1500)
    readonly property list<var> parts: [
        {
            "part": "climate",
            "sign": "thermometer",
            "text": narrow ? qsTr("Warmth") : qsTr("Climate")
        },
        {
            "part": "air",
            "sign": "fan",
            "text": qsTr("Air")
        },
        {
            "part": "seats",
            "sign": "seat",
            "text": qsTr("Seats")
        },
        {
            "part": "light",
            "sign": "ambient",
            "text": qsTr("Light")
        }
    ].filter(one => narrow || one.part !== "air")
    property string part: "climate"
    readonly property string shown: part === "air" && !narrow ? "climate" : part

    Connections {
        target: view.seats
        function onChanged(): void {
            view.part = "seats";
        }
    }
    PartRail {
        id: rail
        width: view.upright ? view.width : Theme.px(112)
        height: view.upright ? Theme.px(92) : view.height
        upright: view.upright
        parts: view.parts
        chosen: view.shown
        onAsked: part => view.part = part
    }
    Loader {
        x: view.upright ? 0 : rail.width + Theme.pad
        y: view.upright ? rail.height + Theme.pad : 0
        width: view.width - x
        height: view.height - y
        sourceComponent: view.shown === "seats" ? seatsPart : view.shown === "light" ? lightPart : view.shown === "air" ? airPart : climatePart
    }
    Component {
        id: climatePart
        ClimatePart {
            climate: view.climate
            lights: view.lights
            alone: view.narrow
        }
    }
    Component {
        id: airPart
        AirControl {
            climate: view.climate
        }
    }
    Component {
        id: seatsPart
        SeatControl {
            seats: view.seats
            climate: view.climate
        }
    }
    Component {
        id: lightPart
        LightControl {
            lights: view.lights
        }
    }
}
