import QtQuick
import Cockpit
import Controls
import Theme

// The Settings page: four columns where there is room, two upright, two at a time where it is narrow.
Item {
    id: view

    required property Settings settings
    required property Conversation conversation
    required property Guidance guidance
    readonly property bool upright: height > width
    readonly property bool tabbed: !upright && width < Theme.px(1500)
    readonly property bool stacked: upright || (!tabbed && height > Theme.px(980))
    readonly property int columns: stacked || tabbed ? 2 : 4
    readonly property real gap: Theme.px(52)
    readonly property real column: (width - (columns - 1) * gap) / columns
    readonly property real upper: tabbed ? tabs.height + Theme.gap : 0
    readonly property real lower: stacked ? Math.max(screen.height, voice.height) + view.gap : upper
    readonly property real third: columns === 4 ? 2 * (column + gap) : 0
    readonly property real loose: upright ? Math.max(Theme.px(20), height * 0.028) : tabbed ? Math.max(Theme.px(7), (height - Theme.px(440)) * 0.16) : Math.max(Theme.px(20), height * 0.06)
    property int page: 0

    Segments {
        id: tabs
        visible: view.tabbed
        width: Math.min(parent.width, Theme.px(640))
        options: [qsTr("Screen and voice"), qsTr("Phrases and about")]
        chosen: view.page
        label: qsTr("Settings")
        onAsked: index => view.page = index
    }
    ScreenSettings {
        id: screen
        visible: !view.tabbed || view.page === 0
        y: view.upper
        width: view.column
        spacing: view.loose
        settings: view.settings
    }
    VoiceSettings {
        id: voice
        visible: screen.visible
        x: view.column + view.gap
        y: view.upper
        width: view.column
        settings: view.settings
        spacing: view.loose
        conversation: view.conversation
        guidance: view.guidance
    }
    SayList {
        id: say
        visible: !view.tabbed || view.page === 1
        x: view.third
        y: view.lower
        width: view.column
        height: view.height - y
        rowHeight: view.tabbed ? Theme.touch : Math.max(Theme.touch, Math.min(Theme.px(108), view.height * (view.upright ? 0.064 : 0.112)))
        conversation: view.conversation
    }
    AboutCockpit {
        visible: say.visible
        x: view.third + view.column + view.gap
        y: view.lower
        width: view.column
        spacing: view.upright ? Math.max(Theme.px(22), view.height * 0.044) : view.tabbed ? Math.max(Theme.gap, (view.height - Theme.px(440)) * 0.16) : Math.max(Theme.px(22), view.height * 0.05)
        settings: view.settings
        conversation: view.conversation
    }
}
