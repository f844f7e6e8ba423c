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
    property Component charging: null // a page of its own, one touch away
    property bool chargingOpen: false
    readonly property bool upright: height > width
    readonly property real split: Math.round(upright ? width : width * (width < Theme.px(1300) ? 0.44 : 0.5) - Theme.pad)
    readonly property real stage: upright ? Math.min(height * 0.44, width * 0.6) : height - energy.height - Theme.px(14)

    Item {
        anchors.fill: parent
        visible: !view.chargingOpen

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
            onChargingAsked: view.chargingOpen = true
        }
        OpeningPanes {
            id: panes
            x: view.upright ? 0 : view.split + 2 * Theme.pad
            y: view.upright ? energy.y + energy.height + Theme.margin : 0
            width: view.upright ? view.width : view.width - x
            height: (view.upright ? Math.min(y + Theme.px(560), switches.y) : switches.y) - y - Theme.pad
            openings: view.openings
        }
        VehicleSwitches {
            id: switches
            x: panes.x
            y: view.height - height
            width: panes.width
            tileHeight: Math.max(Theme.px(92), Math.min(Theme.px(136), view.height * 0.155))
            openings: view.openings
            lights: view.lights
        }
    }
    Loader {
        anchors.fill: parent
        anchors.leftMargin: view.upright ? 0 : back.width + Theme.gap
        active: view.chargingOpen
        sourceComponent: view.charging
    }
    RoundButton {
        id: back
        objectName: "back"
        visible: view.chargingOpen
        sign: Theme.mirrored ? "chevron-right" : "chevron-left"
        text: qsTr("Back to the car")
        onClicked: view.chargingOpen = false
    }
}
