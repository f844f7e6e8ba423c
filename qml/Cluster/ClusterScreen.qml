import QtQuick
import Orb
import Screens
import Theme

// The instruments: the dial in the middle, the way on its left, energy on its right, the orb's twin at its foot.
FurtherScreen {
    id: cluster

    readonly property real edge: Theme.px(width < Theme.px(1500) ? 28 : 44)
    readonly property real across: Math.min(height - Theme.px(24), width * 0.5)
    readonly property real wing: (width - across) / 2 - edge - Theme.px(width < Theme.px(1500) ? 6 : 40)

    readonly property bool turning: cockpit.navigation.active && cockpit.guidance.nearness > 0 // the way comes first

    objectName: "clusterScreen"
    fitted: Math.max(0.4, Math.min(height / 720, width / 1200))

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.tint(Theme.color.background, Theme.faded(Theme.color.vignette, 0.55))
            }
            GradientStop {
                position: 0.62
                color: Theme.color.background
            }
            GradientStop {
                position: 1
                color: Theme.map.land
            }
        }
    }
    SpeedDial {
        id: dial
        objectName: "dial"
        anchors.centerIn: parent
        width: cluster.across
        height: width
        speed: cluster.cockpit.vehicle.speed
        limit: cluster.cockpit.guidance.speedLimit
        over: cluster.cockpit.guidance.overLimit
        power: cluster.cockpit.vehicle.power
        gear: cluster.cockpit.vehicle.gear
    }
    TurnSignals {
        anchors.horizontalCenter: parent.horizontalCenter
        y: cluster.edge * 0.6
        width: dial.width * 0.94
        hazard: cluster.cockpit.instruments.hazard
    }
    Orb {
        objectName: "twin"
        anchors.horizontalCenter: parent.horizontalCenter
        y: dial.y + dial.height * 0.865 - height / 2
        diameter: dial.width * 0.155
        phase: cluster.cockpit.conversation.phase
        level: cluster.cockpit.conversation.level
        hue: cluster.cockpit.conversation.agentHue
        muted: cluster.cockpit.conversation.muted
        attending: cluster.cockpit.conversation.attending
    }

    TopLine {
        x: cluster.edge
        y: cluster.edge * 0.8
        clock: cluster.cockpit.clock
        vehicle: cluster.cockpit.vehicle
    }
    WayWing {
        x: cluster.edge
        width: cluster.wing
        y: (cluster.height - height) / 2
        visible: !tune.visible && !car.visible
        navigation: cluster.cockpit.navigation
        guidance: cluster.cockpit.guidance
        instruments: cluster.cockpit.instruments
        clock: cluster.cockpit.clock
    }
    TuneWing {
        id: tune
        x: cluster.edge
        width: cluster.wing
        y: (cluster.height - height) / 2
        visible: cluster.cockpit.instruments.page === "media" && !cluster.turning
        media: cluster.cockpit.media
    }
    CarWing {
        id: car
        x: cluster.edge
        width: cluster.wing
        y: (cluster.height - height) / 2
        visible: cluster.cockpit.instruments.page === "vehicle" && !cluster.turning
        vehicle: cluster.cockpit.vehicle
    }
    OneLiner {
        x: cluster.edge
        width: cluster.wing
        y: cluster.height - cluster.edge * 0.8 - height
        rows: cluster.wing < Theme.px(420) ? 3 : 2
        tuneToo: !tune.visible
        phone: cluster.cockpit.phone
        conversation: cluster.cockpit.conversation
        media: cluster.cockpit.media
    }

    DriveMode {
        x: cluster.width - cluster.edge - width
        y: cluster.edge * 0.8
        driving: cluster.cockpit.driving
    }
    LampLine {
        objectName: "lamps"
        x: cluster.width - cluster.edge - width
        y: cluster.edge * 0.8 + Theme.px(54)
        most: Math.floor((cluster.wing + spacing) / (size + spacing))
        instruments: cluster.cockpit.instruments
    }
    EnergyWing {
        x: cluster.width - cluster.edge - width
        width: cluster.wing
        y: (cluster.height - height) / 2 + Theme.px(24)
        vehicle: cluster.cockpit.vehicle
        driving: cluster.cockpit.driving
        navigation: cluster.cockpit.navigation
        instruments: cluster.cockpit.instruments
    }
    WarningLine {
        id: warning
        x: cluster.width - cluster.edge - cluster.wing
        y: cluster.height - cluster.edge * 0.8 - height
        room: cluster.wing
        instruments: cluster.cockpit.instruments
    }
    LockNote {
        x: cluster.width - cluster.edge - cluster.wing
        y: warning.visible ? warning.y - height - Theme.px(10) : cluster.height - cluster.edge * 0.8 - height
        width: cluster.wing
        restrictions: cluster.cockpit.restrictions
    }

    // The brightness of the instruments; at its lowest everything can still be read.
    Rectangle {
        objectName: "dimmer"
        anchors.fill: parent
        visible: opacity > 0
        color: Theme.color.shadow
        opacity: 0.6 * Math.pow(1 - cluster.cockpit.displays.cluster / 100, 2)

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
}
