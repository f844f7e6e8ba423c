pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Effects
import QtQuick.Shapes
import Cockpit
import Theme
import "../Controls/ambient.mjs" as Ambient
import "car.mjs" as Outline

// Our car from above in centimetres, its centre at 0,0: what is open stands open, what is lit glows.
Item {
    id: car

    required property Openings openings
    required property Lights lights
    property real charge: 0
    property real power: 0
    readonly property bool opened: openings.doors.includes(true)
    readonly property CarPaint paint: CarPaint {}
    readonly property bool rearLit: lights.parking || lights.lowBeam || lights.fogRear

    CarBeams {
        low: car.lights.lowBeam
        high: car.lights.highBeam
        fog: car.lights.fogFront
        fogRear: car.lights.fogRear
        parking: car.lights.parking
        hazard: car.lights.hazard
    }
    RectangularShadow {
        x: -236
        y: -84
        width: 470
        height: 176
        radius: 70
        blur: 46
        spread: 6
        color: Theme.color.shadow
    }
    Repeater {
        model: [[160, -102], [160, 78], [-164, -103], [-164, 79]]

        Rectangle {
            required property var modelData
            x: modelData[0] - 33
            y: modelData[1]
            width: 66
            height: 24
            radius: 7
            color: car.paint.tread
            border.width: 1
            border.color: car.paint.rubber
        }
    }
    CarFlow {
        charge: car.charge
        power: car.power
    }
    CarPart {
        path: Outline.body
        gradient: CarSheen {
            paint: car.paint
        }
        line: car.paint.edge
        lineWidth: 1.2
    }
    CarPart {
        path: Outline.body
        gradient: LinearGradient {
            x1: -242
            x2: 240
            y1: 0
            y2: 0

            GradientStop {
                position: 0
                color: Theme.faded(car.paint.edge, 0.85)
            }
            GradientStop {
                position: 0.09
                color: Theme.faded(car.paint.edge, 0.12)
            }
            GradientStop {
                position: 0.3
                color: Theme.faded(car.paint.edge, 0)
            }
            GradientStop {
                position: 0.78
                color: Theme.faded(car.paint.edge, 0)
            }
            GradientStop {
                position: 0.93
                color: Theme.faded(car.paint.edge, 0.2)
            }
            GradientStop {
                position: 1
                color: Theme.faded(car.paint.edge, 0.8)
            }
        }
    }
    CarLid {
        paint: car.paint
        path: Outline.hood
        well: Outline.hoodWell
        hinge: 112
        open: car.openings.frontTrunk
        alert: Theme.color.ask
    }
    CarLid {
        paint: car.paint
        path: Outline.trunk
        well: Outline.trunkWell
        hinge: -172
        open: car.openings.trunk
        alert: Theme.color.ask
    }
    CarPart {
        path: Outline.creases
        line: Theme.faded(car.paint.edge, 0.55)
        lineWidth: 1.2
        visible: !car.openings.frontTrunk && !car.openings.trunk
    }
    CarPart {
        path: Outline.greenhouse
        fill: car.paint.floor
        line: car.paint.seam
        lineWidth: 1
    }
    CarCabin {
        paint: car.paint
        ambient: [0, 1, 2, 3].map(at => Ambient.shine(car.lights, at, true))
        reading: car.lights.reading
    }
    Repeater {
        model: [0, 2, 1, 3]

        Item {
            id: side
            required property int modelData
            readonly property bool upper: (modelData % 2 === 0) !== Theme.rightHand
            transform: Scale {
                yScale: side.upper ? 1 : -1
            }

            CarPart {
                visible: car.openings.doors[side.modelData] ?? false
                path: side.modelData < 2 ? Outline.frontDoor : Outline.rearDoor
                fill: car.paint.rubber
            }
            CarDoor {
                objectName: "door_" + side.modelData
                paint: car.paint
                front: side.modelData < 2
                locked: car.openings.locked
                open: car.openings.doors[side.modelData] ?? false
                window: car.openings.windows[side.modelData] ?? 0
                folded: car.openings.mirrorsFolded
                warm: car.openings.mirrorsHeated
                shade: side.modelData < 2 ? 100 : car.openings.shades[side.modelData - 2] ?? 100
                childLock: side.modelData > 1 && car.openings.childLocks
                alert: Theme.color.ask
            }
        }
    }
    CarRoof {
        paint: car.paint
        sunroof: car.openings.sunroof
        shade: car.openings.shade
    }
    CarGlass {
        paint: car.paint
        wiping: car.openings.wiping
        washing: car.openings.washing
        shade: car.openings.shades[2] ?? 100
    }
    CarFlap {
        open: car.openings.flap
    }
    CarLamps {
        paint: car.paint
        front: car.lights.daytime || car.lights.parking || car.lights.lowBeam || car.lights.highBeam
        rear: car.rearLit
        hazard: car.lights.hazard
    }
}
