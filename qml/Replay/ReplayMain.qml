pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Theme
import Cockpit

// The window of a replay: the cockpit as large as the participant saw it, scaled to fit above the bar.
Window {
    id: window

    required property var tokens
    property Replay replay: null
    readonly property size recorded: replay ? replay.size : Qt.size(1920, 720)
    // The bar keeps the size that suits this window, whatever the cockpit was shown on.
    readonly property real own: Theme.fit(width, height) / Theme.unit

    width: 1920
    height: 720
    minimumWidth: 640
    minimumHeight: 400
    title: replay ? replay.title : "Meridian"
    color: Theme.color.background
    Component.onCompleted: Theme.tokens = tokens

    Binding {
        target: Theme
        property: "unit"
        value: Theme.fit(window.recorded.width, window.recorded.height)
    }
    Item {
        id: frame

        readonly property real room: window.height - bar.height * window.own
        readonly property bool upright: height > width
        // The participant's cockpit left this room to the study's rail.
        readonly property real rail: Theme.px(window.replay?.rail ?? 0)

        width: window.recorded.width
        height: window.recorded.height
        scale: Math.min(window.width / width, room / height)
        transformOrigin: Item.TopLeft
        x: (window.width - width * scale) / 2
        y: (room - height * scale) / 2
        clip: true

        Loader {
            id: screen
            anchors.fill: parent
            anchors.leftMargin: frame.upright || Theme.mirrored ? 0 : frame.rail
            anchors.rightMargin: !frame.upright && Theme.mirrored ? frame.rail : 0
            anchors.bottomMargin: frame.upright ? frame.rail : 0
        }
        AskedCover {
            anchors.fill: parent
            replay: window.replay
            title: bar.named(window.replay?.step.title ?? "")
        }
        // What happened has happened: no finger of now reaches the cockpit.
        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
            preventStealing: true
            onWheel: wheel => wheel.accepted = true
        }
        Fingers {
            anchors.fill: parent
            replay: window.replay
        }
    }
    ReplayBar {
        id: bar
        objectName: "replayBar"
        width: window.width / window.own
        y: window.height - height * window.own
        scale: window.own
        transformOrigin: Item.TopLeft
        focus: true
        replay: window.replay
        onLeaveAsked: window.close()
        onFullScreenAsked: window.visibility = window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
    }

    // `cockpit` is the one `required property` of Screen.qml.
    function open(cockpit: var): void {
        screen.setSource("../Screen.qml", {
            "cockpit": cockpit
        });
    }
}
