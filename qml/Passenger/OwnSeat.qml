import QtQuick
import Climate
import Cockpit
import Theme

// The passenger's own seat as it stands: its warmth and its light, and its parts to move.
Item {
    id: own

    required property Climate climate
    required property Seats seats
    required property Lights lights
    readonly property string zone: "passenger"
    readonly property var seat: seats.seats[1]
    readonly property int warmth: climate.seats[1] ?? 0
    readonly property real side: width * 0.4

    SeatFigure {
        width: own.side
        height: buttons.y - Theme.pad
        seat: own.seat
        warmth: own.warmth
        driver: false
    }
    Row {
        id: buttons
        y: own.height - height
        spacing: Theme.gap

        LevelButton {
            objectName: "ownHeat"
            width: (own.side - 2 * buttons.spacing) / 3
            height: Theme.px(112)
            sign: "seat-heat"
            caption: qsTr("Heating")
            text: qsTr("Seat heating")
            level: Math.max(0, own.warmth)
            onAsked: level => own.climate.setSeat(own.zone, level)
        }
        LevelButton {
            width: (own.side - 2 * buttons.spacing) / 3
            height: Theme.px(112)
            sign: "seat-vent"
            caption: qsTr("Fresh air")
            text: qsTr("Seat ventilation")
            level: Math.max(0, -own.warmth)
            tone: Theme.color.cool
            onAsked: level => own.climate.setSeat(own.zone, -level)
        }
        LevelButton {
            readonly property bool lit: own.lights.reading[1] ?? false

            width: (own.side - 2 * buttons.spacing) / 3
            height: Theme.px(112)
            sign: "reading-light"
            caption: qsTr("Light")
            text: qsTr("Reading light")
            level: lit ? 3 : 0
            tone: Theme.color.ask
            onAsked: own.lights.setReading(own.zone, !lit)
        }
    }
    SeatParts {
        x: own.side + Theme.px(72)
        width: own.width - x
        anchors.verticalCenter: parent.verticalCenter
        columns: 2
        columnSpacing: Theme.px(64)
        rowSpacing: Theme.px(36)
        seat: own.seat
        onAsked: (part, percent) => own.seats.setPart(part, percent, own.zone)
    }
}
