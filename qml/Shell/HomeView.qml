pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Arrange
import Guidance
import Media
import Vehicle
import Day
import Phone
import House
import Cockpit
import "../Arrange/room.mjs" as Room

// The panels that float over the map at home, where the arrangement has them; signs, words and offers go where these leave room.
Item {
    id: home

    required property Cockpit cockpit
    property string shape: "wide" // wide, pillar, compact or upright
    property real edge: Theme.margin
    property real orbTop: height // below it the orb is in the middle
    property rect cleared // where something else stands for a while: panels make way
    property bool hushed: false // the talk stands over the middle
    property bool still: false // while one arranges, panels are not to be touched
    signal pageAsked(string page)
    signal arrangeAsked

    readonly property bool upright: shape === "upright"
    readonly property string side: Theme.rightHand ? "right" : "left"
    readonly property bool guided: cockpit.navigation.active
    readonly property list<var> entries: cockpit.arrangement.shapes[shape][side]
    readonly property list<var> seen: entries.filter(entry => guided ? entry.guided : entry.free)
    readonly property PanelGrid grid: PanelGrid {
        shape: home.cockpit.arrangement.shapes[home.shape]
        width: home.width
        height: home.height - (home.upright ? Theme.px(84) : 0)
        edge: home.edge
    }
    // Where each panel that is seen now stands.
    readonly property list<rect> places: seen.map(entry => home.boxOf(entry))
    readonly property rect first: boxOf(entries.find(entry => entry.panel === "manoeuvre") ?? null)
    readonly property rect grown: Qt.rect(first.x, first.y, first.width, Math.max(first.height, guided && !still ? manoeuvre.implicitHeight : 0))
    // Words in the middle: their floor, the room beside panels, and whether panels have to make way for them.
    readonly property var words: Room.words(places, width, edge, orbTop - Theme.px(24), Theme.px(330), Theme.px(480), grid.gap + Theme.px(4))
    readonly property real clearRoom: Room.around(places, width, edge, 0, height, grid.gap + Theme.px(4))
    readonly property rect mapRoom: {
        const room = Room.largest(places, width, height);
        return room.width * room.height > width * height * 0.15 ? Qt.rect(room.x, room.y, room.width, room.height) : Qt.rect(0, 0, width, height);
    }
    // How far panels reach in from the left and from the right edge.
    readonly property real fromLeft: Math.max(0, ...places.filter(box => box.x <= edge + 1).map(box => box.x + box.width))
    readonly property real fromRight: Math.max(0, ...places.filter(box => box.x + box.width >= width - edge - 1).map(box => width - box.x))
    readonly property real lowest: Math.min(height, ...seen.filter(entry => entry.row > grid.shape.top).map(entry => home.boxOf(entry).y))
    // Where something stands, for the map to write nothing below.
    readonly property list<rect> boxes: [manoeuvre, goals, trip, media, range, car, weather, appointment, favourites, house, ...signs.shown].filter(panel => panel.visible).map(panel => Qt.rect(panel.x, home.y + panel.y, panel.width, panel.height))

    // The place of an entry; above the orb it ends where that begins.
    function boxOf(entry: var): rect {
        if (!entry)
            return Qt.rect(Theme.mirrored ? width - edge : edge, 0, 0, 0);
        const box = grid.box(entry.column, entry.row, entry.wide, entry.tall);
        const reach = Theme.orb / 2 + grid.gap;
        const under = box.x < width / 2 + reach && box.x + box.width > width / 2 - reach;
        return Qt.rect(box.x, box.y, box.width, under ? Math.min(box.height, orbTop - grid.gap - box.y) : box.height);
    }
    function inTheWay(box: rect): bool {
        const slack = Theme.px(40);
        return cleared.width > 0 && Room.overlaps(box, cleared, slack) || signs.offered && Room.overlaps(box, signs.offerPlace, slack);
    }

    // One panel at its place; it fades in and out, and makes way for a manoeuvre that needs more room.
    component Spot: Loader {
        id: spot

        property string panel
        readonly property var entry: home.seen.find(each => each.panel === panel) ?? null
        readonly property bool placed: home.entries.some(each => each.panel === panel)
        property rect box: home.boxOf(home.seen.find(each => each.panel === panel) ?? home.entries.find(each => each.panel === panel) ?? null)
        readonly property bool below: panel !== "manoeuvre" && home.guided && box.y >= home.first.y + home.first.height && box.x < home.first.x + home.first.width && box.x + box.width > home.first.x
        readonly property bool wanted: entry !== null && !home.inTheWay(box)

        objectName: panel + "Spot"
        x: box.x
        y: below ? Math.max(box.y, home.grown.y + home.grown.height + home.grid.gap) : box.y
        width: box.width
        height: box.y + box.height - y
        active: placed
        opacity: wanted ? 1 : 0
        visible: opacity > 0
        enabled: !home.still

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
        Behavior on x {
            enabled: home.still
            NumberAnimation {
                duration: Theme.panel
                easing.bezierCurve: Theme.easeOut
            }
        }
        Behavior on y {
            enabled: home.still
            NumberAnimation {
                duration: Theme.panel
                easing.bezierCurve: Theme.easeOut
            }
        }
        Behavior on height {
            enabled: home.still || spot.panel === "manoeuvre"
            NumberAnimation {
                duration: Theme.panel
                easing.bezierCurve: Theme.easeOut
            }
        }
        // Above the panel, so that it hears of a press that the panel takes for itself.
        Item {
            z: 1
            anchors.fill: parent

            TapHandler {
                enabled: !home.still
                gesturePolicy: TapHandler.DragThreshold
                onLongPressed: home.arrangeAsked()
            }
        }
    }

    RoadSigns {
        id: signs
        z: 1
        anchors.fill: parent
        opacity: home.hushed ? 0 : 1
        visible: opacity > 0
        guidance: home.cockpit.guidance
        guided: home.guided
        noticed: home.cockpit.conversation.notice !== ""
        still: home.still
        places: home.places
        card: home.grown
        flat: home.upright
        edge: home.edge
        gap: home.grid.gap
        orbTop: home.orbTop
        cleared: home.cleared

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    Spot {
        id: manoeuvre
        panel: "manoeuvre"
        height: home.grown.height
        sourceComponent: ManoeuvreCard {
            signSize: Theme.px(home.shape === "compact" ? 88 : 100)
            least: home.first.height
            brief: home.still
            navigation: home.cockpit.navigation
            guidance: home.cockpit.guidance
        }
    }
    Spot {
        id: goals
        panel: "where_to"
        height: Math.min(box.height, home.still ? box.height : implicitHeight)
        sourceComponent: WhereToPanel {
            navigation: home.cockpit.navigation
            onSearchAsked: home.pageAsked("Navigation")
        }
    }
    Spot {
        id: trip
        panel: "trip"
        height: Math.min(box.y + box.height - y, home.still || (entry?.row ?? 0) > home.grid.shape.top ? Infinity : implicitHeight * 1.2)
        sourceComponent: TripPanel {
            title: home.cockpit.trip.way.title
            duration: home.cockpit.trip.way.duration
            distance: home.cockpit.trip.way.distance
            stops: home.cockpit.trip.way.stops
            onTapped: home.pageAsked("Trip")
        }
    }
    Spot {
        id: media
        panel: "media"
        sourceComponent: MediaPanel {
            small: height < Theme.px(290)
            media: home.cockpit.media
            onTapped: home.pageAsked("Media")
        }
    }
    Spot {
        id: range
        panel: "range"
        sourceComponent: RangePanel {
            vehicle: home.cockpit.vehicle
        }
    }
    Spot {
        id: car
        panel: "car"
        sourceComponent: CarPanel {
            vehicle: home.cockpit.vehicle

            TapHandler {
                onTapped: home.pageAsked("Vehicle")
            }
        }
    }
    Spot {
        id: weather
        panel: "weather"
        sourceComponent: WeatherPanel {
            day: home.cockpit.day
            onTapped: home.pageAsked("Day")
        }
    }
    Spot {
        id: appointment
        panel: "appointment"
        sourceComponent: AppointmentPanel {
            day: home.cockpit.day
            onTapped: home.pageAsked("Day")
        }
    }
    Spot {
        id: favourites
        panel: "favourites"
        sourceComponent: FavouritesPanel {
            phone: home.cockpit.phone
        }
    }
    Spot {
        id: house
        panel: "house"
        sourceComponent: HousePanel {
            house: home.cockpit.house
            onTapped: home.pageAsked("House")
        }
    }
}
