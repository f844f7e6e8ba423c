pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Theme
import "car.mjs" as Outline

// Windshield, rear window and the glass roof: its front pane slides back or tilts, its shade rolls to the rear.
Item {
    id: roof

    required property CarPaint paint
    required property int sunroof
    required property int shade

    property real slid: Math.max(0, sunroof) / 100
    property real tilted: sunroof < 0 ? 1 : 0
    property real rolled: shade / 100
    readonly property real front: 36
    readonly property real rear: -106
    readonly property real half: 47
    readonly property real paneLength: 66

    Behavior on slid {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
    Behavior on tilted {
        NumberAnimation {
            duration: Theme.panel
        }
    }
    Behavior on rolled {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }

    component Glass: CarPart {
        fill: Theme.faded(roof.paint.glass, 0.74)
        line: roof.paint.seam
        lineWidth: 1
    }
    component Pane: Rectangle {
        y: -roof.half
        height: 2 * roof.half
        radius: 7
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.faded(roof.paint.glassLit, 0.85)
            }
            GradientStop {
                position: 0.38
                color: Theme.faded(roof.paint.glass, 0.72)
            }
            GradientStop {
                position: 1
                color: Theme.faded(roof.paint.glass, 0.62)
            }
        }
        border.width: 1
        border.color: Theme.faded(roof.paint.glassLit, 0.9)
    }

    Glass {
        path: Outline.windshield
        gradient: LinearGradient {
            x1: 46
            x2: 112
            y1: -60
            y2: 40

            GradientStop {
                position: 0
                color: Theme.faded(roof.paint.glassLit, 0.62)
            }
            GradientStop {
                position: 0.5
                color: Theme.faded(roof.paint.glass, 0.7)
            }
            GradientStop {
                position: 1
                color: Theme.faded(roof.paint.glass, 0.88)
            }
        }
    }
    Glass {
        path: Outline.rearGlass
        fill: Theme.faded(roof.paint.glass, 0.86)
    }
    CarPart {
        path: Outline.glints
        fill: Theme.faded(roof.paint.lit, 0.09)
    }
    CarPart {
        path: Outline.pillars
        line: roof.paint.deep
        lineWidth: 4.5
    }
    CarPart {
        path: Outline.roof + Outline.hatch(roof.rear, roof.front, roof.half)
        gradient: LinearGradient {
            x1: 0
            x2: 0
            y1: -60
            y2: 60

            GradientStop {
                position: 0
                color: roof.paint.mid
            }
            GradientStop {
                position: 0.06
                color: roof.paint.lit
            }
            GradientStop {
                position: 0.14
                color: roof.paint.mid
            }
            GradientStop {
                position: 0.5
                color: roof.paint.body
            }
            GradientStop {
                position: 0.86
                color: roof.paint.mid
            }
            GradientStop {
                position: 0.94
                color: roof.paint.lit
            }
            GradientStop {
                position: 1
                color: roof.paint.mid
            }
        }
        line: roof.paint.seam
        lineWidth: 1
    }
    Rectangle {
        visible: width > 1
        x: roof.rear
        y: -roof.half
        width: (roof.front - roof.rear) * (1 - roof.rolled)
        height: 2 * roof.half
        radius: 4
        color: roof.paint.fabric

        Rectangle {
            anchors.right: parent.right
            width: 3
            height: parent.height
            radius: 1.5
            color: roof.paint.seatLit
        }
    }
    Pane {
        x: roof.rear
        width: roof.front - roof.rear - roof.paneLength - 2
    }
    Rectangle {
        visible: roof.slid > 0
        x: roof.front - roof.paneLength * roof.slid
        y: -roof.half
        width: roof.front - x
        height: 2 * roof.half
        radius: 6
        color: Theme.faded(Theme.color.cool, 0.16)
        border.width: 1.6
        border.color: Theme.color.cool
    }
    Pane {
        x: roof.front - roof.paneLength - roof.paneLength * 0.94 * roof.slid
        width: roof.paneLength
        transform: Scale {
            origin.x: roof.paneLength
            xScale: 1 - 0.16 * roof.tilted
        }

        Rectangle {
            visible: roof.tilted > 0
            width: 3
            height: parent.height
            radius: 1.5
            color: Theme.color.cool
        }
    }
}
