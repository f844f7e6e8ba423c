pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The Vehicle page: the car as it is, and what opens and lights by touch. Wide: side by side; upright: stacked.
Item {
    id: view

    required property Vehicle vehicle
    required property Openings openings
    required property Lights lights
    property Driving driving: null // modes, regeneration and warning, on a page of their own
    property Component charging: null // a page of its own, one touch away
    property bool chargingOpen: false
    property bool drivingOpen: false
    readonly property bool deeper: chargingOpen || drivingOpen
    readonly property bool upright: height > width
    readonly property real split: Math.round(upright ? width : width * (width < Theme.px(1300) ? 0.44 : 0.5) - Theme.pad)
    readonly property real stage: upright ? Math.min(height * 0.44, width * 0.6) : height - energy.height - Theme.px(14)

    Item {
        anchors.fill: parent
        visible: !view.deeper

        CarPicture {
            width: view.split
            height: view.stage
            vehicle: view.vehicle
            openings: view.openings
            lights: view.lights
        }
        EnergyStrip {
            id: energy
            y: view.upright ? view.stage + Theme.pad : view.height - height
            width: view.split
            vehicle: view.vehicle
            leads: view.charging !== null
            drives: view.driving !== null
            onChargingAsked: view.chargingOpen = true
            onDrivingAsked: view.drivingOpen = true
        }
        BodyControl {
            x: view.upright ? 0 : view.split + 2 * Theme.pad
            y: view.upright ? energy.y + energy.height + Theme.margin : 0
            width: view.width - x
            height: view.height - y
            openings: view.openings
            lights: view.lights
        }
    }
    Loader {
        anchors.fill: parent
        anchors.leftMargin: view.upright ? 0 : back.width + Theme.gap
        anchors.topMargin: view.upright ? back.height + Theme.gap : 0
        active: view.deeper
        sourceComponent: view.chargingOpen ? view.charging : drivingPage
    }
    RoundButton {
        id: back
        objectName: "back"
        visible: view.deeper
        sign: "chevron-left"
        text: qsTr("Back to the car")
        onClicked: view.chargingOpen = view.drivingOpen = false
    }
    Component {
        id: drivingPage

        DrivingView {
            driving: view.driving
        }
    }
}
