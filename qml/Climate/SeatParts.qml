pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Theme

// The parts of a seat, each with how far it is and a step either way.
Grid {
    id: grid

    required property var seat
    readonly property bool rests: seat.rests
    property bool telling: false // whether a change is shown as one that somebody asked for
    signal asked(string part, int percent)

    readonly property list<var> parts: [
        {
            "part": "position",
            "text": qsTr("Position")
        },
        {
            "part": "height",
            "text": qsTr("Height")
        },
        {
            "part": "backrest",
            "text": qsTr("Backrest")
        },
        {
            "part": "lumbar",
            "text": qsTr("Back support")
        },
        {
            "part": "cushion",
            "text": qsTr("Cushion")
        },
        {
            "part": "headrest",
            "text": qsTr("Headrest")
        },
        {
            "part": "legrest",
            "text": qsTr("Leg rest")
        },
        {
            "part": "footrest",
            "text": qsTr("Foot rest")
        }
    ].filter(one => rests || !one.part.endsWith("rest") || one.part === "headrest" || one.part === "backrest")

    columns: parts.length > 6 ? 4 : 3
    columnSpacing: Theme.px(28)
    rowSpacing: Theme.gap

    // Another seat's values are no change of this one's.
    function look(): void {
        telling = false;
        Qt.callLater(() => grid.telling = true);
    }
    Component.onCompleted: look()

    Repeater {
        model: grid.parts

        Column {
            id: cell
            required property var modelData
            width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
            spacing: Theme.px(2)

            Label {
                width: parent.width
                text: cell.modelData.text
                size: Theme.font.note
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.font.caption
                color: Theme.color.textSoft
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            Stepper {
                objectName: "part_" + cell.modelData.part
                width: parent.width
                height: Theme.touch
                buttonDiameter: Theme.px(52)
                size: Theme.font.title
                label: cell.modelData.text
                step: 5
                suffix: qsTr(" %")
                value: Math.round(100 * grid.seat[cell.modelData.part])
                enabled: !grid.seat.folded
                byVoice: grid.telling
                onAsked: percent => grid.asked(cell.modelData.part, percent)
            }
        }
    }
}
