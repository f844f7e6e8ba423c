import QtQuick
import Cockpit
import Controls
import Theme

// The Comfort page: seats around the cabin, the air, the ambient light. Narrow: seats first, the rest a tap away.
Item {
    id: view

    required property Climate climate
    required property Lights lights
    readonly property bool upright: height > width
    readonly property bool tabbed: !upright && width < Theme.px(1500)
    readonly property real gap: Theme.px(48)
    readonly property real upper: tabbed ? tabs.height + Theme.gap : 0
    property int page: 0

    Segments {
        id: tabs
        visible: view.tabbed
        width: Math.min(parent.width, Theme.px(560))
        options: [qsTr("Seats"), qsTr("Air and light")]
        chosen: view.page
        label: qsTr("Comfort")
        onAsked: index => view.page = index
    }
    CabinSeats {
        visible: !view.tabbed || view.page === 0
        y: view.upper
        width: view.upright || view.tabbed ? view.width : view.width * 0.46
        height: view.upright ? view.height * 0.5 : view.height - view.upper
        climate: view.climate
        lights: view.lights
    }
    AirControl {
        id: air
        visible: !view.tabbed || view.page === 1
        x: view.upright || view.tabbed ? 0 : view.width * 0.46 + view.gap
        y: view.upright ? view.height * 0.5 + view.gap : view.upper
        width: view.upright || view.tabbed ? (view.width - view.gap) * (view.tabbed ? 0.62 : 0.58) : view.width * 0.3 - view.gap
        height: view.height - y
        climate: view.climate
    }
    AmbientControl {
        visible: air.visible
        x: air.x + air.width + view.gap
        y: air.y
        width: view.width - x
        height: air.height
        lights: view.lights
    }
}
