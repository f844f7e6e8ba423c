import QtQuick
import Cockpit
import Controls
import Theme

// The ambient light of a zone, shown by one of its seats: its colour, its strength.
Item {
    id: ambient

    required property Lights lights
    required property string zone
    required property int seat
    readonly property bool lit: lights.ambientLit[seat] ?? false
    readonly property string chosen: lights.ambientColors[seat] ?? "blue"
    readonly property bool mixed: zone === "all" && new Set(lights.ambientColors).size > 1
    readonly property int strength: lights.ambientStrengths[seat] ?? 40
    readonly property var words: ({
            "red": qsTr("Red"),
            "orange": qsTr("Orange"),
            "yellow": qsTr("Yellow"),
            "green": qsTr("Green"),
            "cyan": qsTr("Cyan"),
            "blue": qsTr("Blue"),
            "violet": qsTr("Violet"),
            "pink": qsTr("Pink"),
            "white": qsTr("White")
        })

    SectionTitle {
        id: title
        text: qsTr("Ambient light")
    }
    Label {
        anchors.right: parent.right
        anchors.baseline: title.baseline
        text: ambient.lit && ambient.mixed ? qsTr("Several colours") : ambient.lit ? qsTr("%1, %2 %").arg(ambient.words[ambient.chosen]).arg(ambient.strength) : qsTr("off")
        figures: true
        font.weight: Theme.font.medium
    }
    AmbientRing {
        objectName: "ambientRing"
        y: title.height + Theme.px(8)
        width: parent.width
        height: parent.height - y - slider.height - Theme.px(4)
        chosen: ambient.chosen
        on: ambient.lit
        brightness: ambient.strength / 100
        onColorAsked: name => ambient.lights.setZoneColor(ambient.zone, name)
        onSwitched: on => ambient.lights.setZoneAmbient(ambient.zone, on)
    }
    Icon {
        id: dim
        anchors.verticalCenter: slider.verticalCenter
        name: "sun"
        color: Theme.color.textSoft
    }
    Slider {
        id: slider
        objectName: "ambientBrightness"
        anchors.bottom: parent.bottom
        anchors.left: dim.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        height: Theme.touch
        label: qsTr("Ambient brightness")
        level: ambient.strength / 100
        tone: Theme.color.text
        onAsked: level => ambient.lights.setZoneBrightness(ambient.zone, Math.round(level * 100))
    }
}
