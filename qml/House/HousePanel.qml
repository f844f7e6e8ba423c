pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme
import "house.mjs" as Things

// Home's panel of the user's house: its scenes, as many as fit, each a tap.
GlassPanel {
    id: panel

    required property House house
    readonly property real inner: Theme.px(16)
    readonly property int columns: Math.max(1, Math.floor((width - 2 * inner + Theme.gap) / (Theme.px(150) + Theme.gap)))
    readonly property int rows: Math.max(1, Math.floor((height - 2 * inner - title.height) / (Theme.touch + Theme.gap)))
    readonly property list<var> scenes: Things.of(house.things, "scene").slice(0, columns * rows)
    signal tapped

    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    TapHandler {
        onTapped: panel.tapped()
    }
    Label {
        id: title
        x: panel.inner + Theme.px(4)
        y: Theme.px(12)
        text: qsTr("At home")
        color: Theme.color.textSoft
        Accessible.ignored: true
    }
    Label {
        anchors.centerIn: parent
        visible: panel.scenes.length === 0
        text: qsTr("No scenes here")
        size: Theme.font.title
    }
    Grid {
        id: grid
        x: panel.inner
        anchors.bottom: parent.bottom
        anchors.bottomMargin: panel.inner
        columns: Math.min(panel.columns, Math.max(1, panel.scenes.length))
        spacing: Theme.gap

        Repeater {
            model: panel.scenes

            PillButton {
                required property var modelData

                width: (panel.width - 2 * panel.inner - (grid.columns - 1) * grid.spacing) / grid.columns
                height: Theme.touch
                text: modelData.name
                onClicked: panel.house.start(modelData.id)
            }
        }
    }
}
