import QtQuick
import Cockpit
import Controls
import Theme

// Everything about charging. Wide: battery, switches, stations and stops side by side; narrow: one after the other by tabs.
Item {
    id: view

    required property Charging charging
    property int page: charging.stops.length > 0 ? 1 : 0
    property int tab: charging.stops.length > 0 ? 2 : 0
    readonly property bool upright: height > width
    readonly property bool tabbed: !upright && width < Theme.px(1240)
    readonly property real gap: Theme.px(tabbed ? 32 : 44)
    readonly property real split: tabbed ? width * 0.4 : width * (upright ? 0.5 : 0.28)

    ChargingCard {
        id: card
        width: view.split - view.gap / 2
        height: view.upright ? Math.min(view.height * 0.4, Theme.px(430)) : view.height
        charging: view.charging
    }
    Segments {
        id: tabs
        visible: view.tabbed
        x: view.split + view.gap / 2
        width: view.width - x
        options: [qsTr("Timer"), qsTr("Stations"), qsTr("Stops")]
        chosen: view.tab
        label: qsTr("Charging")
        tone: Theme.color.energySoft
        tint: Theme.color.energyText
        onAsked: index => view.tab = index
    }
    ChargingControls {
        id: controls
        visible: !view.tabbed || view.tab === 0
        x: view.split + view.gap / 2
        y: view.tabbed ? tabs.height + Theme.gap : 0
        width: view.tabbed || view.upright ? view.width - x : view.width * 0.29 - view.gap / 2
        room: view.height - y
        charging: view.charging
    }
    Item {
        readonly property real roof: view.tabbed ? tabs.height + Theme.gap : view.upright ? card.height + Theme.margin : 0

        visible: !view.tabbed || view.tab > 0
        x: view.tabbed ? tabs.x : view.upright ? 0 : controls.x + controls.width + view.gap
        y: roof
        width: view.width - x
        height: view.height - y

        Segments {
            id: lists
            visible: !view.tabbed
            width: parent.width
            options: [qsTr("Stations"), qsTr("Stops")]
            chosen: view.page
            label: qsTr("Where to charge")
            tone: Theme.color.energySoft
            tint: Theme.color.energyText
            onAsked: index => view.page = index
        }
        StationList {
            id: stations
            visible: view.tabbed ? view.tab === 1 : view.page === 0
            y: view.tabbed ? 0 : lists.height + Theme.gap
            width: parent.width
            height: parent.height - y
            charging: view.charging
        }
        FadeEdge {
            list: stations
        }
        StopPlan {
            visible: view.tabbed ? view.tab === 2 : view.page === 1
            y: view.tabbed ? 0 : lists.height + Theme.gap
            width: parent.width
            height: parent.height - y
            charging: view.charging
        }
    }
}
