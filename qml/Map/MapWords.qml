pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Cockpit

// Names of districts, waters, parks and streets; the model chooses so that none covers another.
Item {
    id: words

    required property MapLayer map
    property string language: "en"
    property MapLabels avoid

    Repeater {
        model: MapLabels {
            map: words.map
            language: words.language
            unit: Theme.unit
            places: false
            avoid: words.avoid
        }

        MapPin {
            id: pin

            required property string text
            required property string kind
            required property bool shown
            required latitude
            required longitude
            required toLatitude
            required toLongitude
            readonly property bool street: kind === "street"
            readonly property color tone: kind === "water" ? Theme.map.labelWater : kind === "park" ? Theme.map.labelPark : Theme.map.label

            map: words.map
            opacity: shown && inView ? (street ? 0.92 : 1) : 0
            visible: opacity > 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.panel
                }
            }

            Text {
                anchors.centerIn: parent
                text: pin.kind === "district" ? pin.text.toUpperCase() : pin.text
                rotation: pin.street ? (Math.abs(pin.turn) > 90 ? pin.turn + 180 : pin.turn) : 0
                color: pin.tone
                style: Text.Outline
                styleColor: Theme.map.labelHalo
                font.family: Theme.font.family
                font.pixelSize: pin.kind === "district" ? Theme.font.body : pin.street ? Theme.font.caption : Theme.font.note
                font.weight: pin.street ? Theme.font.medium : Theme.font.strong
                font.italic: pin.kind === "water"
                font.letterSpacing: pin.kind === "district" && words.language !== "zh" ? Theme.px(3) : pin.kind === "water" ? Theme.px(1) : 0
            }
        }
    }
}
