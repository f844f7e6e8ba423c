import QtQuick
import Cockpit
import Controls
import Theme

// The House page: from outside with door, alarm and scenes; the plan; the chosen room. Narrow: two at a time.
Item {
    id: view

    required property House house
    property string room: house.plan[0]?.id ?? ""
    property int page: 0
    readonly property var chosen: house.plan.find(one => one.id === room) ?? null
    readonly property bool empty: house.things.length === 0
    readonly property bool upright: height > width
    readonly property bool tabbed: !upright && width < Theme.px(1500)
    readonly property real gap: Theme.px(40)
    readonly property real upper: tabbed ? Theme.touchSmall + Theme.gap : 0
    readonly property real outer: upright ? (width - gap) / 2 : tabbed ? width : width * 0.27
    readonly property real middle: upright ? width : tabbed ? width * 0.58 : width * 0.42

    objectName: "houseView"

    Segments {
        id: tabs
        visible: view.tabbed && !view.empty
        width: Math.min(parent.width - state.width - Theme.gap, Theme.px(480))
        options: [qsTr("House"), qsTr("Rooms")]
        chosen: view.page
        label: qsTr("House")
        onAsked: index => view.page = index
    }
    HouseNotice {
        id: state
        anchors.right: parent.right
        y: (tabs.height - height) / 2
        visible: view.tabbed && !view.empty
        connection: view.house.connection
        onRetried: view.house.retry()
    }
    NoHouse {
        anchors.fill: parent
        visible: view.empty
        lost: view.house.connection === "unreachable"
        onRetried: view.house.retry()
    }
    Item {
        id: outside
        visible: !view.empty && (!view.tabbed || view.page === 0)
        y: view.upper
        width: view.outer
        height: view.upright ? view.height * 0.4 : view.height - y

        HouseFront {
            id: picture
            width: view.tabbed ? parent.width * 0.46 : parent.width
            height: view.tabbed ? parent.height : parent.height - switches.height - stateBelow.height - 2 * Theme.gap
            things: view.house.things
        }
        HouseNotice {
            id: stateBelow
            visible: !view.tabbed
            anchors.horizontalCenter: picture.horizontalCenter
            y: picture.height + Theme.px(6)
            connection: view.house.connection
            onRetried: view.house.retry()
        }
        HouseSwitches {
            id: switches
            x: view.tabbed ? picture.width + view.gap : 0
            y: view.tabbed ? Math.max(0, (parent.height - height - scenes.height - Theme.gap) / 2) : parent.height - height
            width: parent.width - x
            house: view.house
        }
    }
    // Where the controls of a room stand above the plan, Tab comes to them before it.
    Item {
        id: early
        anchors.fill: parent
    }
    FloorPlan {
        id: plan
        visible: !view.empty && (!view.tabbed || view.page === 1)
        x: view.upright || view.tabbed ? 0 : outside.width + view.gap
        y: view.upright ? outside.height + view.gap : view.upper
        width: view.middle
        height: view.height - y - (view.tabbed ? 0 : scenes.height + Theme.gap)
        rooms: view.house.plan
        things: view.house.things
        chosen: view.room
        onAsked: room => view.room = room
    }
    SceneRow {
        id: scenes
        visible: !view.empty && (!view.tabbed || view.page === 0)
        x: view.tabbed ? outside.x + switches.x : plan.x
        y: view.tabbed ? outside.y + switches.y + switches.height + Theme.gap : view.height - height
        width: view.tabbed ? switches.width : plan.width
        house: view.house
    }
    RoomControls {
        id: controls
        parent: view.upright ? early : view
        visible: plan.visible
        x: view.upright ? view.outer + view.gap : plan.x + plan.width + view.gap
        y: view.upright ? 0 : view.upper
        width: view.width - x
        height: view.upright ? outside.height : view.height - y
        house: view.house
        room: view.room
        titled: !view.tabbed
        name: view.chosen?.name ?? ""
    }
    FadeEdge {
        z: 1
        list: controls
        height: Theme.px(24)
    }
}
