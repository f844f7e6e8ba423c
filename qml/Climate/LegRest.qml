import QtQuick
import Theme

// The leg rest under the front of the cushion, swung up as far as `raised`, its foot rest pushed `out`.
Item {
    id: rest

    required property real raised
    required property real out
    required property color edge

    rotation: 82 * raised

    Behavior on rotation {
        NumberAnimation {
            duration: Theme.scene
            easing.bezierCurve: Theme.easeOut
        }
    }
    Rectangle {
        x: -7
        y: 36 + 22 * rest.out
        width: 12
        height: 28
        radius: 6
        gradient: Upholstery {}
        border.width: 2
        border.color: rest.edge

        Behavior on y {
            NumberAnimation {
                duration: Theme.scene
                easing.bezierCurve: Theme.easeOut
            }
        }
    }
    Rectangle {
        x: -11
        width: 20
        height: 54
        radius: 10
        gradient: Upholstery {}
        border.width: 2
        border.color: rest.edge
    }
}
