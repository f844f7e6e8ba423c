pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Theme

// The cabin from above, nose up: seats warm or cool by level, the heated wheel, reading light, ambient light along the doors.
Item {
    id: plan

    readonly property bool turned: false
    required property list<int> seats
    required property list<bool> reading
    required property int wheel
    required property list<color> ambient
    readonly property real ratio: Math.min(width / 220, height / 400)

    transform: Theme.upright(plan)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Plan of the cabin")

    component Part: Shape {
        id: part
        property string path
        property color fill: "transparent"
        property color line: "transparent"
        property real lineWidth: 1.5
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: part.fill
            strokeColor: part.line
            strokeWidth: part.lineWidth
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: part.path
            }
        }
    }

    Item {
        anchors.centerIn: parent
        width: 220
        height: 400
        scale: plan.ratio

        Part {
            path: "M40 36C70 10 150 10 180 36C200 60 206 120 206 200C206 280 202 350 186 376C160 396 60 396 34 376C18 350 14 280 14 200C14 120 20 60 40 36Z"
            fill: Theme.color.well
            line: Theme.color.hairlineTop
        }
        Repeater {
            model: 8

            Part {
                required property int index
                readonly property bool soft: index < 4
                readonly property bool leftward: (index % 2 === 0) !== Theme.rightHand
                readonly property bool fore: index % 4 < 2
                path: leftward ? (fore ? "M36 70C26 110 23 150 23 204" : "M23 214C23 264 26 310 34 348") : fore ? "M184 70C194 110 197 150 197 204" : "M197 214C197 264 194 310 186 348"
                lineWidth: soft ? 6 : 2.5
                line: Theme.faded(plan.ambient[index % 4], soft ? 0.28 : 1)
            }
        }
        Part {
            path: "M38 74C70 52 150 52 182 74L178 92C150 74 70 74 42 92Z"
            fill: Theme.color.raised
        }
        Part {
            x: Theme.rightHand ? 82 : 0
            path: "M46 100A23 10 0 0 1 92 100A23 10 0 0 1 46 100M69 100L69 92"
            line: plan.wheel > 0 ? Theme.color.warmth : Theme.color.textFaint
            lineWidth: plan.wheel > 0 ? 5 : 4
        }
        Repeater {
            model: 4

            Item {
                id: seat
                required property int index
                readonly property int level: plan.seats[index] ?? 0
                readonly property bool leftward: (index % 2 === 0) !== Theme.rightHand
                readonly property color tone: level > 0 ? Theme.color.warmth : level < 0 ? Theme.color.cool : Theme.color.textFaint

                x: leftward ? 36 : 118
                y: index < 2 ? 126 : 262

                Rectangle {
                    visible: plan.reading[seat.index] ?? false
                    x: -6
                    y: -14
                    width: 78
                    height: 108
                    radius: 38
                    color: Theme.faded(Theme.color.ask, 0.24)
                }
                Rectangle {
                    width: 66
                    height: 62
                    radius: 18
                    color: Theme.faded(seat.tone, 0.16 + 0.2 * Math.abs(seat.level))
                    border.width: 1.5
                    border.color: Theme.faded(seat.tone, 0.75)

                    Behavior on color {
                        ColorAnimation {
                            duration: Theme.panel
                        }
                    }
                }
                Rectangle {
                    x: 3
                    y: 66
                    width: 60
                    height: 22
                    radius: 10
                    color: Theme.faded(seat.tone, 0.2 + 0.2 * Math.abs(seat.level))
                    border.width: 1.5
                    border.color: Theme.faded(seat.tone, 0.75)
                }
                Rectangle {
                    x: 19
                    y: 91
                    width: 28
                    height: 11
                    radius: 5
                    color: Theme.faded(seat.tone, 0.5)
                }
                Column {
                    x: 15
                    y: 16
                    spacing: 5

                    Repeater {
                        model: 3

                        Rectangle {
                            required property int index
                            width: 36
                            height: 6
                            radius: 3
                            color: 3 - index <= Math.abs(seat.level) ? seat.tone : Theme.faded(Theme.color.textFaint, 0.25)
                        }
                    }
                }
            }
        }
    }
}
