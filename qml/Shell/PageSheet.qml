import QtQuick
import Theme
import Controls

// A page as a sheet of glass that slides in over the map from the dock.
Item {
    id: sheet

    property string page: "Home"
    property Component content
    property bool open: page !== "Home"
    property Component shown: null // stays while the sheet goes

    visible: opacity > 0
    onVisibleChanged: {
        if (!visible)
            shown = null;
    }
    opacity: open ? 1 : 0
    enabled: open

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
    transform: Translate {
        y: sheet.open ? 0 : Theme.px(48)

        Behavior on y {
            NumberAnimation {
                duration: Theme.panel
                easing.bezierCurve: Theme.easeOut
            }
        }
    }

    GlassPanel {
        anchors.fill: parent
        cached: false
        high: Theme.color.sheet
        low: Theme.color.sheet
    }
    MouseArea {
        anchors.fill: parent
    }
    Loader {
        anchors.fill: parent
        anchors.margins: Theme.pad
        sourceComponent: sheet.shown
        focus: true
        onLoaded: {
            if (sheet.opacity === 1)
                coming.restart();
        }

        // One page after the other comes in as softly as the sheet.
        NumberAnimation on opacity {
            id: coming
            running: false
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    Binding {
        target: sheet
        property: "shown"
        value: sheet.content
        when: sheet.open
        restoreMode: Binding.RestoreNone
    }
}
