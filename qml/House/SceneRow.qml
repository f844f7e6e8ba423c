pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme
import "house.mjs" as Things

// The scenes of the house, each a tap.
Flow {
    id: scenes

    required property House house
    readonly property list<var> all: Things.of(house.things, "scene")

    readonly property real widest: all.reduce((most, scene, index) => Math.max(most, pills.count > index ? pills.itemAt(index)?.implicitWidth ?? 0 : 0), 0)
    readonly property real needed: all.length * (widest + spacing) - spacing
    readonly property int columns: Math.max(1, needed <= width ? all.length : Math.ceil(all.length / 2)) // one line, else two alike

    spacing: Theme.gap

    Repeater {
        id: pills
        model: scenes.all.length

        PillButton {
            required property int index
            readonly property var scene: scenes.all[index] ?? ({})
            objectName: scene.id ?? ""
            implicitHeight: Theme.touch
            width: Math.max(implicitWidth, Math.floor((scenes.width - (scenes.columns - 1) * scenes.spacing) / scenes.columns))
            text: scene.name ?? ""
            onClicked: scenes.house.start(scene.id)
        }
    }
}
