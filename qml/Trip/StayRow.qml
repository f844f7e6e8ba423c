import QtQuick
import Theme
import Controls
import "kinds.mjs" as Kinds
import "sky.mjs" as Sky

// A stay: when, what, where, charging meanwhile, and what it costs. Tapped, it is looked at.
ButtonBase {
    id: row

    required property var stay
    property bool chosen: false
    property bool first: false
    property bool last: false
    readonly property bool plain: stay.number === 0
    readonly property color tone: Kinds.tone(stay.kind, Theme.color)

    objectName: "stop_" + stay.number
    implicitHeight: Math.max(plain ? Theme.px(60) : Theme.touch, words.height + Theme.px(18))
    enabled: !plain
    opacity: 1
    ringRadius: Theme.radiusSmall
    text: stay.title

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.down ? Theme.color.pressed : row.chosen ? Theme.color.raised : Theme.faded(Theme.color.raised, 0)
    }
    contentItem: Item {
        Label {
            x: Theme.px(4)
            y: mark.y + (mark.height - height) / 2
            text: row.stay.start
            strong: !row.plain
            color: row.plain ? Theme.color.textSoft : Theme.color.text
            figures: true
            Accessible.ignored: true
        }
        Rectangle {
            visible: !row.last
            x: Theme.px(88) - width / 2
            y: row.height / 2
            width: Theme.px(4)
            height: row.height / 2
            color: Theme.color.route
        }
        Rectangle {
            visible: !row.first
            x: Theme.px(88) - width / 2
            width: Theme.px(4)
            height: row.height / 2
            color: Theme.color.route
        }
        Rectangle {
            id: mark
            x: Theme.px(88) - width / 2
            y: (row.height - height) / 2
            width: Theme.px(row.plain ? 30 : 42)
            height: width
            radius: width / 2
            color: Theme.color.sheet
            border.width: Theme.px(3)
            border.color: row.tone

            Icon {
                anchors.centerIn: parent
                name: Kinds.sign(row.stay.kind, row.stay.category)
                size: Theme.px(row.plain ? 17 : 23)
                color: row.tone
            }
        }
        Column {
            id: words
            x: Theme.px(120)
            anchors.verticalCenter: parent.verticalCenter
            width: end.x - x - Theme.gap
            spacing: Theme.px(1)

            Label {
                width: parent.width
                text: row.stay.kind === "free" ? row.stay.detail : row.stay.title
                font.weight: row.plain ? Theme.font.regular : Theme.font.medium
                color: row.plain ? Theme.color.textSoft : Theme.color.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: row.stay.kind !== "free"
                text: row.stay.detail
                size: Theme.font.note
                color: Theme.color.textSoft
                wrapMode: Text.Wrap
                figures: true
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: row.stay.charge !== ""
                text: row.stay.kind === "charge" ? row.stay.charge : row.stay.charge + "  " + row.stay.station
                size: Theme.font.note
                color: Theme.color.energyText
                wrapMode: Text.Wrap
                figures: true
                Accessible.ignored: true
            }
        }
        Row {
            id: end
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(12)

            Icon {
                visible: row.stay.kind === "visit"
                anchors.verticalCenter: parent.verticalCenter
                name: Sky.sign(row.stay.sky, false)
                size: Theme.px(22)
                color: row.stay.note !== "" ? Theme.color.askText : Theme.color.textSoft
            }
            Label {
                visible: row.stay.euro > 0
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%1 €").arg(row.stay.euro)
                color: Theme.color.textSoft
                figures: true
                Accessible.ignored: true
            }
        }
    }
}
