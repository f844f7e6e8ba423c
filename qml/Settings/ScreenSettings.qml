import QtQuick
import Cockpit
import Controls
import Theme

// Language, colours, theme and brightness of the centre screen.
Column {
    id: screen

    required property Displays displays
    property real rowHeight: Theme.touch
    readonly property list<string> modes: ["day", "night", "auto"]
    readonly property var languageNames: ({
            "en": "English",
            "zh": "中文",
            "de": "Deutsch",
            "fr": "Français"
        })

    spacing: Theme.px(14)

    SectionTitle {
        width: parent.width
        text: Theme.setup ? qsTr("Screen") : qsTr("Screen: language and theme wait while we drive")
        wrapMode: Text.Wrap
    }
    Segments {
        objectName: "languages"
        width: parent.width
        height: screen.rowHeight
        enabled: Theme.setup
        opacity: enabled ? 1 : 0.4
        label: qsTr("Language")
        options: screen.displays.languages.map(language => screen.languageNames[language] ?? language)
        chosen: screen.displays.languages.indexOf(screen.displays.language)
        onAsked: index => screen.displays.speakIn(screen.displays.languages[index])
    }
    Segments {
        objectName: "modes"
        width: parent.width
        height: screen.rowHeight
        label: qsTr("Colours")
        options: [
            {
                "text": qsTr("Day"),
                "sign": "sun"
            },
            {
                "text": qsTr("Night"),
                "sign": "moon"
            },
            {
                "text": qsTr("Auto"),
                "sign": "auto-light"
            }
        ]
        chosen: screen.modes.indexOf(screen.displays.mode)
        onAsked: index => screen.displays.chooseMode(screen.modes[index])
    }
    Segments {
        objectName: "themes"
        width: parent.width
        height: screen.rowHeight
        enabled: Theme.setup
        opacity: enabled ? 1 : 0.4
        label: qsTr("Theme")
        options: screen.displays.themes.map(theme => theme.charAt(0).toUpperCase() + theme.slice(1))
        chosen: screen.displays.themes.indexOf(screen.displays.theme)
        onAsked: index => screen.displays.wear(screen.displays.themes[index])
    }
    LevelRow {
        objectName: "brightness"
        width: parent.width
        name: qsTr("Brightness")
        sign: "sun"
        percent: screen.displays.centre
        onAsked: percent => screen.displays.brighten("centre", percent)
    }
    Segments {
        objectName: "textSizes"
        width: parent.width
        height: screen.rowHeight
        label: qsTr("Size of the words")
        options: [qsTr("Text normal"), qsTr("Large"), qsTr("Larger")]
        chosen: screen.displays.textSizes.indexOf(screen.displays.textSize)
        onAsked: index => screen.displays.writeIn(screen.displays.textSizes[index])
    }
}
