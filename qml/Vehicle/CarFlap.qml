import QtQuick
import Theme

// The charge flap on the passenger's rear flank: open, it swings out and shows the green port.
Item {
    id: flap

    required property bool open
    property real swing: open ? 1 : 0

    transform: Scale {
        yScale: Theme.rightHand ? -1 : 1
    }

    Behavior on swing {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
    Rectangle {
        visible: flap.swing > 0
        x: -124
        y: 88
        width: 16
        height: 7
        radius: 3
        color: Theme.color.energy
    }
    Rectangle {
        visible: flap.swing > 0
        x: -108
        y: 92
        width: 4
        height: 20 * flap.swing
        radius: 2
        color: Theme.color.ask
    }
}
