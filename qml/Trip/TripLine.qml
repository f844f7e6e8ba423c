pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import "sky.mjs" as Sky

// The way from left to right: battery above, stops on the line with the car between them, their names below.
Item {
    id: line

    property list<var> stops
    property real progress: 0
    property string weather
    property real labelHeight: Theme.px(78)
    readonly property real mark: Theme.px(44)
    readonly property real way: width - mark
    readonly property real carX: track.x + way * progress
    readonly property bool moving: progress > 0.005
    readonly property var tones: ({
            "start": Theme.color.route,
            "charge": Theme.color.energy,
            "end": Theme.color.assistant
        })
    readonly property var signs: ({
            "start": "depart",
            "charge": "charge",
            "end": "flag"
        })

    BatteryCurve {
        width: line.width
        height: track.y - Theme.px(6)
        from: line.mark / 2
        to: line.width - line.mark / 2
        stops: line.stops
    }
    Rectangle {
        id: track
        x: line.mark / 2
        y: line.height - line.labelHeight - line.mark / 2 - Theme.px(8)
        width: line.way
        height: Theme.px(6)
        radius: height / 2
        color: Theme.color.route
    }
    Rectangle {
        x: track.x
        y: track.y
        width: line.way * line.progress
        height: track.height
        radius: height / 2
        color: Theme.map.routeDone
    }
    Repeater {
        model: line.stops

        Item {
            id: stop

            required property var modelData
            required property int index
            readonly property color tone: line.tones[modelData.kind] ?? Theme.color.route
            readonly property bool first: index === 0
            readonly property bool last: index === line.stops.length - 1
            readonly property real middle: track.x + index / Math.max(1, line.stops.length - 1) * line.way

            Rectangle {
                objectName: "stop_" + stop.modelData.kind
                x: stop.middle - width / 2
                y: track.y + track.height / 2 - height / 2
                width: line.mark
                height: width
                radius: width / 2
                color: Theme.color.sheet
                border.width: Theme.px(3)
                border.color: stop.tone

                Icon {
                    anchors.centerIn: parent
                    visible: !line.moving || Math.abs(stop.middle - line.carX) > (car.width + width) / 2
                    name: line.signs[stop.modelData.kind] ?? "pin"
                    size: Theme.px(24)
                    color: stop.tone
                }
            }
            Column {
                readonly property real share: line.width / line.stops.length - Theme.px(16)

                x: Math.max(0, Math.min(line.width - width, stop.middle - width / 2))
                y: track.y + line.mark / 2 + Theme.px(10)
                width: share

                Row {
                    x: stop.first ? 0 : stop.last ? parent.width - width : (parent.width - width) / 2
                    spacing: Theme.px(10)

                    Label {
                        id: time
                        text: stop.modelData.time
                        size: Theme.font.title
                        strong: true
                        figures: true
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: stop.last
                        name: Sky.sign(line.weather, Theme.night)
                        size: Theme.px(22)
                        color: Theme.color.textSoft
                    }
                }
                Label {
                    width: parent.width
                    horizontalAlignment: stop.first ? Theme.start : stop.last ? Theme.end : Text.AlignHCenter
                    text: stop.modelData.title
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
                Label {
                    width: parent.width
                    horizontalAlignment: stop.first ? Theme.start : stop.last ? Theme.end : Text.AlignHCenter
                    text: stop.modelData.detail
                    size: Theme.font.note
                    color: Theme.color.textSoft
                    wrapMode: Text.Wrap
                    figures: true
                }
            }
        }
    }
    Rectangle {
        id: car
        x: line.carX - width / 2
        y: track.y + track.height / 2 - height / 2
        width: Theme.px(30)
        height: width
        radius: width / 2
        visible: line.moving
        color: Theme.color.fill
        border.width: Theme.px(2)
        border.color: Theme.color.sheet

        Icon {
            anchors.centerIn: parent
            rotation: 90
            name: "navigation"
            size: Theme.px(19)
            weight: 2.2
            color: Theme.color.onLight
        }
    }
}
