pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Theme
import Shell
import Map
import Navigation
import Media
import Vehicle
import Trip
import Climate
import Settings
import Cockpit

// The window: hands the theme its tokens and the stage its map and pages.
Window {
    id: window

    required property Cockpit cockpit
    property alias page: stage.page
    property alias talkOpen: stage.talkOpen

    width: 1920
    height: 720
    minimumWidth: 640
    minimumHeight: 400
    title: qsTr("Meridian")
    color: Theme.color.background

    Binding {
        target: Theme
        property: "tokens"
        value: window.cockpit.appearance.tokens
    }
    Binding {
        target: Theme
        property: "night"
        value: window.cockpit.appearance.night
    }
    Binding {
        target: Theme
        property: "unit"
        value: Theme.fit(window.width, window.height)
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: window.cockpit.settings.driveSide === "right"
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.cockpit.settings.reducedMotion
    }

    Stage {
        id: stage
        anchors.fill: parent
        cockpit: window.cockpit
        onFullScreenAsked: window.visibility = window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
        map: Component {
            MapView {
                navigation: window.cockpit.navigation
                room: stage.room
                floor: stage.floor
            }
        }
        pages: [
            {
                "page": "Navigation",
                "sign": "navigation",
                "text": qsTr("Navigation"),
                "besideMap": true,
                "view": navigationPage
            },
            {
                "page": "Media",
                "sign": "media",
                "text": qsTr("Media"),
                "view": mediaPage
            },
            {
                "page": "Vehicle",
                "sign": "vehicle",
                "text": qsTr("Vehicle"),
                "view": vehiclePage
            },
            {
                "page": "Trip",
                "sign": "route",
                "text": qsTr("Trip"),
                "besideMap": true,
                "view": tripPage
            },
            {
                "page": "Comfort",
                "sign": "comfort",
                "text": qsTr("Comfort"),
                "view": comfortPage
            },
            {
                "page": "Settings",
                "sign": "settings",
                "text": qsTr("Settings"),
                "view": settingsPage
            }
        ]
    }

    Component {
        id: navigationPage
        NavigationView {
            navigation: window.cockpit.navigation
        }
    }
    Component {
        id: mediaPage
        MediaView {
            media: window.cockpit.media
        }
    }
    Component {
        id: vehiclePage
        VehicleView {
            vehicle: window.cockpit.vehicle
            openings: window.cockpit.openings
            lights: window.cockpit.lights
        }
    }
    Component {
        id: tripPage
        TripView {
            trip: window.cockpit.trip
        }
    }
    Component {
        id: comfortPage
        ComfortView {
            climate: window.cockpit.climate
            lights: window.cockpit.lights
        }
    }
    Component {
        id: settingsPage
        SettingsView {
            settings: window.cockpit.settings
            conversation: window.cockpit.conversation
        }
    }
}
