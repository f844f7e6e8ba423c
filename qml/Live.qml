import QtQuick
import Theme
import Cockpit
import "." as Here

// The cockpit as it is loaded anew beside the one that is shown, when a file of it was saved.
FocusScope {
    id: live

    required property Cockpit cockpit
    property real zoom: 1

    Binding {
        target: Theme
        property: "unit"
        value: Theme.fit(live.width, live.height) * live.zoom
    }
    Here.Screen {
        anchors.fill: parent
        cockpit: live.cockpit
    }
}
