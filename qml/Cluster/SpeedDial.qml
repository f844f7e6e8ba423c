pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Guidance
import Theme

// The speed as a lit arc around its figure, with the limit as a mark and a sign; power and what braking gives back inside.
Item {
    id: dial

    property int speed: 0 // km/h
    property int limit: 0 // km/h, 0 unknown
    property bool over: false
    property real power: 0 // kW, below 0 what comes back
    property string gear: "P"
    readonly property int most: 240
    readonly property real half: 2.32 // radians, as in the shader
    readonly property bool fast: limit > 0 && speed > limit

    implicitWidth: Theme.px(640)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("%1 km/h, gear %2").arg(speed).arg(gear)

    ShaderEffect {
        objectName: "arc"
        anchors.centerIn: parent
        width: dial.width * room
        height: width

        readonly property real room: 1.16
        property real level: Math.min(1, dial.speed / dial.most)
        property real mark: dial.limit > 0 ? dial.limit / dial.most : -1
        property real power: Math.max(-1, Math.min(1, dial.power >= 0 ? dial.power / 160 : dial.power / 80))
        readonly property real pixel: 2 * room / Math.max(1, width)
        readonly property real steps: dial.most / 10
        readonly property real light: Theme.night ? 1 : 0.42
        readonly property color tone: Theme.color.text
        readonly property color glow: Theme.color.route
        readonly property color ink: Theme.color.textSoft
        readonly property color warn: Theme.color.warn
        readonly property color energy: Theme.color.energy

        fragmentShader: Qt.resolvedUrl("dial.frag.qsb")

        Behavior on level {
            NumberAnimation {
                duration: Theme.panel
            }
        }
        Behavior on power {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    Repeater {
        model: dial.most / 40 + 1

        Label {
            required property int index
            readonly property int kmh: index * 40
            readonly property real angle: (kmh / dial.most * 2 - 1) * dial.half
            readonly property real away: dial.width / 2 * 0.715

            x: dial.width / 2 + away * Math.sin(angle) - width / 2
            y: dial.height / 2 - away * Math.cos(angle) - height / 2
            text: kmh
            size: Math.max(Theme.px(18), Math.round(dial.width * 0.031))
            figures: true
            color: kmh <= dial.speed ? Theme.color.text : Theme.color.textSoft
            Accessible.ignored: true
        }
    }
    SpeedSign {
        objectName: "limit"
        anchors.horizontalCenter: parent.horizontalCenter
        y: dial.height * 0.238
        size: dial.width * 0.096
        limit: dial.limit
        over: dial.over
    }
    Label {
        id: figure
        objectName: "speed"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: dial.height * 0.005
        text: dial.speed
        size: Math.max(1, Math.round(dial.width * 0.2))
        font.weight: Theme.font.medium
        figures: true
        color: dial.fast ? Theme.color.warnText : Theme.color.text
        Accessible.ignored: true
    }
    Label {
        id: unit
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: figure.verticalCenter
        anchors.topMargin: dial.width * 0.085
        text: qsTr("km/h")
        size: Theme.font.body
        color: Theme.color.textSoft
        Accessible.ignored: true
    }
    Gears {
        anchors.horizontalCenter: parent.horizontalCenter
        y: dial.height * 0.672
        size: Math.max(Theme.px(20), Math.round(dial.width * 0.041))
        gear: dial.gear
    }
}
