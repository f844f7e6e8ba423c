import QtQuick
import Cockpit
import Controls
import Theme

// The instruments, the head-up display, and whether things move.
Column {
    id: others

    required property Displays displays
    required property Settings settings
    readonly property real half: (width - Theme.pad) / 2

    spacing: Theme.px(14)

    SectionTitle {
        text: qsTr("Instruments and head-up")
    }
    SettingRow {
        objectName: "noOtherScreen"
        width: parent.width
        visible: !others.displays.clusterThere && !others.displays.headUpThere
        name: qsTr("No other screen")
        detail: qsTr("Instruments and head-up show on screens of their own")

        Icon {
            name: "speed"
            size: Theme.px(30)
            color: Theme.color.textSoft
        }
    }
    LevelRow {
        objectName: "cluster"
        width: parent.width
        visible: others.displays.clusterThere
        name: qsTr("Instruments")
        sign: "speed"
        percent: others.displays.cluster
        onAsked: percent => others.displays.brighten("cluster", percent)
    }
    SettingRow {
        width: parent.width
        visible: others.displays.headUpThere
        name: qsTr("Head-up")
        detail: others.displays.headUpOn ? qsTr("Shows in the windshield") : qsTr("Dark")

        Toggle {
            objectName: "headUp"
            text: qsTr("Head-up display")
            on: others.displays.headUpOn
            onAsked: on => others.displays.switchHeadUp(on)
        }
    }
    Row {
        width: parent.width
        visible: others.displays.headUpThere
        enabled: others.displays.headUpOn
        opacity: enabled ? 1 : 0.4
        spacing: Theme.pad

        LevelRow {
            objectName: "headUpBrightness"
            width: others.half
            name: qsTr("Brightness")
            sign: "sun"
            percent: others.displays.headUp
            onAsked: percent => others.displays.brighten("head_up", percent)
        }
        LevelRow {
            objectName: "headUpHeight"
            width: others.half
            name: qsTr("Height")
            sign: "chevron-up"
            percent: others.displays.height
            onAsked: percent => others.displays.raiseHeadUp(percent)
        }
    }
    SettingRow {
        width: parent.width
        enabled: Theme.setup
        name: qsTr("Reduced motion")
        detail: Theme.setup ? qsTr("Things appear without moving") : qsTr("Waits until we are parked")

        Toggle {
            objectName: "reducedMotion"
            text: qsTr("Reduced motion")
            on: others.settings.reducedMotion
            onAsked: on => others.settings.setReducedMotion(on)
        }
    }
}
