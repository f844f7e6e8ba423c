pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// What opens, turns, wipes and lights on the car, one group at a time.
Item {
    id: body
    objectName: "body"

    required property Openings openings
    required property Lights lights
    readonly property list<string> parts: ["windows", "doors", "mirrors", "lights"]
    property string part: "windows"
    readonly property real roomy: Math.min(height, Theme.px(620))

    Segments {
        id: choice
        objectName: "bodyChoice"
        width: parent.width
        height: Theme.touchSmall
        options: [qsTr("Windows"), qsTr("Doors"), qsTr("Mirrors"), qsTr("Lights")]
        chosen: body.parts.indexOf(body.part)
        label: qsTr("Parts of the car")
        onAsked: index => body.part = body.parts[index]
    }
    Loader {
        y: choice.height + Theme.px(14)
        width: parent.width
        height: body.roomy - y
        sourceComponent: body.part === "doors" ? doors : body.part === "mirrors" ? mirrors : body.part === "lights" ? lamps : windows
    }
    Component {
        id: windows
        OpeningPanes {
            openings: body.openings
        }
    }
    Component {
        id: doors
        DoorTiles {
            openings: body.openings
        }
    }
    Component {
        id: mirrors
        MirrorControl {
            openings: body.openings
        }
    }
    Component {
        id: lamps
        LightTiles {
            lights: body.lights
        }
    }
}
