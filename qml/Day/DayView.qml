import QtQuick
import Cockpit
import Theme
import Controls

// The day: what is on today and tomorrow, the weather, timers. Narrow screens switch between the two days.
Item {
    id: view

    required property Day day
    property bool later: false
    readonly property bool upright: height > width
    readonly property bool wide: width > Theme.px(1480)
    readonly property real split: Theme.px(40)
    readonly property real aside: upright ? width : Math.max(Theme.px(360), Math.min(Theme.px(520), width * 0.3))
    readonly property real lines: upright ? width : width - aside - split
    readonly property real floor: upright ? height - Theme.px(460) : height

    Segments {
        id: days
        objectName: "days"
        visible: !view.wide
        width: Math.min(view.lines, Theme.px(460))
        options: [qsTr("Today"), qsTr("Tomorrow")]
        chosen: view.later ? 1 : 0
        label: qsTr("Day")
        onAsked: index => view.later = index === 1
    }
    DayLine {
        objectName: "today"
        visible: view.wide || !view.later
        y: view.wide ? 0 : days.height + Theme.gap
        width: view.wide ? view.lines * 0.54 : view.lines
        height: view.floor - y
        title: view.wide ? qsTr("Today") : ""
        day: view.day
        events: view.day.today
    }
    DayLine {
        objectName: "tomorrow"
        visible: view.wide || view.later
        x: view.wide ? view.lines * 0.54 + view.split : 0
        y: view.wide ? 0 : days.height + Theme.gap
        width: view.wide ? view.lines - x : view.lines
        height: view.floor - y
        title: view.wide ? qsTr("Tomorrow") : ""
        day: view.day
        events: view.day.tomorrow
        ahead: 1
    }
    SectionTitle {
        id: sky
        x: side.x
        y: view.upright ? view.floor + Theme.px(24) : 0
        width: view.aside
        text: qsTr("Weather")
    }
    WeatherStrip {
        id: strip
        objectName: "weather"
        x: side.x
        y: sky.y + sky.height + Theme.px(12)
        width: view.aside
        hours: view.day.weather.hours
    }
    TimerList {
        id: side
        objectName: "timerList"
        x: view.width - width
        y: strip.y + strip.height + Theme.px(20)
        width: view.aside
        height: view.height - y
        alarms: view.day.alarms
    }
}
