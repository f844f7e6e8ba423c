import QtQuick
import Theme
import Cockpit

// What every window wears: the cockpit's tokens, its sides, its motion, and what the driving state allows.
QtObject {
    id: dress

    required property Cockpit cockpit
    property bool dark: false // by night colours always
    property bool turned: Application.layoutDirection === Qt.RightToLeft
    readonly property list<QtObject> parts: [
        Binding {
            target: Theme
            property: "wanted"
            value: dress.dark ? dress.cockpit.appearance.nightTokens : dress.cockpit.appearance.tokens
        },
        Binding {
            target: Theme
            property: "night"
            value: dress.dark || dress.cockpit.appearance.night
        },
        Binding {
            target: Theme
            property: "mirrored"
            value: (dress.cockpit.settings.driveSide === "right") !== dress.turned
        },
        Binding {
            target: Theme
            property: "rightToLeft"
            value: dress.turned
        },
        Binding {
            target: Theme
            property: "reducedMotion"
            value: dress.cockpit.settings.reducedMotion
        },
        Binding {
            target: Theme
            property: "textSize"
            value: dress.cockpit.displays.textSize
        },
        Binding {
            target: Theme
            property: "keyboard"
            value: dress.cockpit.restrictions.keyboard
        },
        Binding {
            target: Theme
            property: "filtering"
            value: dress.cockpit.restrictions.filtering
        },
        Binding {
            target: Theme
            property: "setup"
            value: dress.cockpit.restrictions.setup
        },
        Binding {
            target: Theme
            property: "messages"
            value: dress.cockpit.restrictions.messages
        },
        Binding {
            target: Theme
            property: "video"
            value: dress.cockpit.restrictions.video
        },
        Binding {
            target: Theme
            property: "rows"
            value: dress.cockpit.restrictions.rows
        },
        Binding {
            target: Theme
            property: "letters"
            value: dress.cockpit.restrictions.letters
        }
    ]
}
