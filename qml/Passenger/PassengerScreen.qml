pragma ComponentBehavior: Bound

import QtQuick
import Climate
import Conversation
import Controls
import Media
import Orb
import Screens
import Theme
import Trip

// The front passenger's screen: the music, the trip and the own seat, with a touch that is the passenger's.
FurtherScreen {
    id: passenger

    property string page: "Media"
    readonly property real edge: Theme.px(width < Theme.px(1500) ? 24 : 40)
    readonly property list<string> pages: ["Media", "Trip", "Seat"]
    readonly property real roomAbove: top.y + top.height + Theme.px(18)

    objectName: "passengerScreen"
    instrument: false

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.map.land
            }
            GradientStop {
                position: 1
                color: Theme.color.background
            }
        }

        Rectangle { // what the pages stand on elsewhere, so that their edges fade into it here, too
            anchors.fill: parent
            color: Theme.color.sheet
        }
    }
    PassengerTop {
        id: top
        x: passenger.edge
        y: Theme.px(18)
        width: passenger.width - 2 * x
        height: Theme.px(52)
        clock: passenger.cockpit.clock
        vehicle: passenger.cockpit.vehicle
        navigation: passenger.cockpit.navigation
    }
    Loader {
        objectName: "page"
        x: passenger.edge
        y: passenger.roomAbove
        width: passenger.width - 2 * x
        height: dock.y - y - Theme.px(20)
        sourceComponent: passenger.page === "Media" ? media : passenger.page === "Trip" ? trip : seat
    }
    Component {
        id: media
        MediaView {
            media: passenger.cockpit.media
        }
    }
    Component {
        id: trip
        TripView {
            trip: passenger.cockpit.trip
        }
    }
    Component {
        id: seat
        OwnSeat {
            climate: passenger.cockpit.climate
            seats: passenger.cockpit.seats
            lights: passenger.cockpit.lights
        }
    }
    CaptionPanel {
        anchors.horizontalCenter: parent.horizontalCenter
        y: dock.y - height - Theme.px(16)
        width: Math.min(passenger.width - 2 * passenger.edge, Theme.px(760))
        conversation: passenger.cockpit.conversation
        overPage: true
        roof: dock.y - passenger.roomAbove
    }
    GlassPanel {
        id: dock
        x: passenger.edge
        y: passenger.height - height - Theme.px(18)
        width: passenger.width - 2 * x
        height: Theme.bar
        shadow: false

        ClimateDial {
            objectName: "passengerDial"
            x: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            label: qsTr("My temperature")
            size: Theme.font.display * 0.92
            value: passenger.cockpit.climate.passenger
            tint: value >= 23.5 ? Theme.color.warmthText : value <= 20.5 ? Theme.color.coolText : Theme.color.text
            onAsked: celsius => passenger.cockpit.climate.setTemperature("passenger", celsius)
        }
        Segments {
            objectName: "passengerPages"
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.px(680), Theme.px(620))
            height: Theme.touch
            options: [qsTr("Music"), qsTr("Trip"), qsTr("My seat")]
            chosen: passenger.pages.indexOf(passenger.page)
            label: qsTr("Pages")
            onAsked: index => passenger.page = passenger.pages[index]
        }
        ButtonBase {
            objectName: "passengerOrb"
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(20)
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: Theme.touch
            implicitHeight: Theme.touch
            text: passenger.cockpit.conversation.phase === "idle" ? qsTr("Talk to the car") : qsTr("Stop")
            background: null
            onClicked: passenger.cockpit.conversation.tapOrbFrom("passenger")
            contentItem: Item {
                Orb {
                    anchors.centerIn: parent
                    diameter: Theme.touch
                    phase: passenger.cockpit.conversation.phase
                    level: passenger.cockpit.conversation.level
                    hue: passenger.cockpit.conversation.agentHue
                    muted: passenger.cockpit.conversation.muted
                    attending: passenger.cockpit.conversation.attending
                }
            }
        }
    }
}
