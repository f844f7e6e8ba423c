pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// Fan, where the air goes, how it is made, and what is done to it.
Item {
    id: air

    required property Climate climate
    readonly property real gap: Theme.px(12)
    readonly property bool roomy: height > Theme.px(640)
    readonly property real row: Theme.touchSmall + (roomy ? Theme.px(20) : 0)

    FanPicker {
        id: fan
        objectName: "fan"
        width: parent.width
        height: Theme.touch
        level: air.climate.fan
        onAsked: level => air.climate.setFan(level)
    }
    AirPlaces {
        y: fan.height + air.gap
        width: parent.width
        height: modes.y - y - air.gap
        climate: air.climate
    }
    Segments {
        id: modes
        readonly property list<string> names: ["auto", "heat", "cool", "eco"]
        objectName: "modes"
        y: circulation.y - height - air.gap
        width: parent.width
        height: air.row
        options: [qsTr("Auto"), qsTr("Heat"), qsTr("Cool"), qsTr("Eco")]
        chosen: names.indexOf(air.climate.mode)
        tone: Theme.faded(Theme.color.cool, 0.22)
        tint: Theme.color.coolText
        label: qsTr("Mode of the climate")
        onAsked: index => air.climate.setMode(names[index])
    }
    Segments {
        id: circulation
        readonly property list<string> names: ["fresh", "recirculated", "auto"]
        objectName: "circulation"
        y: tiles.y - height - air.gap
        width: parent.width
        height: air.row
        options: [qsTr("Fresh air"), qsTr("Inside air"), qsTr("By need")]
        chosen: names.indexOf(air.climate.circulation)
        tone: Theme.faded(Theme.color.cool, 0.22)
        tint: Theme.color.coolText
        label: qsTr("Circulation")
        onAsked: index => air.climate.setCirculation(names[index])
    }
    AirTiles {
        id: tiles
        y: air.height - height
        width: parent.width
        tileHeight: air.roomy ? Theme.px(120) : Theme.px(88)
        climate: air.climate
    }
}
