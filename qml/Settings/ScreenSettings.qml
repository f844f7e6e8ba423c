import QtQuick
import Cockpit
import Controls
import Theme

// Language, colours and motion of the screens.
Column {
    id: screen

    required property Settings settings
    readonly property list<string> modes: ["day", "night", "auto"]
    readonly property list<string> languages: ["en", "zh"]

    spacing: Theme.px(14)

    SectionTitle {
        text: qsTr("Screen")
    }
    Segments {
        objectName: "languages"
        width: parent.width
        height: Theme.touch
        label: qsTr("Language")
        options: ["English", "中文"]
        chosen: screen.languages.indexOf(screen.settings.language)
        onAsked: index => screen.settings.setLanguage(screen.languages[index])
    }
    Segments {
        objectName: "modes"
        width: parent.width
        height: Theme.touch
        label: qsTr("Colors")
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
        chosen: screen.modes.indexOf(screen.settings.mode)
        onAsked: index => screen.settings.setMode(screen.modes[index])
    }
    LevelRow {
        objectName: "brightness"
        width: parent.width
        name: qsTr("Brightness")
        sign: "sun"
        percent: screen.settings.brightness
        onAsked: percent => screen.settings.setBrightness(percent)
    }
    SettingRow {
        width: parent.width
        name: qsTr("Reduced motion")
        detail: qsTr("Things appear without moving")

        Toggle {
            objectName: "reducedMotion"
            text: qsTr("Reduced motion")
            on: screen.settings.reducedMotion
            onAsked: on => screen.settings.setReducedMotion(on)
        }
    }
}
