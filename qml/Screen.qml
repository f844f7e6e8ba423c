pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Theme
import Shell
import Controls
import Map
import Navigation
import Media
import Vehicle
import Charging
import Trip
import Climate
import House
import People
import Settings
import Help
import Phone
import Day
import Study
import Showing as Shown
import Screens
import Orb
import Cockpit

// Everything on the window: gives the theme what the cockpit wears, and the stage its map and pages.
Item {
    id: screen

    required property Cockpit cockpit
    property alias page: stage.page
    property alias talkOpen: stage.talkOpen

    readonly property bool turned: true

    objectName: "screen"
    transform: Scale {
        origin.x: screen.width / 2
        xScale: Theme.rightToLeft ? -1 : 1
    }

    Dress {
        cockpit: screen.cockpit
    }

    // A place tapped on the map is looked at on the page of the way.
    Connections {
        property int shown: 0

        target: screen.cockpit.navigation.places
        function onSelectedChanged() {
            const number = screen.cockpit.navigation.places.selected.number ?? 0;
            if (number !== 0 && number !== shown)
                stage.page = "Navigation";
            shown = number;
        }
    }
    // A page that somebody wished for comes up; one that a finger brought up is told back.
    Connections {
        property string shown: "home"

        target: screen.cockpit.displays
        function onChanged() {
            const name = screen.cockpit.displays.page;
            const page = name.charAt(0).toUpperCase() + name.slice(1);
            if (name !== shown && (page === "Home" || stage.pages.some(entry => entry.page === page)))
                stage.page = page;
            shown = name;
        }
    }
    Stage {
        id: stage
        anchors.fill: parent
        anchors.leftMargin: study.view?.railLeft ?? 0
        anchors.rightMargin: study.view?.railRight ?? 0
        anchors.bottomMargin: study.view?.railBelow ?? 0
        enabled: !(study.view?.covered ?? false)
        focus: enabled
        cockpit: screen.cockpit
        onPageChanged: screen.cockpit.displays.showed(page.toLowerCase())
        onFullScreenAsked: screen.Window.window.visibility = screen.Window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
        map: Component {
            MapView {
                navigation: screen.cockpit.navigation
                reach: screen.cockpit.charging.reachShape
                pinned: stage.page === "Trip" ? screen.cockpit.trip.pins : []
                planned: stage.page === "Trip" ? screen.cockpit.trip.line : []
                room: stage.seen(stage.room)
                floor: stage.floor
                covered: stage.page !== "Home" && !stage.besideMap
                panels: stage.panels.map(box => stage.seen(box))
                buttons: stage.page === "Navigation" && stage.besideMap
                shade: Vignette {
                    width: stage.width
                    height: stage.height
                    fromLeft: Theme.rightToLeft ? stage.shadeRight : stage.shadeLeft
                    fromRight: Theme.rightToLeft ? stage.shadeLeft : stage.shadeRight
                    below: stage.shadeBelow
                }
            }
        }
        pages: [
            {
                "page": "Navigation",
                "docked": true,
                "sign": "navigation",
                "text": qsTr("Navigation"),
                "besideMap": true,
                "view": navigationPage
            },
            {
                "page": "Media",
                "docked": true,
                "sign": "media",
                "text": qsTr("Media"),
                "view": mediaPage
            },
            {
                "page": "Vehicle",
                "docked": true,
                "sign": "vehicle",
                "text": qsTr("Vehicle"),
                "view": vehiclePage
            },
            {
                "page": "Trip",
                "docked": true,
                "sign": "route",
                "text": qsTr("Trip"),
                "besideMap": true,
                "view": tripPage
            },
            {
                "page": "Comfort",
                "docked": true,
                "sign": "comfort",
                "text": qsTr("Comfort"),
                "view": comfortPage
            },
            {
                "page": "More",
                "docked": true,
                "sign": "more",
                "text": qsTr("More"),
                "view": launcherPage
            },
            {
                "page": "Phone",
                "sign": "phone",
                "text": qsTr("Phone"),
                "view": phonePage
            },
            {
                "page": "Day",
                "sign": "calendar",
                "text": qsTr("Day"),
                "view": dayPage
            },
            {
                "page": "House",
                "sign": "house",
                "text": qsTr("House"),
                "view": housePage
            },
            {
                "page": "People",
                "sign": "people",
                "text": qsTr("People"),
                "view": peoplePage
            },
            {
                "page": "Help",
                "sign": "genius",
                "text": qsTr("Car Genius"),
                "view": helpPage
            },
            {
                "page": "Settings",
                "sign": "settings",
                "text": qsTr("Settings"),
                "view": settingsPage
            }
        ]
    }

    FollowFocus {}

    Loader {
        id: study

        readonly property StudyView view: item as StudyView

        anchors.fill: parent
        focus: view?.covered ?? false
        active: screen.cockpit.study !== null
        sourceComponent: StudyView {
            study: screen.cockpit.study
            conversation: screen.cockpit.conversation
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.cockpit.showing !== null
        sourceComponent: Shown.ShowingLayer {
            showing: screen.cockpit.showing
            phrases: screen.cockpit.conversation.suggestions
            face: Component {
                Orb {
                    hue: screen.cockpit.conversation.agentHue
                }
            }
        }
    }
    // The screen's brightness; at its lowest everything can still be read.
    Rectangle {
        objectName: "dimmer"
        anchors.fill: parent
        visible: opacity > 0
        color: Theme.color.shadow
        opacity: 0.6 * Math.pow(1 - screen.cockpit.displays.centre / 100, 2)

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }

    Component {
        id: navigationPage
        NavigationView {
            navigation: screen.cockpit.navigation
            guidance: screen.cockpit.guidance
            mapBeside: stage.besideMap
        }
    }
    Component {
        id: mediaPage
        MediaView {
            media: screen.cockpit.media
        }
    }
    Component {
        id: vehiclePage
        VehicleView {
            vehicle: screen.cockpit.vehicle
            openings: screen.cockpit.openings
            lights: screen.cockpit.lights
            driving: screen.cockpit.driving
            charging: Component {
                ChargingView {
                    charging: screen.cockpit.charging
                }
            }
        }
    }
    Component {
        id: tripPage
        TripView {
            trip: screen.cockpit.trip
        }
    }
    Component {
        id: comfortPage
        ComfortView {
            climate: screen.cockpit.climate
            seats: screen.cockpit.seats
            lights: screen.cockpit.lights
        }
    }
    Component {
        id: launcherPage
        LauncherView {
            pages: stage.pages.filter(entry => !entry.docked)
            notes: screen.cockpit.news.notes
            onPageAsked: page => stage.page = page
        }
    }
    Component {
        id: phonePage
        PhoneView {
            phone: screen.cockpit.phone
            messages: screen.cockpit.messages
            dialpad: screen.cockpit.restrictions.dialpad
            onTalkAsked: screen.cockpit.conversation.tapOrb()
        }
    }
    Component {
        id: dayPage
        DayView {
            day: screen.cockpit.day
        }
    }
    Component {
        id: housePage
        HouseView {
            house: screen.cockpit.house
        }
    }
    Component {
        id: peoplePage
        PeopleView {
            people: screen.cockpit.people
        }
    }
    Component {
        id: helpPage
        HelpView {
            help: screen.cockpit.help
        }
    }
    Component {
        id: settingsPage
        SettingsView {
            settings: screen.cockpit.settings
            displays: screen.cockpit.displays
            conversation: screen.cockpit.conversation
            guidance: screen.cockpit.guidance
            arrangement: screen.cockpit.study === null ? screen.cockpit.arrangement : null
            showing: screen.cockpit.showing ? showingSettings : null
        }
    }
    Component {
        id: showingSettings
        Shown.ShowingSettings {
            showing: screen.cockpit.showing
        }
    }
}
