pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme
import "house.mjs" as Things

// What can be set in one room: its light, its warmth, its blinds and what else stands there.
Flickable {
    id: panel

    required property House house
    required property string room
    required property string name
    property bool titled: true
    readonly property list<var> things: house.things
    readonly property list<var> here: things.filter(one => one.room === room && one.kind !== "scene")
    readonly property list<var> lamps: Things.of(here, "light")
    readonly property list<var> heaters: Things.of(here, "climate")
    readonly property list<var> blinds: Things.of(here, "blind")
    readonly property list<var> appliances: things.filter(one => one.kind === "appliance" && (one.room === room || one.room === ""))

    readonly property var unknown: ({
            "id": "",
            "name": "",
            "celsius": 20,
            "percent": 0,
            "on": false,
            "away": true
        })
    property bool steady: true

    // Another room's values are no change by voice.
    onRoomChanged: {
        steady = false;
        Qt.callLater(() => panel.steady = true);
    }
    contentHeight: list.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    Column {
        id: list
        width: panel.width
        spacing: Theme.gap

        SectionTitle {
            visible: panel.titled
            text: panel.name
        }
        Repeater {
            model: panel.lamps.length

            LightRow {
                required property int index
                width: list.width
                lamp: panel.lamps[index] ?? ({})
                onAsked: wanted => panel.house.put(lamp.id, wanted)
            }
        }
        Repeater {
            model: panel.heaters.length

            Item {
                id: warmth
                required property int index
                readonly property var modelData: panel.heaters[index] ?? panel.unknown
                width: list.width
                height: Theme.touch
                enabled: !modelData.away

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "thermometer"
                    color: Theme.color.textSoft
                }
                Label {
                    x: Theme.icon + Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - dial.width - x - Theme.gap
                    text: warmth.modelData.away ? qsTr("out of reach") : warmth.modelData.measured === undefined ? qsTr("Heating") : qsTr("now %1°").arg(Theme.figure(warmth.modelData.measured, 1))
                    color: Theme.color.textSoft
                    wrapMode: Text.Wrap
                    figures: true
                }
                Stepper {
                    id: dial
                    objectName: warmth.modelData.id
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(parent.width * 0.66, Theme.px(300))
                    label: warmth.modelData.name
                    value: warmth.modelData.celsius
                    from: 5
                    to: 30
                    step: 0.5
                    suffix: "°"
                    size: Theme.font.headline
                    byVoice: panel.house.spoken && panel.steady
                    tint: warmth.modelData.celsius > (warmth.modelData.measured ?? 99) + 0.4 ? Theme.color.warmthText : Theme.color.text
                    onAsked: value => panel.house.put(warmth.modelData.id, {
                        "on": true,
                        "celsius": value
                    })
                }
            }
        }
        Repeater {
            model: panel.blinds.length

            Item {
                id: blind
                required property int index
                readonly property var modelData: panel.blinds[index] ?? panel.unknown
                width: list.width
                height: Theme.touch
                enabled: !modelData.away

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "blinds"
                    color: Theme.color.textSoft
                }
                HouseSlider {
                    objectName: blind.modelData.id
                    x: Theme.icon + Theme.gap
                    width: parent.width - x - share.width - Theme.gap
                    height: parent.height
                    label: blind.modelData.name
                    level: blind.modelData.percent / 100
                    tone: Theme.color.cool
                    onSettled: level => panel.house.put(blind.modelData.id, {
                        "percent": Math.round(level * 100)
                    })
                }
                Label {
                    id: share
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(64)
                    horizontalAlignment: Theme.end
                    text: blind.modelData.away ? "–" : qsTr("%1 %").arg(blind.modelData.percent)
                    figures: true
                    color: Theme.color.textSoft
                }
            }
        }
        Flow {
            width: list.width
            spacing: Theme.gap

            Repeater {
                model: panel.appliances.length

                TileButton {
                    required property int index
                    readonly property var modelData: panel.appliances[index] ?? panel.unknown
                    objectName: modelData.id
                    readonly property int abreast: list.width < Theme.px(480) ? 2 : 3
                    width: (list.width - (abreast - 1) * Theme.gap) / abreast
                    height: Theme.px(78)
                    sign: "plug"
                    enabled: !modelData.away
                    active: modelData.on
                    text: modelData.name
                    tone: Theme.color.energySoft
                    tint: Theme.color.energyText
                    onClicked: panel.house.put(modelData.id, {
                        "on": !modelData.on
                    })
                }
            }
        }
    }
}
