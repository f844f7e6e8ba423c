import QtQuick
import QtQuick.Window
import Theme

// The window: on the screen at once in the theme's colours; `open` fills it with the cockpit.
Window {
    id: window

    required property var tokens
    property string fault // what is wrong with a file that was saved
    property real zoom: 1 // times the scale that fits

    width: 1920
    height: 720
    minimumWidth: 640
    minimumHeight: 400
    title: "Meridian"
    color: screen.item ? Theme.map.land : Theme.color.background
    Component.onCompleted: Theme.tokens = tokens
    onTokensChanged: Theme.tokens = tokens

    Binding {
        target: Theme
        property: "unit"
        value: Theme.fit(window.width, window.height) * window.zoom
    }
    Text {
        anchors.centerIn: parent
        text: window.title
        color: Theme.color.textSoft
        font.family: Theme.font.family
        font.pixelSize: Theme.px(44)
        font.letterSpacing: Theme.px(10)
        visible: !screen.item
        Accessible.ignored: true
    }
    Loader {
        id: screen
        anchors.fill: parent
        focus: true
    }
    Crossfade {
        anchors.fill: parent
        seen: screen
    }

    FaultStrip {
        z: 1
        width: Math.min(window.width - 2 * Theme.gap, Theme.px(1200))
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        text: window.fault
    }

    // Take the screen down, for one that was loaded anew.
    function clear(): void {
        screen.source = "";
    }

    // `cockpit` is the one `required property` of Screen.qml.
    function open(cockpit: var): void {
        screen.setSource("Screen.qml", {
            "cockpit": cockpit
        });
    }
}
