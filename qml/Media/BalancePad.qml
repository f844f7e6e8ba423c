pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// The cabin from above: drag the point to where the sound is to be; arrow keys move it, Home centres it.
Item {
    id: pad

    readonly property bool turned: false
    required property Tone tone
    readonly property real balance: finger.pressed ? finger.balance : tone.balance
    readonly property real fade: finger.pressed ? finger.fade : tone.fade

    transform: Theme.upright(pad)

    function to(balance: real, fade: real): void {
        const near = value => Math.abs(value) < 8 ? 0 : Math.max(-100, Math.min(100, Math.round(value / 5) * 5));
        pad.tone.place(near(balance), near(fade));
    }

    activeFocusOnTab: true
    Keys.onLeftPressed: to(tone.balance - 20, tone.fade)
    Keys.onRightPressed: to(tone.balance + 20, tone.fade)
    Keys.onUpPressed: to(tone.balance, tone.fade + 20)
    Keys.onDownPressed: to(tone.balance, tone.fade - 20)
    Keys.onReturnPressed: to(0, 0)
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Where the sound is")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.color.well
        border.width: Theme.hair
        border.color: Theme.color.hairline
    }
    Repeater {
        model: 4

        Icon {
            required property int index
            x: pad.width * (index % 2 ? 0.7 : 0.3) - width / 2
            y: pad.height * (index < 2 ? 0.3 : 0.7) - height / 2
            name: "seat"
            size: pad.width * 0.17
            color: Theme.color.textFaint
        }
    }
    Rectangle {
        x: pad.width / 2
        width: Theme.hair
        height: pad.height
        color: Theme.color.divider
    }
    Rectangle {
        y: pad.height / 2
        width: pad.width
        height: Theme.hair
        color: Theme.color.divider
    }
    Rectangle {
        id: point
        x: pad.width / 2 * (1 + pad.balance / 100 * 0.86) - width / 2
        y: pad.height / 2 * (1 - pad.fade / 100 * 0.86) - height / 2
        width: Theme.px(40)
        height: width
        radius: width / 2
        color: Theme.color.warmth
        border.width: Theme.px(4)
        border.color: Theme.color.fill

        Behavior on x {
            enabled: !finger.pressed
            NumberAnimation {
                duration: Theme.panel
            }
        }
        Behavior on y {
            enabled: !finger.pressed
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    MouseArea {
        id: finger
        property real balance: 0
        property real fade: 0

        function follow(mouse: var): void {
            balance = Math.max(-100, Math.min(100, (mouse.x / width - 0.5) * 200 / 0.86));
            fade = Math.max(-100, Math.min(100, (0.5 - mouse.y / height) * 200 / 0.86));
        }

        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => follow(mouse)
        onPositionChanged: mouse => follow(mouse)
        onReleased: pad.to(balance, fade)
        onDoubleClicked: pad.to(0, 0)
    }
    FocusRing {
        target: pad
        radius: Theme.radius
    }
}
