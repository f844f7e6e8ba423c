pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// Fan, where the air goes, and what is done to it.
Item {
    id: air

    required property Climate climate
    readonly property bool windshield: climate.airflow.includes("windshield")
    readonly property bool head: climate.airflow.includes("head")
    readonly property bool feet: climate.airflow.includes("feet")
    readonly property real gap: Theme.px(10)
    readonly property bool low: height < Theme.px(440)
    readonly property bool tall: middle.height > Theme.px(270)
    readonly property int rows: low ? 1 : 2
    readonly property real tileWidth: (width - (tiles.columns - 1) * gap) / tiles.columns
    readonly property real tileHeight: height > Theme.px(600) ? Theme.px(136) : Theme.px(low ? 92 : 86)

    // Air reaches one or two places; a third wish takes the place of the oldest kind.
    function toggle(place: string): void {
        const order = ["feet", "head", "windshield"];
        let chosen = order.filter(one => climate.airflow.includes(one));
        if (chosen.includes(place))
            chosen = chosen.filter(one => one !== place);
        else
            chosen = chosen.length === 2 ? [place] : [...chosen, place];
        if (chosen.length > 0)
            climate.setAirflow(spelled(chosen.sort()));
    }
    function spelled(places: list<string>): string {
        return places.join("_") === "feet_head" ? "head_feet" : places.join("_");
    }

    SectionTitle {
        id: title
        text: qsTr("Air")
    }
    FanPicker {
        id: fan
        objectName: "fan"
        y: title.height + Theme.px(2)
        width: parent.width
        level: air.climate.fan
        onAsked: level => air.climate.setFan(level)
    }
    Item {
        id: middle
        y: fan.y + fan.height + air.gap
        width: parent.width
        height: tiles.y - y - air.gap

        AirFigure {
            width: air.tall ? parent.width : parent.width - places.width - Theme.gap
            height: air.tall ? parent.height - places.height - 2 * air.gap : parent.height
            windshield: air.windshield
            head: air.head
            feet: air.feet
        }
        Row {
            id: places
            anchors.right: parent.right
            y: air.tall ? parent.height - height : (parent.height - height) / 2
            width: air.tall ? parent.width : Math.min(Theme.px(420), Math.max(parent.width * 0.6, Theme.px(300)))
            spacing: air.gap

            component Place: TileButton {
                width: (places.width - 2 * places.spacing) / 3
                height: Math.min(middle.height, air.tall ? Theme.px(92) : Theme.px(136))
                tone: Theme.faded(Theme.color.cool, 0.22)
                tint: Theme.color.coolText
            }
            Place {
                objectName: "airWindshield"
                sign: "air-windshield"
                text: qsTr("Windshield")
                active: air.windshield
                onClicked: air.toggle("windshield")
            }
            Place {
                objectName: "airHead"
                sign: "air-head"
                text: qsTr("Head")
                active: air.head
                onClicked: air.toggle("head")
            }
            Place {
                objectName: "airFeet"
                sign: "air-feet"
                text: qsTr("Feet")
                active: air.feet
                onClicked: air.toggle("feet")
            }
        }
    }
    Grid {
        id: tiles
        y: air.height - air.rows * air.tileHeight - (air.rows - 1) * spacing
        columns: 6 / air.rows
        spacing: air.gap

        component Tile: TileButton {
            width: air.tileWidth
            height: air.tileHeight
        }
        Tile {
            objectName: "airConditioning"
            sign: "snow"
            text: qsTr("A/C")
            active: air.climate.airConditioning
            tone: Theme.faded(Theme.color.cool, 0.22)
            tint: Theme.color.coolText
            onClicked: air.climate.setAirConditioning(!air.climate.airConditioning)
        }
        Tile {
            sign: "recirculate"
            text: qsTr("Recirculate")
            active: air.climate.recirculation
            tone: Theme.faded(Theme.color.cool, 0.22)
            tint: Theme.color.coolText
            onClicked: air.climate.setRecirculation(!air.climate.recirculation)
        }
        LevelButton {
            width: air.tileWidth
            height: air.tileHeight
            sign: "wheel-heat"
            text: qsTr("Steering wheel heating")
            caption: qsTr("Wheel")
            level: air.climate.wheel
            onAsked: level => air.climate.setWheel(level)
        }
        Tile {
            sign: "defrost-front"
            text: qsTr("Front defrost")
            active: air.climate.defrostFront
            tone: Theme.color.warmthSoft
            tint: Theme.color.warmthText
            onClicked: air.climate.setDefrost("front", !air.climate.defrostFront)
        }
        Tile {
            sign: "defrost-rear"
            text: qsTr("Rear defrost")
            active: air.climate.defrostRear
            tone: Theme.color.warmthSoft
            tint: Theme.color.warmthText
            onClicked: air.climate.setDefrost("rear", !air.climate.defrostRear)
        }
        Tile {
            sign: "seat"
            text: qsTr("Seats off")
            onClicked: air.climate.setSeat("all", 0)
        }
    }
}
