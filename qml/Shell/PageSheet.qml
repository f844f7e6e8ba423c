import QtQuick
import Theme
import Controls

// A page as a sheet of glass that slides in over the map from the dock.
Item {
    id: sheet

    property string page: "Home"
    property Component content
    property bool open: page !== "Home"

    visible: opacity > 0
    opacity: open ? 1 : 0
    enabled: open

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.panel
            easing.type: Easing.OutCubic
        }
    }
    transform: Translate {
        y: sheet.open ? 0 : Theme.px(48)

        Behavior on y {
            NumberAnimation {
                duration: Theme.panel
                easing.type: Easing.OutCubic
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
        id: loader
        anchors.fill: parent
        anchors.margins: Theme.pad
        sourceComponent: sheet.content
        focus: true
    }
}
