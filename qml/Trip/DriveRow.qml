import QtQuick
import Theme
import Controls

// A drive between two stops: how long, how far, tolls, and the battery at its end.
Item {
    id: row

    required property var drive
    property bool first: false
    readonly property string told: drive.toll > 0 ? qsTr("%1 · toll %2 €").arg(drive.detail).arg(Theme.figure(drive.toll, 2)) : drive.detail

    implicitHeight: Math.max(Theme.px(38), words.height + Theme.px(10))
    Accessible.role: Accessible.ListItem
    Accessible.name: told

    Label {
        x: Theme.px(4)
        anchors.verticalCenter: parent.verticalCenter
        visible: row.first
        text: row.drive.start
        color: Theme.color.textSoft
        figures: true
        Accessible.ignored: true
    }
    Rectangle {
        x: Theme.px(88) - width / 2
        y: row.first ? row.height / 2 : 0
        width: Theme.px(4)
        height: row.height - y
        color: Theme.color.route
    }
    Icon {
        x: Theme.px(120)
        anchors.verticalCenter: parent.verticalCenter
        name: "vehicle"
        size: Theme.px(20)
        color: Theme.color.textSoft
    }
    TextMetrics {
        id: line
        font: words.font
        text: row.told
    }
    Label {
        id: words
        x: Theme.px(150)
        anchors.verticalCenter: parent.verticalCenter
        width: battery.x - x - Theme.gap
        // A toll that finds no room stands on a line of its own.
        text: line.advanceWidth <= width ? row.told : row.told.replace(/ · (?=[^·]*$)/, "\n")
        size: Theme.font.note
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
        figures: true
        Accessible.ignored: true
    }
    Label {
        id: battery
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1 %").arg(row.drive.percent)
        size: Theme.font.note
        font.weight: Theme.font.medium
        color: row.drive.percent < 20 ? Theme.color.askText : Theme.color.energyText
        figures: true
        Accessible.ignored: true
    }
}
