import QtQuick
import Theme
import Controls
import Cockpit

// Where the route ends.
MapPin {
    Rectangle {
        x: -width / 2
        y: -height - Theme.px(14)
        width: Theme.px(46)
        height: width
        radius: width / 2
        color: Theme.map.route
        border.width: Theme.px(3)
        border.color: Theme.map.routeCore

        Icon {
            anchors.centerIn: parent
            name: "flag"
            size: Theme.px(24)
            color: Theme.map.car
        }
    }
    Rectangle {
        x: -width / 2
        y: -height / 2
        width: Theme.px(14)
        height: width / 2
        radius: height / 2
        color: Theme.map.routeCore
    }
}
