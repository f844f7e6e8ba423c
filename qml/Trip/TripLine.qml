pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// Stops along a line: {kind, title, detail, time}.
Column {
    id: line

    property list<var> stops
    readonly property var tones: ({
            "start": Theme.color.route,
            "food": Theme.color.warmth,
            "charge": Theme.color.energy,
            "end": Theme.color.assistant
        })
    readonly property var signs: ({
            "start": "depart",
            "food": "restaurant",
            "charge": "charge",
            "end": "flag"
        })

    Repeater {
        model: line.stops

        Item {
            id: stop

            required property var modelData
            required property int index
            readonly property color tone: line.tones[modelData.kind] ?? Theme.color.route
            readonly property bool last: index === line.stops.length - 1

            width: line.width
            height: Theme.px(84)

            Rectangle {
                visible: !stop.last
                x: Theme.px(21)
                y: mark.y + mark.height
                width: Theme.px(3)
                height: stop.height - mark.height
                radius: width / 2
                gradient: Gradient {
                    GradientStop {
                        position: 0
                        color: stop.tone
                    }
                    GradientStop {
                        position: 1
                        color: Theme.faded(stop.tone, 0.25)
                    }
                }
            }
            Rectangle {
                id: mark
                y: Theme.px(4)
                width: Theme.px(46)
                height: width
                radius: width / 2
                color: Theme.faded(stop.tone, 0.2)
                border.width: Theme.px(2)
                border.color: stop.tone

                Icon {
                    anchors.centerIn: parent
                    name: line.signs[stop.modelData.kind] ?? "pin"
                    size: Theme.px(24)
                    color: stop.tone
                }
            }
            Label {
                id: name
                x: Theme.px(66)
                y: Theme.px(4)
                width: parent.width - x - time.width - Theme.gap
                text: stop.modelData.title
                size: Theme.font.title
                elide: Text.ElideRight
            }
            Label {
                anchors.left: name.left
                anchors.top: name.bottom
                anchors.topMargin: Theme.px(3)
                text: stop.modelData.detail
                color: Theme.color.textSoft
                figures: true
            }
            Label {
                id: time
                anchors.right: parent.right
                anchors.baseline: name.baseline
                text: stop.modelData.time
                size: Theme.font.title
                figures: true
            }
        }
    }
}
