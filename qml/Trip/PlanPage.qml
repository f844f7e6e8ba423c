pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls
import "sky.mjs" as Sky

// A plan: its days and what happens on each; aside what it costs and how to change it, or the stop one looks at.
Item {
    id: page

    required property Trip trip
    readonly property int day: trip.day
    property int looked: 0 // number of the stop one looks at
    property bool adding: false
    readonly property bool tall: height > width
    readonly property list<var> days: trip.days
    readonly property var today: days[Math.min(day, days.length - 1)] ?? {
        "items": []
    }
    readonly property real gap: Theme.px(28)
    readonly property real aside: tall ? width : Math.max(Theme.px(330), width * 0.36)

    onDaysChanged: {
        looked = 0;
        adding = false;
    }

    Label {
        id: title
        width: list.width
        text: page.trip.title
        size: title.text.length > 30 ? Theme.font.title : Theme.font.headline
        strong: true
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }
    Segments {
        id: tabs
        objectName: "days"
        y: title.height + Theme.px(10)
        width: list.width
        visible: page.days.length > 1
        options: page.days.map(row => ({
                    "text": row.name,
                    "sign": page.days.length < 5 ? Sky.sign(row.sky, false) : ""
                }))
        chosen: page.day
        label: qsTr("Days")
        onAsked: index => {
            page.trip.showDay(index);
            page.looked = 0;
        }
    }
    DayList {
        id: list
        objectName: "timeline"
        y: tabs.visible ? tabs.y + tabs.height + Theme.gap : title.height + Theme.gap
        width: page.tall ? page.width : page.width - page.aside - page.gap
        height: (page.tall ? page.height * 0.62 : page.height) - y
        items: page.today.items
        unmet: page.trip.unmet
        looked: page.looked
        onTapped: number => {
            page.looked = page.looked === number ? 0 : number;
            if (page.looked > 0)
                page.trip.lookFor(number);
        }
    }
    FadeEdge {
        list: list
        height: Theme.px(24)
    }
    PlanSide {
        objectName: "side"
        x: page.width - width
        y: page.tall ? page.height * 0.62 + page.gap : 0
        width: page.aside
        height: page.height - y
        visible: page.looked === 0 && !page.adding
        trip: page.trip
        onAddAsked: page.adding = true
    }
    AddCard {
        objectName: "addCard"
        x: page.width - width
        y: page.tall ? page.height * 0.62 + page.gap : 0
        width: page.aside
        height: page.height - y
        visible: page.adding && page.looked === 0
        onAsked: what => page.trip.addKind(what)
        onClosed: page.adding = false
    }
    StopCard {
        objectName: "stopCard"
        x: page.width - width
        y: page.tall ? page.height * 0.62 + page.gap : 0
        width: page.aside
        height: page.height - y
        visible: page.looked > 0
        trip: page.trip
        stop: page.today.items.find(item => item.number === page.looked) ?? {}
        onClosed: page.looked = 0
    }
}
