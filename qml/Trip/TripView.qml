import QtQuick
import Cockpit
import Theme
import Controls

// The trip page: the way ahead from stop to stop, with battery and stops, and below it what the car has counted.
Item {
    id: view

    required property Trip trip
    readonly property bool stacked: tall || height > Theme.px(560) && width < Theme.px(780)
    readonly property bool tall: height > width

    Label {
        id: title
        visible: view.trip.way.active
        width: view.width - sums.width - Theme.pad
        text: view.trip.way.title
        size: Theme.font.headline
        strong: true
        elide: Text.ElideRight
    }
    Label {
        id: sums
        visible: view.trip.way.active
        anchors.right: parent.right
        anchors.baseline: title.baseline
        text: qsTr("%1 left  ·  %2").arg(view.trip.way.duration).arg(view.trip.way.distance)
        size: Theme.font.title
        color: Theme.color.routeText
        figures: true
    }
    TripLine {
        objectName: "line"
        visible: view.trip.way.active
        y: title.height + Theme.px(14)
        width: view.width
        height: meter.y - y - Theme.px(20)
        stops: view.trip.way.stops
        progress: view.trip.way.progress
        weather: view.trip.way.weather
    }
    NoTrip {
        objectName: "noTrip"
        visible: !view.trip.way.active
        y: Math.max(0, (meter.y - height) / 2)
        width: view.width
    }
    TripMeter {
        id: meter
        y: view.height - height
        width: view.width
        height: view.tall ? view.height * 0.3 : Theme.px(view.stacked ? 212 : 104)
        stacked: view.stacked
        trip: view.trip.way
    }
}
