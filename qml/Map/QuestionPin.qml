import QtQuick
import Theme
import Controls
import Cockpit

// Where a finger rested on the map: "what is here?"
MapPin {
    id: pin

    property bool shown: false
    readonly property real size: Theme.px(50)

    visible: mark.scale > 0.01 && inView

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: Theme.px(14)
        height: width
        radius: width / 2
        color: Theme.map.routeCore
        border.width: Theme.px(3)
        border.color: Theme.map.route
        scale: mark.scale
    }
    Rectangle {
        id: mark
        x: -width / 2
        y: -height - Theme.px(12)
        width: pin.size
        height: width
        radius: width / 2
        color: Theme.color.surface
        border.width: Theme.px(2)
        border.color: Theme.map.route
        transformOrigin: Item.Bottom
        scale: pin.shown ? 1 : 0

        Behavior on scale {
            NumberAnimation {
                duration: Theme.panel
                easing.type: Easing.OutBack
            }
        }
        Icon {
            anchors.centerIn: parent
            name: "question"
            size: pin.size * 0.56
        }
    }
}
