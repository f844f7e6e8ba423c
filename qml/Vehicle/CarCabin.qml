pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Theme
import "car.mjs" as Outline

// What is seen through the glass: seats, steering wheel, and the ambient light along the doors.
Item {
    id: cabin

    required property CarPaint paint
    required property list<color> ambient
    required property list<bool> reading

    component Seat: Item {
        id: seat
        property bool lit: false

        Rectangle {
            x: -24
            y: -22
            width: 46
            height: 44
            radius: 11
            color: cabin.paint.seat
        }
        Rectangle {
            x: -34
            y: -21
            width: 16
            height: 42
            radius: 7
            color: cabin.paint.seatLit
        }
        Rectangle {
            x: -36
            y: -11
            width: 10
            height: 22
            radius: 5
            color: cabin.paint.seat
        }
        Rectangle {
            visible: seat.lit
            x: -24
            y: -20
            width: 44
            height: 40
            radius: 18
            color: Theme.faded(Theme.color.ask, 0.45)
        }
    }

    Rectangle {
        x: 62
        y: -62
        width: 26
        height: 124
        radius: 12
        color: cabin.paint.rubber
    }
    Rectangle {
        x: 40
        y: -48
        width: 8
        height: 36
        radius: 4
        color: cabin.paint.seatLit
    }
    Repeater {
        model: [[14, -31], [14, 31], [-74, -33], [-74, 33]]

        Seat {
            required property var modelData
            required property int index
            x: modelData[0]
            y: modelData[1]
            lit: cabin.reading[index] ?? false
        }
    }
    Repeater {
        model: 4

        CarPart {
            id: light
            required property int index
            readonly property color glow: cabin.ambient[index]
            readonly property bool upper: (index % 2 === 0) !== Theme.rightHand
            path: index < 2 ? Outline.doorLightFront : Outline.doorLightRear
            gradient: LinearGradient {
                x1: 0
                x2: 0
                y1: -78
                y2: -44

                GradientStop {
                    position: 0
                    color: light.glow
                }
                GradientStop {
                    position: 0.4
                    color: Theme.faded(light.glow, 0.4)
                }
                GradientStop {
                    position: 1
                    color: Theme.faded(light.glow, 0)
                }
            }
            transform: Scale {
                yScale: light.upper ? 1 : -1
            }
        }
    }
}
