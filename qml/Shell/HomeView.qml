import QtQuick
import Theme
import Cockpit

// The panels that float over the map at home; their places follow the shape of the screen.
Item {
    id: home

    required property Cockpit cockpit
    property bool compact: false
    property bool upright: false
    property bool crowded: false
    property real edge: Theme.margin
    signal pageAsked(string page)

    readonly property real space: Theme.px(16)
    readonly property real half: (width - 2 * edge - space) / 2
    readonly property real columnWidth: upright ? half : compact ? Theme.px(348) : Theme.column
    readonly property real nearX: edge
    readonly property real farX: width - edge - columnWidth
    readonly property real driverX: Theme.mirrored ? farX : nearX
    readonly property real otherX: Theme.mirrored ? nearX : farX
    readonly property real floorY: height - (upright ? Theme.px(84) : 0)
    readonly property real lowerY: upright ? floorY - Theme.px(330) : Theme.px(148) + space
    readonly property bool guided: cockpit.navigation.active

    ManoeuvrePanel {
        id: manoeuvre
        x: home.upright ? home.edge : home.driverX
        width: home.upright ? home.width - 2 * home.edge : home.columnWidth
        height: Theme.px(148)
        visible: home.guided
        arrowSize: home.compact ? Theme.px(88) : Theme.px(100)
        sign: home.cockpit.navigation.sign
        distance: home.cockpit.navigation.distance
        road: home.cockpit.navigation.road
        then: home.cockpit.navigation.then
    }
    TripPanel {
        x: home.driverX
        y: home.guided || home.upright ? home.lowerY : 0
        width: home.columnWidth
        height: Math.min(home.floorY - y, Theme.px(home.upright ? 330 : 420))
        opacity: home.crowded ? 0 : 1
        visible: opacity > 0
        title: home.cockpit.trip.title
        duration: home.cockpit.trip.duration
        distance: home.cockpit.trip.distance
        stops: home.cockpit.trip.stops
        onTapped: home.pageAsked("Trip")

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    MediaPanel {
        id: media
        x: home.otherX
        y: home.upright ? home.lowerY : 0
        width: home.columnWidth
        height: home.upright ? Theme.px(330) : home.compact ? Theme.px(148) : Math.min(Theme.px(380), home.height - Theme.px(164) - home.space)
        small: home.compact
        title: home.cockpit.media.title
        artist: home.cockpit.media.artist
        album: home.cockpit.media.album
        cover: home.cockpit.media.cover
        playing: home.cockpit.media.playing
        position: home.cockpit.media.position
        duration: home.cockpit.media.duration
        wave: home.cockpit.media.peaks
        onToggled: home.cockpit.media.toggle()
        onNextAsked: home.cockpit.media.skip()
        onPreviousAsked: home.cockpit.media.back()
        onTapped: home.pageAsked("Media")
    }
    RangePanel {
        id: range
        x: home.upright ? home.nearX : home.otherX
        y: home.upright ? home.lowerY - height - home.space : media.y + media.height + home.space
        width: home.compact || home.upright ? home.columnWidth : (home.columnWidth - home.space) / 2
        height: Theme.px(164)
        opacity: home.crowded ? 0 : 1
        visible: opacity > 0
        kilometres: home.cockpit.vehicle.range
        charge: home.cockpit.vehicle.charge

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    CarPanel {
        x: home.upright ? home.farX : home.compact ? range.x : range.x + range.width + home.space
        y: home.compact ? range.y + range.height + home.space : range.y
        width: range.width
        height: Theme.px(home.compact ? 148 : 164)
        opacity: range.opacity
        visible: opacity > 0 && y + height <= home.height
        good: home.cockpit.vehicle.allGood
        tyres: home.cockpit.vehicle.tyres
        serviceKm: home.cockpit.vehicle.serviceKm
        onTapped: home.pageAsked("Vehicle")
    }
}
