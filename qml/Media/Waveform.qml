pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// The shape of a track, what has been played in coral; tap or drag to go to a place.
Item {
    id: wave

    readonly property bool turned: false
    property var peaks: []
    property real position: 0
    property real duration: 0
    readonly property real shown: finger.pressed ? finger.wish : duration > 0 ? Math.min(1, position / duration) : 0
    readonly property real shownSeconds: shown * duration
    readonly property int bars: Math.max(12, Math.floor(width / Theme.px(6.2)))
    signal asked(real seconds)

    transform: Theme.upright(wave)
    implicitHeight: Theme.px(46)
    implicitWidth: Theme.px(340)
    activeFocusOnTab: duration > 0
    Keys.onLeftPressed: asked(Math.max(0, position - 5))
    Keys.onRightPressed: asked(Math.min(duration, position + 5))
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Position in the track")

    Repeater {
        model: wave.bars

        Rectangle {
            id: bar

            required property int index
            readonly property bool played: (index + 0.5) / wave.bars <= wave.shown
            readonly property real peak: wave.level(index)

            x: index * wave.width / wave.bars + Theme.px(1.6)
            anchors.verticalCenter: parent?.verticalCenter
            width: Math.max(1, wave.width / wave.bars - Theme.px(3.2))
            height: Math.max(width, peak * wave.height)
            radius: width / 2
            color: played ? Theme.color.warmth : Theme.color.textFaint
            opacity: played ? 1 : 0.5

            Behavior on height {
                NumberAnimation {
                    duration: Theme.panel
                    easing.bezierCurve: Theme.easeOut
                }
            }
        }
    }
    Rectangle {
        visible: finger.pressed
        x: wave.shown * wave.width - width / 2
        width: Theme.px(3)
        height: wave.height + Theme.px(10)
        y: -Theme.px(5)
        radius: width / 2
        color: Theme.color.text
    }
    MouseArea {
        id: finger
        property real wish: 0
        anchors.fill: parent
        anchors.topMargin: -Math.max(0, (Theme.touch - wave.height) / 2)
        anchors.bottomMargin: anchors.topMargin
        enabled: wave.duration > 0
        preventStealing: true
        onPressed: mouse => wish = at(mouse.x)
        onPositionChanged: mouse => wish = at(mouse.x)
        onReleased: wave.asked(wish * wave.duration)

        function at(x: real): real {
            return Math.min(1, Math.max(0, x / width));
        }
    }
    FocusRing {
        target: wave
        radius: Theme.radiusSmall
    }

    // The loudest of the peaks that fall on one bar; a flat line while nothing is chosen.
    function level(bar: int): real {
        const count = peaks.length;
        if (count === 0)
            return 0.06;
        const from = Math.floor(bar * count / bars);
        const to = Math.max(from + 1, Math.floor((bar + 1) * count / bars));
        let top = 0;
        for (let at = from; at < to && at < count; at++)
            top = Math.max(top, peaks[at]);
        return 0.06 + 0.94 * top * top;
    }
}
