import QtQuick
import Theme
import Guidance
import Media
import Vehicle
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
    readonly property real between: width - 2 * (edge + columnWidth)
    readonly property real floorY: height - (upright ? Theme.px(84) : 0)
    readonly property real lowerY: upright ? floorY - Theme.px(344) : (guided ? manoeuvre.height : Theme.px(148)) + space
    readonly property real captionFloor: upright ? y + lowerY - space : 0
    readonly property bool guided: cockpit.navigation.active
    // Where the panels stand, for the map to write nothing below them.
    readonly property list<rect> boxes: [manoeuvre, limit, voice, offer, goals, trip, media, range, car].filter(panel => panel.visible).map(panel => Qt.rect(panel.x, home.y + panel.y, panel.width, panel.height))

    ManoeuvreCard {
        id: manoeuvre
        x: home.driverX
        width: home.columnWidth
        height: implicitHeight
        visible: home.guided
        signSize: home.compact ? Theme.px(88) : Theme.px(100)
        navigation: home.cockpit.navigation
        guidance: home.cockpit.guidance

        Behavior on height {
            NumberAnimation {
                duration: Theme.panel
                easing.type: Easing.OutCubic
            }
        }
    }
    SpeedSign {
        id: limit
        x: home.upright ? home.driverX : Theme.mirrored ? home.driverX - width - home.space * 1.6 : home.driverX + home.columnWidth + home.space * 1.6
        y: home.upright ? manoeuvre.height + home.space : 0
        limit: home.cockpit.guidance.speedLimit
        over: home.cockpit.guidance.overLimit
    }
    VoiceButton {
        id: voice
        x: home.upright ? limit.x + limit.width + home.space : limit.x + (limit.width - width) / 2
        y: home.upright ? limit.y + (limit.height - height) / 2 : limit.height + home.space
        visible: home.guided && !home.crowded
        guidance: home.cockpit.guidance
    }
    GuidanceNotice {
        x: (home.width - width) / 2
        y: (home.upright ? manoeuvre.height + home.space : 0) + (home.cockpit.conversation.notice === "" ? 0 : Theme.px(76))
        room: (home.upright ? home.width : home.between) - 2 * (limit.width + 2 * home.space)
        guidance: home.cockpit.guidance
    }
    TrafficOffer {
        id: offer
        x: home.driverX
        y: home.lowerY
        width: home.columnWidth
        height: implicitHeight
        guidance: home.cockpit.guidance
    }
    WhereToPanel {
        id: goals
        x: home.driverX
        y: home.upright ? home.lowerY : 0
        width: home.columnWidth
        height: home.upright ? Theme.px(344) : Math.min(home.floorY, implicitHeight)
        visible: !home.guided && !home.crowded
        navigation: home.cockpit.navigation
        onSearchAsked: home.pageAsked("Navigation")
    }
    TripPanel {
        id: trip
        x: home.driverX
        y: home.lowerY
        width: home.columnWidth
        height: home.upright ? Theme.px(344) : Math.min(home.floorY - y, Math.max(implicitHeight, Math.min(implicitHeight * 1.2, range.y + range.height - y)))
        opacity: home.crowded || !home.guided || offer.offered ? 0 : 1
        visible: opacity > 0
        title: home.cockpit.trip.way.title
        duration: home.cockpit.trip.way.duration
        distance: home.cockpit.trip.way.distance
        stops: home.cockpit.trip.way.stops
        onTapped: home.pageAsked("Trip")

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    MediaPanel {
        id: media
        x: home.upright && !home.guided ? home.edge : home.otherX
        width: home.upright && !home.guided ? home.width - 2 * home.edge : home.columnWidth
        height: home.compact || home.upright ? Theme.px(148) : Math.min(Theme.px(380), home.height - Theme.px(164) - home.space)
        small: home.compact || home.upright
        media: home.cockpit.media
        onTapped: home.pageAsked("Media")
    }
    RangePanel {
        id: range
        x: home.otherX
        y: home.upright ? home.lowerY : media.y + media.height + home.space
        width: home.compact || home.upright ? home.columnWidth : (home.columnWidth - home.space) / 2
        height: Theme.px(164)
        opacity: home.crowded ? 0 : 1
        visible: opacity > 0
        vehicle: home.cockpit.vehicle

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    CarPanel {
        id: car
        x: home.compact || home.upright ? range.x : range.x + range.width + home.space
        y: home.compact || home.upright ? range.y + range.height + home.space : range.y
        width: range.width
        height: Theme.px(home.compact ? 148 : 164)
        opacity: range.opacity
        visible: opacity > 0 && y + height <= home.height
        vehicle: home.cockpit.vehicle

        TapHandler {
            onTapped: home.pageAsked("Vehicle")
        }
    }
}
