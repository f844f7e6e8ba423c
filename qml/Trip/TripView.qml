import QtQuick
import Cockpit
import Theme
import Controls

// The trip page: the plan at hand, else the route that is on, else what one could do.
Item {
    id: view

    required property Trip trip
    property bool starting: false
    readonly property bool routed: trip.way.active && !starting

    PlanPage {
        id: plan
        objectName: "plan"
        anchors.fill: parent
        visible: view.trip.planned
        opacity: view.trip.planning ? 0.35 : 1
        enabled: !view.trip.planning
        trip: view.trip
    }
    RouteAhead {
        anchors.fill: parent
        visible: !view.trip.planned && view.routed
        way: view.trip.way
        onPlanAsked: view.starting = true
    }
    TripStart {
        objectName: "noTrip"
        anchors.fill: parent
        visible: !view.trip.planned && !view.routed
        opacity: view.trip.planning ? 0.35 : 1
        enabled: !view.trip.planning
        trip: view.trip
        leavable: view.trip.way.active
        onLeaveAsked: view.starting = false
    }
    Chip {
        objectName: "planning"
        anchors.centerIn: parent
        implicitHeight: Theme.px(64)
        visible: view.trip.planning
        sign: "spark"
        text: qsTr("Putting the trip together")
        tint: Theme.color.assistantText
        face: Theme.color.overlay
    }
}
