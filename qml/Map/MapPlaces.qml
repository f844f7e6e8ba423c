pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// Places as chips: sign, name, and what one wants to know of it.
Item {
    id: places

    required property MapLayer map
    property string language: "en"
    property alias labels: chosen
    readonly property var signs: ({
            "charging": "charge",
            "restaurant": "restaurant",
            "cafe": "cafe",
            "parking": "parking",
            "hotel": "hotel",
            "museum": "museum",
            "airport": "airport",
            "station": "train",
            "hospital": "hospital",
            "supermarket": "shop",
            "shop": "shop",
            "park": "park",
            "school": "school",
            "fuel": "fuel",
            "sight": "star",
            "home": "home",
            "office": "work",
            "ferry": "ferry"
        })

    MapLabels {
        id: chosen
        map: places.map
        language: places.language
        unit: Theme.unit
        places: true
    }
    Repeater {
        model: chosen

        MapPin {
            id: pin

            required property string text
            required property string kind
            required property string detail
            required property int free
            required property bool shown
            required latitude
            required longitude
            readonly property bool charging: kind === "charging"
            readonly property color tone: charging ? Theme.color.energy : kind === "restaurant" || kind === "cafe" ? Theme.color.warmth : Theme.color.textSoft

            map: places.map
            opacity: shown && inView ? 1 : 0
            visible: opacity > 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.panel
                }
            }

            Rectangle {
                x: -width / 2
                y: -Theme.px(13)
                width: Theme.px(2)
                height: Theme.px(13)
                color: Theme.faded(pin.tone, 0.7)
            }
            Rectangle {
                x: -width / 2
                y: -height - Theme.px(12)
                width: row.width + Theme.px(22)
                height: Theme.px(38)
                radius: height / 2
                color: Theme.color.surface
                border.width: Theme.hair
                border.color: Theme.color.hairline

                Row {
                    id: row
                    x: Theme.px(7)
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.px(8)

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.px(26)
                        height: width
                        radius: width / 2
                        color: pin.tone

                        Icon {
                            anchors.centerIn: parent
                            name: places.signs[pin.kind] ?? "pin"
                            size: Theme.px(17)
                            weight: 2.2
                            color: Theme.color.onLight
                        }
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        text: pin.text
                        size: Theme.font.note
                        font.weight: Theme.font.medium
                    }
                    Label {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: pin.detail !== ""
                        text: pin.free < 0 ? pin.detail : qsTr("%1 · %2 free").arg(pin.detail).arg(pin.free)
                        size: Theme.font.note
                        color: Theme.color.textSoft
                        figures: true
                    }
                }
            }
        }
    }
}
