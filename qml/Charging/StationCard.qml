import QtQuick
import Controls
import Theme

// A charging station: power, plugs free, price, how far, what it costs in time; one tap makes it a stop.
Rectangle {
    id: card

    required property var station
    property bool routed: false
    readonly property bool usable: station.status === ""
    readonly property bool planned: routed && station.planned === true // a stop already
    readonly property string condition: {
        switch (station.status) {
        case "":
            return qsTr("%n of %1 free", "", station.free).arg(station.capacity);
        case "full":
            return qsTr("All %1 taken").arg(station.capacity);
        case "failed":
            return qsTr("Out of order");
        default:
            return qsTr("Closed");
        }
    }
    signal added

    implicitHeight: Math.max(words.height + Theme.px(28), Theme.touch)
    radius: Theme.radiusSmall + Theme.px(4)
    color: Theme.color.raised
    Accessible.role: Accessible.Grouping
    Accessible.name: station.name + ", " + qsTr("%1 kW").arg(station.power) + ", " + condition

    Column {
        id: power
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.px(16)
        width: Theme.px(74)

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: card.station.power
            size: Theme.font.headline
            strong: true
            figures: true
            color: card.usable ? Theme.color.energyText : Theme.color.textFaint
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("kW")
            size: Theme.font.note
            color: Theme.color.textSoft
        }
    }
    Column {
        id: words
        anchors.left: power.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: add.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(3)

        Label {
            width: parent.width
            text: card.station.name
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
            lineHeight: 0.95
        }
        Row {
            spacing: Theme.px(8)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(10)
                height: width
                radius: width / 2
                color: card.usable ? Theme.color.energy : card.station.status === "failed" ? Theme.color.warn : Theme.color.ask
            }
            Label {
                text: card.condition
                size: Theme.font.note
                font.weight: Theme.font.medium
                color: card.usable ? Theme.color.energyText : card.station.status === "failed" ? Theme.color.warnText : Theme.color.askText
                figures: true
            }
        }
        Label {
            width: parent.width
            text: [card.station.distance, card.planned ? qsTr("A stop on the way") : card.routed ? qsTr("+%1 min").arg(card.station.detour) : "", card.station.price].filter(part => part !== "").join(" · ")
            size: Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            figures: true
        }
    }
    RoundButton {
        id: add
        objectName: "add_" + card.station.number
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        sign: card.planned ? "check" : card.routed ? "plus" : "navigation"
        text: card.planned ? qsTr("%1 is a stop on the way").arg(card.station.name) : card.routed ? qsTr("Add %1 as a stop").arg(card.station.name) : qsTr("Go to %1").arg(card.station.name)
        enabled: card.usable && !card.planned
        onClicked: card.added()
    }
}
