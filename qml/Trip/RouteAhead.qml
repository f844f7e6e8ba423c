import QtQuick
import Cockpit
import Theme
import Controls

// The route that is on: the way from stop to stop with the battery, and below it what the car has counted.
Item {
    id: ahead

    required property TripWay way
    readonly property bool tall: height > width
    readonly property bool stacked: tall || height > Theme.px(560) && width < Theme.px(780)
    signal planAsked

    Label {
        id: title
        width: ahead.width - plan.width - Theme.pad
        text: ahead.way.title
        size: Theme.font.headline
        strong: true
        elide: Text.ElideRight
    }
    Label {
        id: sums
        anchors.top: title.bottom
        text: qsTr("%1 left  ·  %2").arg(ahead.way.duration).arg(ahead.way.distance)
        size: Theme.font.title
        color: Theme.color.routeText
        figures: true
    }
    PillButton {
        id: plan
        objectName: "planAnother"
        anchors.right: parent.right
        sign: "spark"
        text: qsTr("Plan a trip")
        onClicked: ahead.planAsked()
    }
    TripLine {
        objectName: "line"
        y: sums.y + sums.height + Theme.px(10)
        width: ahead.width
        height: meter.y - y - Theme.px(20)
        stops: ahead.way.stops
        progress: ahead.way.progress
        weather: ahead.way.weather
    }
    TripMeter {
        id: meter
        y: ahead.height - height
        width: ahead.width
        height: ahead.tall ? ahead.height * 0.3 : Theme.px(ahead.stacked ? 212 : 104)
        stacked: ahead.stacked
        trip: ahead.way
    }
}
