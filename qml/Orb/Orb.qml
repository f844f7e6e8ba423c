import QtQuick
import Theme

// The voice's face: a living ball of glass. `level` is the loudness (0–1) it follows; `hue` (0–1) is the agent's, −1 the theme's.
Item {
    id: orb

    property string phase: "idle"
    property real level: 0
    property bool muted: false
    property bool attending: false // at rest, and open to be spoken to without the wake phrase
    property real hue: -1
    property real diameter: Theme.orb
    property bool lively: true
    readonly property real share: 0.68

    implicitWidth: diameter
    implicitHeight: diameter
    onPhaseChanged: {
        if (phase === "failed" && !Theme.reducedMotion)
            shiver.restart();
    }

    SequentialAnimation {
        id: shiver
        loops: 3
        NumberAnimation {
            target: ball
            property: "anchors.horizontalCenterOffset"
            to: Theme.px(7)
            duration: 45
        }
        NumberAnimation {
            target: ball
            property: "anchors.horizontalCenterOffset"
            to: -Theme.px(7)
            duration: 70
        }
        NumberAnimation {
            target: ball
            property: "anchors.horizontalCenterOffset"
            to: 0
            duration: 45
        }
    }
    FrameAnimation {
        running: orb.visible && orb.lively && orb.phase !== "failed" && (orb.phase !== "idle" || orb.attending && !Theme.reducedMotion)
        onTriggered: ball.time += Math.min(frameTime, 0.05) * ball.rate * Theme.orbs.pace
    }
    // At rest it breathes slowly: twelve steps a second are enough and leave the processor alone.
    Timer {
        interval: 80
        repeat: true
        running: orb.visible && orb.lively && !Theme.reducedMotion && (orb.phase === "idle" && !orb.attending || orb.phase === "failed")
        onTriggered: ball.time += interval / 1000 * Theme.orbs.pace
    }

    component Weight: Behavior {
        NumberAnimation {
            duration: Theme.panel
            easing.type: Easing.InOutQuad
        }
    }
    component Tint: Behavior {
        ColorAnimation {
            duration: Theme.scene
        }
    }

    ShaderEffect {
        id: ball

        property real time: 0
        property real rate: orb.phase === "thinking" ? 2.4 : orb.phase === "idle" ? 1 : 1.4
        property real level: orb.level
        property real listening: orb.phase === "listening" ? 1 : orb.phase === "idle" && orb.attending ? 0.4 : 0
        property real thinking: orb.phase === "thinking" ? 1 : 0
        property real speaking: orb.phase === "speaking" ? 1 : 0
        property real failed: orb.phase === "failed" ? 1 : 0
        property real muted: orb.muted ? 1 : 0
        readonly property real radius: orb.share
        readonly property real sides: Theme.orbs.sides
        readonly property real cut: Theme.orbs.cut
        readonly property real hollow: Theme.orbs.hollow
        readonly property real flatness: Theme.orbs.flat
        readonly property real gleaming: Theme.orbs.gleam
        property color violet: orb.tinted(Theme.color.orbViolet, 0)
        property color cyan: orb.tinted(Theme.color.orbCyan, 0.08)
        property color blue: orb.tinted(Theme.color.orbBlue, -0.06)
        property color pink: orb.tinted(Theme.color.orbPink, 0.14)
        property color ink: orb.tinted(Theme.color.orbInk, 0)

        anchors.centerIn: parent
        width: orb.diameter / orb.share
        height: width
        layer.enabled: orb.phase !== "idle" && orb.phase !== "failed" // in motion, seven tenths of the points will do
        layer.smooth: true
        layer.textureSize: Qt.size(Math.ceil(width * 0.7), Math.ceil(height * 0.7))
        fragmentShader: Qt.resolvedUrl("orb.frag.qsb")

        Weight on listening {}
        Weight on thinking {}
        Weight on speaking {}
        Weight on failed {}
        Weight on muted {}
        Weight on rate {}
        Behavior on level {
            NumberAnimation {
                duration: 60
            }
        }
        Tint on violet {}
        Tint on cyan {}
        Tint on blue {}
        Tint on pink {}
        Tint on ink {}
    }

    function tinted(base: color, shift: real): color {
        if (hue < 0)
            return base;
        const turned = ((hue + shift) % 1 + 1) % 1;
        return Qt.hsla(turned, base.hslSaturation * 0.86, base.hslLightness, base.a);
    }
}
