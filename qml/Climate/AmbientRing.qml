pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Controls
import Theme
import "../Controls/ambient.mjs" as Ambient

// Nine colours around a ring; drag or tap to choose, the light glows in the middle as it does in the car.
FocusScope {
    id: ring

    readonly property bool turned: false
    required property string chosen
    required property bool on
    required property real brightness
    signal colorAsked(string name)
    signal switched(bool on)

    readonly property int count: Ambient.names.length
    readonly property int index: Math.max(0, Ambient.names.indexOf(chosen))
    readonly property real size: Math.min(width, height)
    readonly property real outer: size / 2
    readonly property real inner: outer - Theme.px(44)
    readonly property color light: paint(index)

    transform: Theme.upright(ring)

    function paint(at: int): color {
        const one = Ambient.colors[Ambient.names[(at + count) % count]];
        return Qt.hsla(one.hue, one.saturation, one.saturation < 0.5 ? 0.86 : 0.6, 1);
    }
    function pick(x: real, y: real): void {
        const turn = Math.atan2(y - height / 2, x - width / 2) / (2 * Math.PI) + 0.25;
        const at = Math.round((turn + 1) * count) % count;
        if (Ambient.names[at] !== chosen || !on)
            colorAsked(Ambient.names[at]);
    }

    activeFocusOnTab: true
    Keys.onRightPressed: colorAsked(Ambient.names[(index + 1) % count])
    Keys.onLeftPressed: colorAsked(Ambient.names[(index + count - 1) % count])
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Colour of the ambient light")
    Accessible.focusable: true
    Accessible.description: chosen

    Shape {
        anchors.centerIn: parent
        width: ring.size
        height: width
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillGradient: RadialGradient {
                centerX: ring.outer
                centerY: ring.outer
                focalX: centerX
                focalY: centerY
                centerRadius: ring.outer

                GradientStop {
                    position: 0
                    color: Theme.faded(ring.light, ring.on ? 0.2 + 0.75 * ring.brightness : 0)
                }
                GradientStop {
                    position: 0.55
                    color: Theme.faded(ring.light, ring.on ? 0.08 + 0.3 * ring.brightness : 0)
                }
                GradientStop {
                    position: 1
                    color: Theme.faded(ring.light, 0)
                }
            }
            PathAngleArc {
                centerX: ring.outer
                centerY: ring.outer
                radiusX: ring.outer
                radiusY: ring.outer
                sweepAngle: 360
            }
        }
    }
    Shape {
        id: wheel
        anchors.centerIn: parent
        width: ring.size
        height: width
        rotation: -90
        opacity: ring.on ? 1 : 0.4
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillRule: ShapePath.OddEvenFill
            fillGradient: ConicalGradient {
                centerX: ring.outer
                centerY: ring.outer
                stops: [0, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((at, step) => stop.createObject(wheel, {
                        position: step / 9,
                        color: ring.paint(at)
                    }))
            }
            PathAngleArc {
                centerX: ring.outer
                centerY: ring.outer
                radiusX: ring.outer - Theme.px(8)
                radiusY: radiusX
                sweepAngle: 360
            }
            PathMove {
                x: ring.outer
                y: ring.outer - ring.inner
            }
            PathAngleArc {
                centerX: ring.outer
                centerY: ring.outer
                radiusX: ring.inner
                radiusY: radiusX
                sweepAngle: 360
            }
        }
        Component {
            id: stop
            GradientStop {}
        }
    }
    Rectangle {
        readonly property real angle: ring.index / ring.count * 2 * Math.PI - Math.PI / 2
        readonly property real reach: (ring.outer - Theme.px(8) + ring.inner) / 2
        x: ring.width / 2 + reach * Math.cos(angle) - width / 2
        y: ring.height / 2 + reach * Math.sin(angle) - height / 2
        width: Theme.px(50)
        height: width
        radius: width / 2
        color: ring.light
        border.width: Theme.px(4)
        border.color: Theme.color.fill

        Behavior on x {
            NumberAnimation {
                duration: Theme.panel
            }
        }
        Behavior on y {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    MouseArea {
        anchors.centerIn: parent
        width: ring.size
        height: width
        preventStealing: true
        onPressed: mouse => {
            const away = Math.hypot(mouse.x - width / 2, mouse.y - height / 2);
            mouse.accepted = away > ring.inner - Theme.px(24) && away < ring.outer + Theme.px(12);
            if (mouse.accepted)
                ring.pick(mouse.x + x, mouse.y + y);
        }
        onPositionChanged: mouse => ring.pick(mouse.x + x, mouse.y + y)
    }
    RoundButton {
        objectName: "ambientSwitch"
        anchors.centerIn: parent
        diameter: Theme.px(84)
        sign: "ambient"
        text: qsTr("Ambient light")
        face: ring.on ? Theme.color.fill : Theme.color.raised
        tint: ring.on ? Theme.color.onLight : Theme.color.textSoft
        onClicked: ring.switched(!ring.on)
    }
    FocusRing {
        target: ring
        radius: ring.size / 2
    }
}
