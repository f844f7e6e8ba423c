import QtQuick
import Controls
import Theme

// One planned charging stop: when, where, from what to what, how long, on the charging curve.
Item {
    id: planned

    required property var stop
    required property list<var> curve

    implicitHeight: Math.max(Theme.touch, words.height) + Theme.px(10)

    Label {
        id: time
        anchors.top: words.top
        width: Theme.px(66)
        text: planned.stop.time
        size: Theme.font.title
        strong: true
        figures: true
    }
    Column {
        id: words
        anchors.left: time.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: band.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(3)

        Label {
            width: parent.width
            text: planned.stop.name
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
            lineHeight: 0.95
        }
        Label {
            width: parent.width
            text: qsTr("%1 to %2 % · %3 min · %4 kW").arg(planned.stop.arrive).arg(planned.stop.leave).arg(planned.stop.minutes).arg(planned.stop.power)
            size: Theme.font.note
            font.weight: Theme.font.medium
            color: Theme.color.energyText
            wrapMode: Text.Wrap
            figures: true
        }
        Label {
            width: parent.width
            text: [planned.stop.detour > 0 ? qsTr("+%1 min on the way").arg(planned.stop.detour) : qsTr("on the way"), planned.stop.wait > 0 ? qsTr("%1 min wait").arg(planned.stop.wait) : "", planned.stop.price].filter(part => part !== "").join(" · ")
            size: Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            figures: true
        }
    }
    ChargeBand {
        id: band
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.px(170), planned.width * 0.3)
        height: Theme.px(58)
        curve: planned.curve
        arrive: planned.stop.arrive
        leave: planned.stop.leave
        power: planned.stop.power
    }
}
