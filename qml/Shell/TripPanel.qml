pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// The way ahead as a line of stops: {kind, title, detail, time}.
GlassPanel {
    id: panel

    property string title
    property string duration
    property string distance
    property list<var> stops
    signal tapped

    readonly property var tones: ({
            "start": Theme.color.route,
            "food": Theme.color.warmth,
            "charge": Theme.color.energy,
            "end": Theme.color.assistant
        })
    readonly property real frame: head.height + Theme.px(44)
    readonly property real lastRow: Math.max(Theme.px(9) + Math.ceil(1.25 * (Theme.font.body + Theme.font.note)), (lines.itemAt(lines.count - 1) as Stop)?.needed ?? 0)
    readonly property real rowHeight: Math.min(Theme.px(240), (height - frame - lastRow) / Math.max(1, stops.length - 1))

    implicitHeight: frame + lastRow + Math.max(0, stops.length - 1) * Theme.px(74)

    component Stop: Item {
        property real needed // height of its words
    }

    TapHandler {
        onTapped: panel.tapped()
    }
    Item {
        id: head
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            leftMargin: Theme.pad
            rightMargin: Theme.pad
            topMargin: Theme.px(20)
        }
        height: Theme.px(28)

        Label {
            anchors.left: parent.left
            anchors.baseline: parent.bottom
            anchors.baselineOffset: -Theme.px(6)
            width: parent.width - (sums.visible ? sums.width + Theme.gap : 0)
            text: panel.title
            size: Theme.font.title
            strong: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(16)
            elide: Text.ElideRight
        }
        Label {
            id: sums
            anchors.right: parent.right
            anchors.baseline: parent.bottom
            anchors.baselineOffset: -Theme.px(6)
            visible: panel.title.length < 18
            text: panel.duration + "   " + panel.distance
            color: Theme.color.textSoft
            figures: true
        }
    }
    Column {
        anchors {
            left: head.left
            right: head.right
            top: head.bottom
            topMargin: Theme.px(10)
        }

        Repeater {
            id: lines
            model: panel.stops

            Stop {
                id: stop

                required property var modelData
                required property int index
                readonly property color tone: panel.tones[modelData.kind] ?? Theme.color.route
                readonly property bool last: index === panel.stops.length - 1

                width: parent.width
                height: panel.rowHeight
                needed: detail.y + detail.height

                Rectangle {
                    visible: !stop.last
                    x: Theme.px(11)
                    y: dot.y + dot.height
                    width: Theme.px(3)
                    height: stop.height - dot.height
                    color: stop.index === 0 ? Theme.color.route : Theme.faded(Theme.color.textFaint, 0.45)
                }
                Rectangle {
                    id: dot
                    x: Theme.px(1)
                    y: Theme.px(6)
                    width: Theme.px(23)
                    height: width
                    radius: width / 2
                    color: "transparent"
                    border.width: Theme.px(5)
                    border.color: stop.tone
                }
                Label {
                    id: name
                    x: Theme.px(44)
                    y: Theme.px(5)
                    text: stop.modelData.title
                    font.weight: Theme.font.medium
                    width: parent.width - x - time.width - Theme.gap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.px(14)
                    elide: Text.ElideRight
                }
                Label {
                    id: detail
                    anchors.left: name.left
                    anchors.top: name.bottom
                    anchors.topMargin: Theme.px(2)
                    text: stop.modelData.detail
                    size: Theme.font.note
                    color: Theme.color.textSoft
                    figures: true
                }
                Label {
                    id: time
                    anchors.right: parent.right
                    anchors.baseline: name.baseline
                    text: stop.modelData.time
                    figures: true
                }
            }
        }
    }
}
