pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The five drive modes as tiles, and what the chosen one does.
Column {
    id: modes

    required property Driving driving
    property real tileHeight: Theme.px(98)
    readonly property var choices: [
        {
            "mode": "eco",
            "sign": "leaf",
            "text": qsTr("Eco"),
            "about": qsTr("Softer pedal, less air conditioning, more range")
        },
        {
            "mode": "normal",
            "sign": "vehicle",
            "text": qsTr("Normal"),
            "about": qsTr("For every day")
        },
        {
            "mode": "sport",
            "sign": "speed",
            "text": qsTr("Sport"),
            "about": qsTr("Quick, and takes more energy")
        },
        {
            "mode": "rain",
            "sign": "rain",
            "text": qsTr("Rain"),
            "about": qsTr("Starts gently on wet roads")
        },
        {
            "mode": "snow",
            "sign": "snow",
            "text": qsTr("Snow"),
            "about": qsTr("Very gentle, with less regeneration")
        }
    ]

    spacing: Theme.px(10)

    SectionTitle {
        text: qsTr("Drive mode")
    }
    Row {
        id: tiles
        width: parent.width
        spacing: Theme.px(10)

        Repeater {
            model: modes.choices

            TileButton {
                required property var modelData

                objectName: "mode_" + modelData.mode
                width: (tiles.width - 4 * tiles.spacing) / 5
                height: modes.tileHeight
                sign: modelData.sign
                text: modelData.text
                active: modes.driving.mode === modelData.mode
                tone: modelData.mode === "eco" ? Theme.color.energySoft : Theme.color.routeSoft
                tint: modelData.mode === "eco" ? Theme.color.energyText : Theme.color.routeText
                onClicked: modes.driving.chooseMode(modelData.mode)
            }
        }
    }
    Label {
        objectName: "modeAbout"
        width: parent.width
        text: modes.choices.find(choice => choice.mode === modes.driving.mode)?.about ?? ""
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
}
