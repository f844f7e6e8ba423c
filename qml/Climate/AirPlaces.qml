pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// Where the air goes: the drawn person it reaches, and the places to choose.
Item {
    id: places

    required property Climate climate
    readonly property bool windshield: climate.airflow.includes("windshield")
    readonly property bool head: climate.airflow.includes("head")
    readonly property bool feet: climate.airflow.includes("feet")
    readonly property bool tall: height > Theme.px(260)
    readonly property real gap: Theme.gap

    // Air reaches one or two places; a third wish takes the place of the others.
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
    function spelled(chosen: list<string>): string {
        return chosen.join("_") === "feet_head" ? "head_feet" : chosen.join("_");
    }

    AirFigure {
        width: places.tall ? parent.width : parent.width - row.width - Theme.gap
        height: places.tall ? parent.height - row.height - 2 * places.gap : parent.height
        windshield: places.windshield
        head: places.head
        feet: places.feet
        mist: places.climate.mist / 100
    }
    Row {
        id: row
        anchors.right: parent.right
        y: places.tall ? parent.height - height : 0
        width: places.tall ? parent.width : Math.max(parent.width * 0.64, Theme.px(330))
        height: places.tall ? Theme.px(92) : parent.height
        spacing: places.gap

        component Place: TileButton {
            width: (row.width - 2 * row.spacing) / 3
            height: row.height
            tone: Theme.faded(Theme.color.cool, 0.22)
            tint: Theme.color.coolText
        }
        Place {
            objectName: "airWindshield"
            sign: "air-windshield"
            text: qsTr("Windshield")
            active: places.windshield
            onClicked: places.toggle("windshield")
        }
        Place {
            objectName: "airHead"
            sign: "air-head"
            text: qsTr("Head")
            active: places.head
            onClicked: places.toggle("head")
        }
        Place {
            objectName: "airFeet"
            sign: "air-feet"
            text: qsTr("Feet")
            active: places.feet
            onClicked: places.toggle("feet")
        }
    }
}
