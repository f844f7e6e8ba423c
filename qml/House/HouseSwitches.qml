pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme
import "house.mjs" as Things

// Door, garage and alarm of the house.
Column {
    id: switches

    required property House house
    readonly property list<var> things: house.things
    readonly property list<var> doors: Things.of(things, "lock")
    readonly property list<var> garages: Things.of(things, "garage")
    readonly property var alarm: Things.of(things, "alarm")[0] ?? null
    readonly property int tiles: doors.length + garages.length
    readonly property list<string> modes: ["off", "home", "away"]

    spacing: Theme.gap

    Row {
        id: locks
        spacing: Theme.gap
        visible: switches.tiles > 0

        component Lock: TileButton {
            width: (switches.width - (switches.tiles - 1) * locks.spacing) / Math.max(1, switches.tiles)
            height: Theme.px(92)
            tone: Theme.color.askSoft
            tint: Theme.color.askText
        }
        Repeater {
            model: switches.doors.length

            Lock {
                required property int index
                readonly property var modelData: switches.doors[index] ?? ({})
                objectName: modelData.id ?? ""
                sign: modelData.locked ? "lock" : "unlock"
                enabled: !modelData.away
                active: modelData.locked === false
                text: (modelData.name ?? "") + "\n" + (modelData.away ? qsTr("out of reach") : modelData.locked ? qsTr("locked") : qsTr("unlocked"))
                onClicked: switches.house.put(modelData.id, {
                    "locked": !modelData.locked
                })
            }
        }
        Repeater {
            model: switches.garages.length

            Lock {
                required property int index
                readonly property var modelData: switches.garages[index] ?? ({})
                objectName: modelData.id ?? ""
                sign: modelData.open ? "garage-open" : "garage"
                enabled: !modelData.away
                active: modelData.open ?? false
                text: (modelData.name ?? "") + "\n" + (modelData.away ? qsTr("out of reach") : modelData.open ? qsTr("open") : qsTr("closed"))
                onClicked: switches.house.put(modelData.id, {
                    "open": !modelData.open
                })
            }
        }
    }
    Row {
        visible: switches.alarm !== null
        spacing: Theme.gap

        Icon {
            id: shield
            anchors.verticalCenter: parent.verticalCenter
            name: "shield"
            color: switches.alarm?.mode === "off" ? Theme.color.textSoft : Theme.color.energyText
        }
        Segments {
            objectName: "alarm"
            width: switches.width - shield.width - Theme.gap
            height: Theme.touch
            label: switches.alarm?.name ?? ""
            options: [qsTr("Alarm off"), qsTr("At home"), qsTr("Away")]
            chosen: switches.modes.indexOf(switches.alarm?.mode ?? "")
            tone: switches.alarm?.mode === "off" ? Theme.color.pressed : Theme.color.energySoft
            tint: switches.alarm?.mode === "off" ? Theme.color.text : Theme.color.energyText
            onAsked: index => switches.house.put(switches.alarm.id, {
                "mode": switches.modes[index]
            })
        }
    }
}
