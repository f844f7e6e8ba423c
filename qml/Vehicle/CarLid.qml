import QtQuick
import Theme

// Hood or trunk lid: seen from above it grows short as it swings up on its hinge, and shows what lies beneath.
Item {
    id: lid

    required property CarPaint paint
    required property string path
    required property string well
    required property real hinge
    required property bool open
    property color alert

    property real raised: open ? 1 : 0

    Behavior on raised {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
    CarPart {
        path: lid.well
        visible: lid.raised > 0
        fill: lid.paint.rubber
        line: lid.alert
        lineWidth: 2
    }
    CarPart {
        path: lid.path
        gradient: CarSheen {
            paint: lid.paint
        }
        line: lid.raised > 0 ? lid.alert : lid.paint.seam
        lineWidth: lid.raised > 0 ? 2 : 1.1
        transform: Scale {
            origin.x: lid.hinge
            xScale: 1 - 0.68 * lid.raised
            yScale: 1 + 0.03 * lid.raised
        }
    }
}
