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
    property bool covered: false // something else stands in the title's place
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
        anchors.centerIn: parent
        height: Theme.px(52)
        sign: "chevron-down"
        face: Theme.color.overlay
        text: bar.title
        textSize: Theme.font.title
        visible: opacity > 0
        enabled: bar.title !== "" && !bar.covered
        opacity: enabled ? 1 : 0
        Accessible.name: qsTr("Close %1").arg(bar.title)
        onClicked: bar.closeAsked()

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    Row {
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
