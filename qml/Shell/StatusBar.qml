import QtQuick
import Theme
import Controls
import Cockpit

// Time, weather and title on one side; who listens, who answers and who drives on the other.
Item {
    id: bar

    required property Clock clock
    required property Vehicle vehicle
    required property Conversation conversation
    required property Settings settings
    property string title
    property bool narrow: false
    property bool aside: false // something else stands in the middle, so the title goes beside the clock
    readonly property bool titled: aside && title !== ""
    // Where what stands in the middle has room.
    readonly property real from: Theme.gap + (Theme.mirrored ? own.x + own.width : titled ? name.x + name.width : time.x + time.width)
    readonly property real to: (Theme.mirrored ? titled ? name.x : time.x : own.x) - Theme.gap
    readonly property bool wordless: titled && width - time.width - own.width < Theme.px(1060) // its sign alone
    signal historyAsked
    signal profileAsked
    signal closeAsked

    readonly property var weatherSigns: ({
            "sunny": Theme.night ? "moon" : "sun",
            "partly_cloudy": "partly",
            "cloudy": "cloud",
            "rain": "rain",
            "snow": "snowfall",
            "hail": "snowfall",
            "fog": "fog",
            "thunderstorm": "storm"
        })

    implicitHeight: Theme.status

    Row {
        id: time
        x: Theme.mirrored ? parent.width - width - Theme.px(14) : Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(18)
        layer.enabled: width > 0

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: bar.clock.time
            size: Theme.font.headline
            strong: true
            figures: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: bar.weatherSigns[bar.vehicle.weather] ?? "cloud"
            size: Theme.px(26)
            color: Theme.color.textSoft
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: Theme.px(1)
            leftPadding: Theme.rightToLeft ? 0 : -Theme.px(8)
            rightPadding: Theme.rightToLeft ? -Theme.px(8) : 0
            text: qsTr("%1 °C").arg(Math.round(bar.vehicle.outside))
            size: Theme.font.title
            color: Theme.color.textSoft
            figures: true
        }
    }
    PillButton {
        id: name
        objectName: "title"
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round((parent.width - width) / 2)
        height: Theme.px(52)
        least: Theme.touch
        sign: "chevron-down"
        face: Theme.color.overlay
        text: bar.wordless ? "" : bar.title
        textSize: Theme.font.title
        visible: opacity > 0
        enabled: bar.title !== ""
        opacity: enabled ? 1 : 0
        Accessible.name: qsTr("Close %1").arg(bar.title)
        onClicked: bar.closeAsked()

        states: State {
            name: "aside"
            when: bar.titled

            PropertyChanges {
                name.x: Theme.mirrored ? time.x - Theme.gap - name.width : time.x + time.width + Theme.gap
            }
        }
        transitions: Transition {
            NumberAnimation {
                property: "x"
                duration: Theme.panel
                easing.bezierCurve: Theme.easeOut
            }
        }

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    Row {
        id: own
        x: Theme.mirrored ? Theme.px(6) : parent.width - width - Theme.px(6)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(14)
        layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight
        layer.enabled: width > 0

        MicrophoneButton {
            anchors.verticalCenter: parent.verticalCenter
            conversation: bar.conversation
        }
        EndpointButton {
            anchors.verticalCenter: parent.verticalCenter
            conversation: bar.conversation
            narrow: bar.narrow
            onClicked: bar.historyAsked()
        }
        Avatar {
            anchors.verticalCenter: parent.verticalCenter
            text: bar.settings.profile
            onClicked: bar.profileAsked()
        }
    }
}
