import QtQuick
import Cockpit
import Controls
import Theme

// The Settings page: a tab with as many columns as fit; upright everything below each other, two by two.
Item {
    id: view

    required property Settings settings
    required property Displays displays
    required property Conversation conversation
    required property Guidance guidance
    property Arrangement arrangement: null
    property Component showing: null // a tab of its own where somebody presents
    readonly property bool upright: height > width
    readonly property bool wide: !upright && width >= Theme.px(1500)
    readonly property real gap: Theme.px(52)
    readonly property int columns: wide && page === 0 ? 3 : 2
    readonly property real column: (width - (columns - 1) * gap) / columns
    readonly property real upper: upright ? 0 : tabs.height + Theme.gap
    readonly property real loose: upright ? Math.max(Theme.px(20), height * 0.024) : Math.max(Theme.gap, Math.min(Theme.px(40), (height - upper - Theme.px(340)) * 0.22))
    // As far apart as they all fit without scrolling, where they do.
    function spread(column: Item): real {
        const rows = Array.from(column.children).filter(row => row.visible);
        const room = (sheet.height - rows.reduce((sum, row) => sum + row.height, 0)) / (rows.length - 1);
        return upright ? loose : Math.max(Theme.px(4), Math.min(loose, Math.floor(room)));
    }

    readonly property int phrases: wide ? 1 : 2 // the tab with phrases and about
    readonly property list<string> names: wide ? [qsTr("Screens and voice"), qsTr("Phrases and about")] : [qsTr("Screens"), qsTr("Voice"), qsTr("Phrases and about")]
    property int page: 0

    objectName: "settingsView"

    function at(index: int): real {
        return index * (column + gap);
    }

    Segments {
        id: tabs
        objectName: "settingsTabs"
        visible: !view.upright
        width: Math.min(parent.width, Theme.px((view.wide ? 320 : 287) * options.length))
        options: view.showing ? [...view.names, qsTr("Showing")] : view.names
        chosen: view.page
        label: qsTr("Settings")
        onAsked: index => view.page = index
    }
    Flickable {
        id: sheet
        y: view.upper
        width: view.width
        height: view.height - y
        contentHeight: Math.max(screen.visible ? screen.height : 0, others.visible ? others.y + others.tall : 0, voice.visible ? voice.y + voice.height : 0, about.visible ? about.y + about.height : 0, say.visible ? say.y + say.height : 0, shown.visible ? shown.y + shown.height : 0)
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height

        ScreenSettings {
            id: screen
            visible: view.upright || view.page === 0
            width: view.column
            spacing: view.spread(screen)
            rowHeight: view.upright ? Theme.touch : Math.max(Theme.touchSmall, Math.min(Theme.touch, (sheet.height - Theme.px(176)) / 3))
            displays: view.displays
        }
        OtherScreens {
            id: others

            readonly property real tall: height + (home.visible ? home.height + spacing : 0)

            visible: screen.visible
            x: view.upright ? 0 : view.at(1)
            y: view.upright ? screen.height + view.gap : 0
            width: view.column
            spacing: screen.spacing
            displays: view.displays
            settings: view.settings
        }
        HomeSettings {
            id: home
            visible: screen.visible && view.arrangement !== null
            x: others.x
            y: others.y + others.height + others.spacing
            width: others.width
            arrangement: view.arrangement
        }
        VoiceSettings {
            id: voice
            visible: view.upright || view.page === (view.wide ? 0 : 1)
            x: view.upright ? view.at(1) : view.wide ? view.at(2) : 0
            width: view.column
            spacing: view.spread(voice)
            settings: view.settings
            conversation: view.conversation
            guidance: view.guidance
        }
        AboutCockpit {
            id: about
            visible: view.upright || view.page === view.phrases
            x: view.at(1)
            y: view.upright ? others.y : 0
            width: view.column
            spacing: Math.max(Theme.gap, view.loose)
            settings: view.settings
            conversation: view.conversation
        }
        SayList {
            id: say
            visible: about.visible
            y: view.upright ? others.y + Math.max(others.tall, about.height) + view.gap : 0
            width: view.upright ? view.width : view.column
            height: Math.max(sheet.height - y, Theme.px(300))
            rowHeight: Theme.touch
            conversation: view.conversation
        }
        Loader {
            id: shown
            visible: view.showing !== null && (view.upright || view.page === view.names.length)
            y: view.upright ? say.y + say.height + view.gap : view.loose
            width: view.width
            sourceComponent: view.showing
        }
    }
    FadeEdge {
        list: sheet
        height: Theme.px(24)
    }
}
