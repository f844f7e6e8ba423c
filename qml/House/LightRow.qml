pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Theme
import "house.mjs" as House

// A light: on and off, how bright, which colour.
Column {
    id: row

    required property var lamp
    signal asked(var wanted)

    spacing: Theme.gap
    enabled: lamp.away === false

    Item {
        width: parent.width
        height: Theme.touch

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "bulb"
            color: row.lamp.on ? Theme.color.askText : Theme.color.textSoft
        }
        HouseSlider {
            objectName: (row.lamp.id ?? "") + "_brightness"
            x: Theme.icon + Theme.gap
            width: parent.width - x - toggle.width - Theme.px(20)
            height: parent.height
            label: qsTr("Brightness, %1").arg(row.lamp.name ?? "")
            level: row.lamp.on ? row.lamp.percent / 100 : 0
            tone: Theme.color.ask
            onSettled: level => row.asked(level < 0.01 ? {
                "on": false
            } : {
                "on": true,
                "percent": Math.max(1, Math.round(level * 100))
            })
        }
        Toggle {
            id: toggle
            objectName: row.lamp.id ?? ""
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: row.lamp.name ?? ""
            on: row.lamp.on ?? false
            tone: Theme.color.ask
            onAsked: on => row.asked({
                    "on": on
                })
        }
    }
    Grid {
        id: colours
        readonly property real each: Math.min(Theme.px(columns > 5 ? 52 : 84), row.width / columns)

        columns: row.width < House.names.length * Theme.px(48) ? 5 : House.names.length
        rowSpacing: Theme.px(24)

        Repeater {
            model: House.names

            ButtonBase {
                id: swatch
                required property string modelData
                readonly property var tint: House.shade(modelData)
                readonly property bool chosen: (row.lamp.on ?? false) && row.lamp.color === modelData
                readonly property list<string> words: [qsTr("Warm white"), qsTr("White"), qsTr("Yellow"), qsTr("Orange"), qsTr("Red"), qsTr("Pink"), qsTr("Violet"), qsTr("Blue"), qsTr("Cyan"), qsTr("Green")]

                width: colours.each
                height: Theme.px(52)
                text: words[House.names.indexOf(modelData)]
                Accessible.checked: chosen
                onClicked: row.asked({
                    "on": true,
                    "color": modelData
                })
                containmentMask: QtObject {
                    function contains(point: point): bool {
                        return point.x >= 0 && point.x <= swatch.width && Math.abs(point.y - swatch.height / 2) <= Theme.touch / 2;
                    }
                }
                contentItem: Item {
                    Rectangle {
                        anchors.centerIn: parent
                        width: Math.min(parent.width, parent.height) * (swatch.chosen ? 0.78 : 0.6)
                        height: width
                        radius: width / 2
                        color: Qt.hsla(swatch.tint.hue, swatch.tint.saturation, swatch.tint.lightness, 1)
                        border.width: swatch.chosen ? Theme.px(3) : Theme.hair
                        border.color: swatch.chosen ? Theme.color.text : Theme.color.hairlineTop
                    }
                }
            }
        }
    }
}
