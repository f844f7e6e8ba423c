import QtQuick
import Controls
import Theme

// Both arrows flash with the hazard lights.
Item {
    id: signals

    property bool hazard: false
    property real size: Theme.px(44)
    property bool lit: true

    objectName: "turnSignals"
    height: size
    visible: hazard
    onHazardChanged: lit = true

    Timer {
        interval: 380
        repeat: true
        running: signals.hazard && signals.visible && !Theme.reducedMotion
        onTriggered: signals.lit = !signals.lit
    }
    Icon {
        name: "turn-signal"
        size: signals.size
        color: Theme.color.energy
        opacity: signals.lit ? 1 : 0.16
    }
    Icon {
        anchors.right: parent.right
        name: "turn-signal"
        size: signals.size
        color: Theme.color.energy
        opacity: signals.lit ? 1 : 0.16
        rotation: 180
    }
}
