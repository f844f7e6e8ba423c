import QtQuick
import QtQuick.Shapes
import Theme
import "car.mjs" as Outline

// A door with its window, drawn for the upper side; swings on its front edge, its glass sinks by `window` percent.
// Unlocked, its handle stands out.
Item {
    id: door

    required property CarPaint paint
    required property bool front
    required property bool open
    required property int window
    required property bool locked
    property color alert
    property bool folded: false
    property bool warm: false
    property int shade: 100
    property bool childLock: false

    readonly property var corners: front ? Outline.frontWindow : Outline.rearWindow
    property real swing: open ? 42 : 0
    property real lowered: window / 100
    property real tucked: folded ? 1 : 0
    property real drawn: 1 - shade / 100

    Behavior on tucked {
        NumberAnimation {
            duration: Theme.scene
            easing.bezierCurve: Theme.easeOut
        }
    }
    Behavior on drawn {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }

    Behavior on swing {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
    Behavior on lowered {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
    transform: Rotation {
        origin.x: door.front ? 82 : -15
        origin.y: -90
        angle: door.swing
    }

    CarPart {
        visible: door.front
        path: Outline.mirror
        fill: door.paint.mid
        line: door.warm ? Theme.color.warmth : door.tucked > 0 ? Theme.color.cool : door.paint.edge
        lineWidth: door.warm || door.tucked > 0 ? 2 : 1
        transform: Rotation {
            origin.x: 70
            origin.y: -91
            angle: -78 * door.tucked
        }
    }
    CarPart {
        path: door.front ? Outline.frontDoor : Outline.rearDoor
        gradient: CarSheen {
            paint: door.paint
        }
        line: door.swing > 0 ? door.alert : door.paint.seam
        lineWidth: door.swing > 0 ? 2 : 1.1
    }
    Rectangle {
        x: door.front ? 8 : -66
        y: door.locked ? -87 : -88
        width: 20
        height: door.locked ? 2 : 4
        radius: height / 2
        color: door.locked ? door.paint.deep : Theme.color.energy
    }
    CarPart {
        path: Outline.pane(door.corners, door.lowered, false)
        gradient: LinearGradient {
            x1: 0
            x2: 0
            y1: -78
            y2: -57

            GradientStop {
                position: 0
                color: Theme.faded(door.paint.glassLit, 0.9)
            }
            GradientStop {
                position: 0.45
                color: Theme.faded(door.paint.glass, 0.8)
            }
            GradientStop {
                position: 1
                color: Theme.faded(door.paint.glass, 0.66)
            }
        }
        line: door.paint.seam
        lineWidth: 1
    }
    CarPart {
        visible: door.lowered > 0
        path: Outline.pane(door.corners, door.lowered, true)
        fill: Theme.faded(Theme.color.cool, 0.34)
        line: Theme.color.cool
        lineWidth: 1.6
    }
    CarPart {
        visible: door.drawn > 0
        path: Outline.pane(door.corners, 1 - door.drawn, false)
        fill: door.paint.fabric
        line: door.paint.seatLit
        lineWidth: 1.2
    }
    Rectangle {
        visible: door.childLock
        x: -50
        y: -90
        width: 8
        height: 8
        radius: 4
        color: Theme.color.energy
        border.width: 1.5
        border.color: door.paint.deep
    }
}
