import QtQuick
import Cockpit
import Controls
import Theme

// The ambient light: its colour, its strength.
Item {
    id: ambient

    required property Lights lights
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
        text: ambient.lights.ambient ? qsTr("%1, %2 %").arg(ambient.words[ambient.lights.ambientColor]).arg(ambient.lights.ambientBrightness) : qsTr("off")
        figures: true
        font.weight: Theme.font.medium
    }
    AmbientRing {
        objectName: "ambientRing"
        y: title.height + Theme.px(8)
        width: parent.width
        height: parent.height - y - slider.height - Theme.px(4)
        chosen: ambient.lights.ambientColor
        on: ambient.lights.ambient
        brightness: ambient.lights.ambientBrightness / 100
        onColorAsked: name => ambient.lights.setAmbientColor(name)
        onSwitched: on => ambient.lights.setAmbient(on)
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
        level: ambient.lights.ambientBrightness / 100
        tone: Theme.color.text
        onAsked: level => ambient.lights.setAmbientBrightness(Math.round(level * 100))
    }
}
