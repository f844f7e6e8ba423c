pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Controls
import Theme

// The cabin from above with who sits where; tap a seat to give it to the chosen person.
Item {
    id: plan

    readonly property bool turned: false
    required property var seats
    required property list<var> profiles
    required property string speakerSeat
    signal asked(string seat)

    readonly property list<string> zones: ["driver", "passenger", "rear_left", "rear_right"]
    readonly property list<string> names: [qsTr("Driver"), qsTr("Passenger"), qsTr("Rear left"), qsTr("Rear right")]
    readonly property real ratio: Math.min(width / 250, height / 340)

    transform: Theme.upright(plan)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Who sits where")

    Item {
        anchors.centerIn: parent
        width: 250
        height: 340
        scale: plan.ratio

        Shape {
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: Theme.color.well
                strokeColor: Theme.color.hairlineTop
                strokeWidth: 1.5

                PathSvg {
                    path: "M52 26C84 4 166 4 198 26C226 48 232 104 232 168C232 240 228 292 210 318C180 338 70 338 40 318C22 292 18 240 18 168C18 104 24 48 52 26Z"
                }
            }
            ShapePath {
                fillColor: Theme.color.raised
                strokeColor: "transparent"

                PathSvg {
                    path: "M50 56C84 36 166 36 200 56L196 72C164 54 86 54 54 72Z"
                }
            }
        }
        Repeater {
            model: 4

            ButtonBase {
                id: seat
                required property int index
                readonly property string zone: plan.zones[index]
                readonly property var sitter: plan.profiles.find(one => one.seat === seat.zone) ?? null
                readonly property bool leftward: (index % 2 === 0) !== Theme.rightHand

                objectName: "seat_" + zone
                x: leftward ? 34 : 132
                y: index < 2 ? 84 : 206
                width: 84
                height: 108
                ringRadius: 22
                text: plan.names[index]
                Accessible.description: sitter ? sitter.name : qsTr("Guest or nobody")
                onClicked: plan.asked(zone)

                background: Rectangle {
                    radius: 22
                    color: seat.down ? Theme.color.pressed : Theme.faded(Theme.color.raised, 0.9)
                    border.width: 1.5
                    border.color: plan.speakerSeat === seat.zone ? Theme.color.assistant : Theme.color.hairlineTop
                }
                contentItem: Item {
                    Face {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 8
                        width: 66
                        height: 66
                        visible: seat.sitter !== null
                        number: seat.sitter?.number ?? 0
                        child: seat.sitter?.role === "child"
                        lit: true
                        ring: seat.sitter?.speaking ?? false ? Theme.color.assistant : Theme.color.hairlineTop
                    }
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 28
                        visible: seat.sitter === null
                        name: "seat"
                        size: 34
                        color: Theme.color.textFaint
                    }
                    Label {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 80
                        text: seat.sitter?.name ?? qsTr("Guest")
                        size: 15
                        font.weight: Theme.font.medium
                        color: seat.sitter ? Theme.color.text : Theme.color.textFaint
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
