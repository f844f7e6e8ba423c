pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Theme
import "house.mjs" as House

// The house from the street: its windows shine as its rooms do, blinds come down, door and garage open.
Item {
    id: front

    readonly property bool turned: false
    required property list<var> things
    readonly property var panes: [
        {
            "room": "bedroom",
            "x": 84,
            "y": 84
        },
        {
            "room": "children",
            "x": 164,
            "y": 84
        },
        {
            "room": "bathroom",
            "x": 244,
            "y": 84
        },
        {
            "room": "living_room",
            "x": 84,
            "y": 150
        },
        {
            "room": "kitchen",
            "x": 244,
            "y": 150
        }
    ]
    readonly property bool doorOpen: House.of(things, "lock").some(one => !one.locked)
    readonly property bool garageOpen: House.of(things, "garage").some(one => one.open)
    readonly property var hall: House.lamp(things, "hall")
    readonly property color wall: Theme.color.raised
    readonly property color edge: Theme.faded(Theme.color.textFaint, 0.8)

    transform: Theme.upright(front)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The house from outside")

    component Drawn: Shape {
        id: drawn
        property string path
        property color fill: "transparent"
        property color line: front.edge
        property real weight: 2
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: drawn.fill
            strokeColor: drawn.weight > 0 ? drawn.line : "transparent"
            strokeWidth: drawn.weight
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: drawn.path
            }
        }
    }

    Item {
        anchors.centerIn: parent
        width: 500
        height: 232
        scale: Math.min(front.width / width, front.height / height)

        Rectangle {
            x: 0
            y: 214
            width: 500
            height: 2
            radius: 1
            color: front.edge
        }
        Drawn {
            path: "M30 214C20 190 26 172 40 166C36 150 58 142 64 158C78 158 80 190 66 214Z"
            fill: Theme.color.energySoft
            line: Theme.faded(Theme.color.energy, 0.6)
        }
        Drawn {
            path: "M348 132H488V214H348Z"
            fill: front.wall
        }
        Drawn {
            path: "M340 132L350 116H482L494 132Z"
            fill: Theme.color.pressed
        }
        Drawn {
            path: "M66 72H340V214H66Z"
            fill: front.wall
        }
        Drawn {
            path: "M48 76L116 18H290L358 76Z"
            fill: Theme.color.pressed
        }
        Drawn {
            path: "M270 18V4H292V18"
            fill: Theme.color.pressed
        }
        Repeater {
            model: front.panes

            Item {
                id: pane
                required property var modelData
                readonly property var lamp: House.lamp(front.things, modelData.room)
                readonly property var blind: House.of(front.things, "blind", modelData.room)[0] ?? null

                x: modelData.x
                y: modelData.y
                width: 62
                height: 44

                LampGlow {
                    anchors.fill: parent
                    anchors.margins: -26
                    edge: 0
                    reach: 0.5
                    lamp: pane.lamp
                    strength: Theme.night ? 0.7 : 0.35
                }
                Rectangle {
                    anchors.fill: parent
                    radius: 3
                    color: Theme.faded(Theme.color.cool, 0.14)
                    border.width: 2
                    border.color: front.edge

                    Rectangle {
                        readonly property var tint: House.shade(pane.lamp?.color ?? "warm")
                        anchors.fill: parent
                        anchors.margins: 2
                        opacity: pane.lamp ? 0.45 + 0.55 * pane.lamp.percent / 100 : 0
                        color: Qt.hsla(tint.hue, tint.saturation, tint.lightness, 1)

                        Behavior on opacity {
                            NumberAnimation {
                                duration: Theme.scene
                            }
                        }
                    }
                    Rectangle {
                        x: 2
                        y: 2
                        width: parent.width - 4
                        height: (parent.height - 4) * (1 - (pane.blind?.percent ?? 100) / 100)
                        color: Theme.color.textFaint

                        Behavior on height {
                            NumberAnimation {
                                duration: Theme.scene
                                easing.bezierCurve: Theme.easeOut
                            }
                        }
                    }
                    Rectangle {
                        x: parent.width / 2 - 1
                        width: 2
                        height: parent.height
                        color: front.edge
                    }
                }
            }
        }
        LampGlow {
            x: 136
            y: 122
            width: 120
            height: 120
            edge: 0
            reach: 0.5
            lamp: front.hall
            strength: Theme.night ? 0.8 : 0.4
        }
        Drawn {
            path: "M176 214V150H216V214Z"
            fill: front.doorOpen ? Theme.color.askSoft : Theme.color.pressed
            line: front.doorOpen ? Theme.color.ask : front.edge
        }
        Rectangle {
            x: 206
            y: 181
            width: 5
            height: 5
            radius: 2.5
            color: front.doorOpen ? Theme.color.ask : Theme.color.textSoft
        }
        Drawn {
            path: "M366 214V152H470V214Z"
            fill: front.garageOpen ? Theme.color.askSoft : Theme.color.well
            line: front.garageOpen ? Theme.color.ask : front.edge
        }
        Repeater {
            model: 4

            Rectangle {
                required property int index
                x: 369
                y: 155 + index * (front.garageOpen ? 3 : 15)
                width: 98
                height: front.garageOpen ? 2 : 12
                radius: 2
                color: Theme.color.pressed

                Behavior on y {
                    NumberAnimation {
                        duration: Theme.scene
                        easing.bezierCurve: Theme.easeOut
                    }
                }
            }
        }
    }
}
