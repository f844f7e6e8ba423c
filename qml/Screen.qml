pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Theme
import Shell
import Map
import Navigation
import Media
import Vehicle
import Charging
import Trip
import Climate
import Settings
import Cockpit

// Everything on the window: gives the theme what the cockpit wears, and the stage its map and pages.
Item {
    id: screen

    required property Cockpit cockpit
    property alias page: stage.page
    property alias talkOpen: stage.talkOpen

    objectName: "screen"

    Binding {
        target: Theme
        property: "tokens"
        value: screen.cockpit.appearance.tokens
    }
    Binding {
        target: Theme
        property: "night"
        value: screen.cockpit.appearance.night
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: screen.cockpit.settings.driveSide === "right"
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: screen.cockpit.settings.reducedMotion
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
    Stage {
        id: stage
        anchors.fill: parent
        cockpit: screen.cockpit
        onFullScreenAsked: screen.Window.window.visibility = screen.Window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen
        map: Component {
            MapView {
                navigation: screen.cockpit.navigation
                reach: screen.cockpit.charging.reachShape
                pinned: stage.page === "Trip" ? screen.cockpit.trip.pins : []
                planned: stage.page === "Trip" ? screen.cockpit.trip.line : []
                room: stage.room
                floor: stage.floor
                panels: stage.panels
                buttons: stage.page === "Navigation" && stage.besideMap
                shade: Vignette {
                    width: stage.width
                    height: stage.height
                    sides: stage.shadeSides
                    below: stage.shadeBelow
                }
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
            lights: screen.cockpit.lights
        }
    }
    Component {
        id: settingsPage
        SettingsView {
            settings: screen.cockpit.settings
            conversation: screen.cockpit.conversation
            guidance: screen.cockpit.guidance
        }
    }
}
