import QtQuick
import Cockpit
import Theme
import Controls

// The trip page: the way ahead as a line of stops, the weather, and what the trip meter has counted.
Flickable {
    id: view

    required property Trip trip
    readonly property bool broad: width > Theme.px(640)

    contentHeight: body.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: body
        width: view.width
        spacing: Theme.px(18)

        Item {
            width: parent.width
            height: title.height
            visible: view.trip.active

            Label {
                id: title
                width: parent.width - sums.width - Theme.gap
                text: view.trip.title
                size: Theme.font.headline
                strong: true
                wrapMode: Text.Wrap
            }
            Label {
                id: sums
                anchors.right: parent.right
                anchors.baseline: title.baseline
                text: view.trip.duration + "   " + view.trip.distance
                color: Theme.color.textSoft
                figures: true
            }
        }
        TripLine {
            width: parent.width
            visible: view.trip.active
            stops: view.trip.stops
        }
        NoTrip {
            width: parent.width
            visible: !view.trip.active
        }
        TripMeter {
            width: parent.width
            trip: view.trip
            columns: view.broad ? 4 : 2
        }
    }
}
