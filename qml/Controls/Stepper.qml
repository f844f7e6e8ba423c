import QtQuick
import Theme

// A number to tap up and down, to drag, or to hold (faster the longer). Shows `value` from the model, emits asked(value).
// Changed by voice, it counts up and glows in the assistant's colour.
FocusScope {
    id: stepper

    property real value: 0
    property real from: 0
    property real to: 100
    property real step: 1
    property int decimals: step < 1 ? 1 : 0
    property string suffix
    property string label
    property real size: Theme.font.display
    property color tint: Theme.color.text
    property bool byVoice: false
    property real buttonDiameter: Theme.touchSmall
    readonly property alias glowing: glow.running
    signal asked(real value)

    property real shown: value
    property bool touched: false

    implicitWidth: buttonDiameter * 2 + figure.width + Theme.px(28)
    implicitHeight: Math.max(buttonDiameter, Theme.touchSmall)
    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    Accessible.name: label + " " + figure.text
    Accessible.focusable: true
    Accessible.onIncreaseAction: nudge(1)
    Accessible.onDecreaseAction: nudge(-1)
    Keys.onUpPressed: nudge(1)
    Keys.onRightPressed: nudge(Theme.rightToLeft ? -1 : 1)
    Keys.onDownPressed: nudge(-1)
    Keys.onLeftPressed: nudge(Theme.rightToLeft ? 1 : -1)

    onValueChanged: {
        if (!touched && byVoice)
            glow.restart();
    }
    Behavior on shown {
        enabled: !stepper.touched
        NumberAnimation {
            duration: Theme.count
            easing.bezierCurve: Theme.easeOut
        }
    }

    function nudge(steps: int): void {
        ask((touched ? reach.wish : value) + steps * step);
    }
    function ask(wanted: real): void {
        const next = Math.min(to, Math.max(from, Math.round(wanted / step) * step));
        touched = true;
        reach.wish = next;
        settle.restart();
        if (next !== value)
            asked(next);
    }

    QtObject {
        id: reach
        property real wish: 0
    }
    Timer {
        id: settle
        interval: 1200
        onTriggered: stepper.touched = false
    }
    SequentialAnimation {
        id: glow
        NumberAnimation {
            target: halo
            property: "opacity"
            to: 1
            duration: Theme.panel
        }
        PauseAnimation {
            duration: Theme.glow
        }
        NumberAnimation {
            target: halo
            property: "opacity"
            to: 0
            duration: Theme.scene
        }
    }

    Rectangle {
        id: halo
        anchors.centerIn: figure
        width: figure.width + Theme.px(20)
        height: stepper.buttonDiameter
        radius: Theme.rounding(height)
        opacity: 0
        color: Theme.color.assistantSoft
        border.width: Theme.px(2)
        border.color: Theme.color.assistant
    }
    HoldButton {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        diameter: stepper.buttonDiameter
        sign: "minus"
        text: qsTr("Less")
        enabled: stepper.value > stepper.from
        onStepped: steps => stepper.nudge(-steps)
    }
    Label {
        id: figure
        anchors.centerIn: parent
        width: Math.max(implicitWidth, widest.advanceWidth)
        text: Theme.figure(stepper.shown, stepper.decimals) + stepper.suffix
        size: stepper.size
        strong: true
        figures: true
        color: stepper.glowing ? Theme.color.assistantText : stepper.tint
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true

        TextMetrics {
            id: widest
            font: figure.font
            text: Theme.figure(stepper.to, stepper.decimals) + stepper.suffix
        }
        DragHandler {
            id: drag
            property real start: 0
            target: null
            yAxis.enabled: true
            xAxis.enabled: true
            onActiveChanged: start = stepper.value
            onActiveTranslationChanged: {
                if (active)
                    stepper.ask(start + Math.round(((Theme.rightToLeft ? -1 : 1) * activeTranslation.x - activeTranslation.y) / Theme.px(18)) * stepper.step);
            }
        }
    }
    HoldButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        diameter: stepper.buttonDiameter
        sign: "plus"
        text: qsTr("More")
        enabled: stepper.value < stepper.to
        onStepped: steps => stepper.nudge(steps)
    }
    FocusRing {
        target: stepper
    }
}
