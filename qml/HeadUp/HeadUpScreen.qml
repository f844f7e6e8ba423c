import QtQuick
import Screens
import Theme

// The head-up strip: speed, limit, what to do next, warnings, and the assistant's last words. Black is glass.
FurtherScreen {
    id: headUp

    readonly property bool on: cockpit.displays.headUpOn
    readonly property bool guided: cockpit.navigation.active
    readonly property real edge: Theme.px(24)

    objectName: "headUpScreen"
    dark: true
    fitted: Math.max(0.3, Math.min(height / 300, width / 1000))

    Rectangle {
        anchors.fill: parent
        color: "black"
    }
    Item {
        id: strip

        property real raised: headUp.cockpit.displays.height / 100

        objectName: "strip"
        x: headUp.edge
        width: headUp.width - 2 * headUp.edge
        height: Theme.px(240)
        y: (headUp.height - height) * (1 - raised)
        visible: opacity > 0
        opacity: headUp.on ? 0.3 + 0.7 * headUp.cockpit.displays.headUp / 100 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
        Behavior on raised {
            NumberAnimation {
                duration: Theme.panel
                easing.bezierCurve: Theme.easeOut
            }
        }

        Row {
            objectName: "line"
            anchors.horizontalCenter: parent.horizontalCenter
            height: Theme.px(170)
            spacing: Theme.px(lamps.visible ? 36 : 64)

            HeadUpSpeed {
                id: speed
                height: parent.height
                speed: headUp.cockpit.vehicle.speed
                limit: headUp.cockpit.guidance.speedLimit
                over: headUp.cockpit.guidance.overLimit
            }
            NextTurn {
                objectName: "turn"
                height: parent.height
                room: strip.width - speed.width - lamps.width - 2 * parent.spacing
                visible: headUp.guided
                tight: lamps.visible
                navigation: headUp.cockpit.navigation
                guidance: headUp.cockpit.guidance
            }
            HeadUpLamps {
                id: lamps
                height: parent.height
                visible: width > 0
                instruments: headUp.cockpit.instruments
            }
        }
        HeadUpWords {
            objectName: "words"
            y: Theme.px(182)
            width: strip.width
            height: strip.height - y
            conversation: headUp.cockpit.conversation
        }
    }
}
