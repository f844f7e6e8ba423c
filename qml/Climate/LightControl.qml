pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme
import "../Controls/ambient.mjs" as Ambient

// Light inside: the ambient light of one seat or of all, and the reading lights.
Item {
    id: control

    required property Lights lights
    readonly property bool upright: height > width
    readonly property list<string> zones: ["all", "driver", "passenger", "rear_left", "rear_right"]
    property int index: 0
    readonly property bool pictured: !upright && width > Theme.px(1300)
    readonly property real split: (width - Theme.margin - aside) * 0.6
    readonly property real aside: pictured ? Theme.px(250) + Theme.margin : 0

    CabinPlan {
        visible: control.pictured
        width: Theme.px(250)
        height: control.height
        seats: [0, 0, 0, 0]
        reading: control.lights.reading
        wheel: 0
        ambient: [0, 1, 2, 3].map(at => Ambient.shine(control.lights, at, Theme.night))
    }
    Segments {
        id: choice
        objectName: "lightChoice"
        x: control.aside
        width: control.upright || !control.pictured ? control.width : control.split
        height: Theme.touchSmall
        options: [qsTr("All"), qsTr("Driver"), qsTr("Passenger"), qsTr("Rear left"), qsTr("Rear right")]
        chosen: control.index
        label: qsTr("Ambient light")
        onAsked: index => control.index = index
    }
    AmbientControl {
        x: choice.x
        y: choice.height + Theme.gap
        width: control.upright ? control.width : control.split
        height: (control.upright ? reading.y - Theme.pad : control.height) - y
        lights: control.lights
        zone: control.zones[control.index]
        seat: Math.max(0, control.index - 1)
    }
    ReadingLights {
        id: reading
        x: control.upright ? 0 : choice.x + control.split + Theme.margin
        y: control.upright ? control.height - height : control.pictured ? 0 : choice.height + Theme.gap
        width: control.width - x
        height: control.upright ? Theme.px(470) : control.height - y
        lights: control.lights
    }
}
