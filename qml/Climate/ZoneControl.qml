import QtQuick
import Controls
import Theme

// One seat's place: its temperature wished and measured, its heating, ventilation and reading light.
Item {
    id: zone

    required property string name
    required property real target
    required property real measured
    required property int seat
    required property bool reading
    signal temperatureAsked(real celsius)
    signal seatAsked(int level)
    signal readingAsked(bool on)

    implicitHeight: title.height + dial.height + buttons.height + 2 * Theme.gap

    Label {
        id: title
        text: zone.name
        font.weight: Theme.font.medium
    }
    Label {
        anchors.right: parent.right
        anchors.baseline: title.baseline
        text: qsTr("now %1°").arg(Theme.figure(zone.measured, 1))
        size: Theme.font.note
        figures: true
        color: Theme.color.textSoft
    }
    ClimateDial {
        id: dial
        objectName: zone.objectName + "_dial"
        y: title.height + Theme.gap
        width: parent.width
        height: Theme.touch
        label: zone.name
        value: zone.target
        tint: zone.target > zone.measured + 1.5 ? Theme.color.warmthText : zone.target < zone.measured - 1.5 ? Theme.color.coolText : Theme.color.text
        onAsked: value => zone.temperatureAsked(value)
    }
    Row {
        id: buttons
        y: dial.y + dial.height + Theme.gap
        spacing: Theme.gap

        LevelButton {
            objectName: zone.objectName + "_heat"
            width: (zone.width - 2 * buttons.spacing) / 3
            sign: "seat-heat"
            text: qsTr("Seat heating, %1").arg(zone.name)
            level: Math.max(0, zone.seat)
            onAsked: level => zone.seatAsked(level)
        }
        LevelButton {
            width: (zone.width - 2 * buttons.spacing) / 3
            sign: "seat-vent"
            text: qsTr("Seat ventilation, %1").arg(zone.name)
            level: Math.max(0, -zone.seat)
            tone: Theme.color.cool
            onAsked: level => zone.seatAsked(-level)
        }
        LevelButton {
            width: (zone.width - 2 * buttons.spacing) / 3
            sign: "reading-light"
            text: qsTr("Reading light, %1").arg(zone.name)
            level: zone.reading ? 3 : 0
            tone: Theme.color.ask
            onAsked: zone.readingAsked(!zone.reading)
        }
    }
}
