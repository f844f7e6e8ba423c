import QtQuick
import Cockpit
import Controls
import Theme

// Time and weather, and when and where the car arrives.
Item {
    id: top

    required property Clock clock
    required property Vehicle vehicle
    required property Navigation navigation

    Label {
        id: time
        anchors.verticalCenter: parent.verticalCenter
        text: top.clock.time
        size: Theme.font.headline
        strong: true
        figures: true
    }
    Label {
        anchors.left: time.right
        anchors.leftMargin: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1 °C").arg(Math.round(top.vehicle.outside))
        size: Theme.font.title
        color: Theme.color.textSoft
        figures: true
    }
    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(12)
        visible: top.navigation.active

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "flag"
            color: Theme.color.routeText
        }
        Label {
            objectName: "arrival"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 · %2").arg(top.navigation.destination).arg(top.navigation.eta)
            size: Theme.font.title
            figures: true
        }
    }
}
