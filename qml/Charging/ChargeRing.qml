pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Controls
import Theme

// The battery as a ring that is open below; the knob on it is the charge limit, to drag from 50 to 100 %.
FocusScope {
    id: ring

    readonly property bool turned: false
    required property int charge
    required property int limit
    property bool flowing: false
    property int step: 5
    default property alias content: middle.data
    signal asked(int percent)

    readonly property real size: Math.min(width, height * 1.1)
    readonly property real stroke: Math.max(Theme.px(14), size * 0.062)
    readonly property real arm: (size - knob.width) / 2
    readonly property color tone: charge > 15 ? Theme.color.energy : Theme.color.ask
    property real shown: charge
    property int wanted: limit

    transform: Theme.upright(ring)

    function angle(percent: real): real {
        return 135 + 2.7 * percent;
    }
    function pick(x: real, y: real): void {
        const degrees = Math.atan2(y - dial.height / 2, x - dial.width / 2) * 180 / Math.PI;
        const along = (degrees - 135 + 720) % 360;
        const percent = along > 315 ? 0 : Math.min(100, along / 2.7);
        ask(Math.round(percent / step) * step);
    }
    function ask(percent: int): void {
        const next = Math.max(50, Math.min(100, percent));
        wanted = next;
        if (next !== limit)
            asked(next);
    }

    activeFocusOnTab: true
    Keys.onUpPressed: ask(limit + step)
    Keys.onRightPressed: ask(limit + step)
    Keys.onDownPressed: ask(limit - step)
    Keys.onLeftPressed: ask(limit - step)
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Charge limit %1 %").arg(limit)
    Accessible.focusable: true
    Accessible.onIncreaseAction: ask(limit + step)
    Accessible.onDecreaseAction: ask(limit - step)
    onLimitChanged: wanted = limit

    Behavior on shown {
        NumberAnimation {
            duration: Theme.scene
            easing.bezierCurve: Theme.easeOut
        }
    }

    component Arc: ShapePath {
        id: arc
        property real from: 0
        property real to: 100

        strokeWidth: ring.stroke
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathAngleArc {
            centerX: dial.width / 2
            centerY: dial.height / 2
            radiusX: ring.arm
            radiusY: ring.arm
            startAngle: ring.angle(arc.from)
            sweepAngle: Math.max(0.1, (arc.to - arc.from) * 2.7)
        }
    }

    Shape {
        id: dial
        anchors.horizontalCenter: parent.horizontalCenter
        width: ring.size
        height: width
        preferredRendererType: Shape.CurveRenderer

        Arc {
            strokeColor: Theme.color.raised
        }
        Arc {
            to: ring.limit
            strokeColor: Theme.faded(ring.tone, 0.22)
        }
        Arc {
            to: ring.shown
            strokeColor: ring.tone
        }
    }
    MouseArea {
        anchors.fill: dial
        preventStealing: true
        onPressed: event => {
            const off = Math.hypot(event.x - width / 2, event.y - height / 2);
            event.accepted = off > ring.arm - Theme.touch / 2 && off < ring.arm + Theme.touch / 2;
            if (event.accepted)
                ring.pick(event.x, event.y);
        }
        onPositionChanged: event => ring.pick(event.x, event.y)
    }
    Rectangle {
        id: knob
        readonly property real turn: ring.angle(ring.limit) * Math.PI / 180

        x: dial.x + dial.width / 2 + ring.arm * Math.cos(turn) - width / 2
        y: dial.y + dial.height / 2 + ring.arm * Math.sin(turn) - height / 2
        width: Theme.px(34)
        height: width
        radius: width / 2
        color: Theme.color.fill
        border.width: Theme.px(3)
        border.color: ring.tone
    }
    Item {
        id: middle
        anchors.centerIn: dial
        width: ring.size * 0.66
        height: width
    }
    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        y: dial.y + dial.height * 0.5 + ring.arm * 0.74
        text: qsTr("Limit %1 %").arg(ring.limit)
        size: Theme.font.note
        font.weight: Theme.font.medium
        color: Theme.color.textSoft
        figures: true
        Accessible.ignored: true
    }
    FocusRing {
        target: ring
    }
}
