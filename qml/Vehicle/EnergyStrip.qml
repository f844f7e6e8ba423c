import QtQuick
import Cockpit
import Controls
import Theme
import "figures.mjs" as Figures

// Charge as a bar with what flows, and the numbers behind it.
Item {
    id: strip

    required property Vehicle vehicle
    property bool leads: false // to the page of charging
    property bool drives: false // to the page of driving
    signal chargingAsked
    signal drivingAsked
    readonly property bool low: vehicle.charge <= 15
    readonly property bool gains: vehicle.power < 0
    readonly property string flow: vehicle.power === 0 ? qsTr("standing by") : gains ? qsTr("%1 kW back into the battery").arg(-vehicle.power) : qsTr("%1 kW to the wheels").arg(vehicle.power)

    implicitHeight: facts.y + facts.height

    Label {
        id: percent
        text: qsTr("%1 %").arg(Math.round(strip.vehicle.charge))
        size: Theme.font.headline
        strong: true
        figures: true
        color: strip.low ? Theme.color.askText : Theme.color.energyText
    }
    Label {
        id: kilometres
        anchors.left: percent.right
        anchors.leftMargin: Theme.gap
        anchors.baseline: percent.baseline
        text: qsTr("%1 km").arg(strip.vehicle.range)
        size: Theme.font.title
        strong: true
        figures: true
    }
    PillButton {
        id: drive
        objectName: "driving"
        anchors.right: more.visible ? more.left : parent.right
        anchors.rightMargin: more.visible ? Theme.gap : 0
        anchors.verticalCenter: percent.verticalCenter
        visible: strip.drives
        height: Theme.px(48)
        sign: "speed"
        least: Theme.touch
        text: strip.width < Theme.px(540) ? "" : qsTr("Driving")
        Accessible.name: qsTr("Driving")
        onClicked: strip.drivingAsked()
    }
    PillButton {
        id: more
        objectName: "charging"
        anchors.right: parent.right
        anchors.verticalCenter: percent.verticalCenter
        visible: strip.leads
        height: Theme.px(48)
        sign: "charge"
        text: qsTr("Charging")
        face: Theme.color.energySoft
        tint: Theme.color.energyText
        onClicked: strip.chargingAsked()
    }
    Row {
        readonly property real taken: (more.visible ? more.width + Theme.gap : 0) + (drive.visible ? drive.width + Theme.gap : 0)

        visible: strip.width - kilometres.x - kilometres.width - taken > width + 2 * Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: taken
        anchors.verticalCenter: percent.verticalCenter
        spacing: Theme.px(8)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: strip.gains ? "battery" : "charge"
            size: Theme.iconSmall
            color: strip.gains ? Theme.color.energyText : Theme.color.textSoft
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: strip.flow
            figures: true
            color: strip.gains ? Theme.color.energyText : Theme.color.textSoft
        }
    }
    ProgressBar {
        id: bar
        y: percent.height + Theme.px(strip.leads || strip.drives ? 16 : 6)
        width: parent.width
        height: Theme.px(12)
        level: strip.vehicle.charge / 100
        tone: strip.low ? Theme.color.ask : Theme.color.energy
        toneEnd: strip.low ? Theme.color.askText : Theme.color.energyText
        Accessible.name: qsTr("Battery")
    }
    // From edge to edge, with the same gap between each two.
    Row {
        id: facts

        readonly property real needed: average.needed + service.needed + washer.needed + odometer.needed
        readonly property real least: Theme.px(12)
        readonly property real share: Math.min(1, (width - 3 * least) / Math.max(1, needed))

        y: bar.y + bar.height + Theme.px(14)
        width: parent.width
        spacing: Math.max(least, (width - needed) / 3)

        Fact {
            id: average
            width: needed * facts.share
            value: Theme.figure(strip.vehicle.consumption, 1)
            unit: qsTr("kWh/100 km")
            name: qsTr("Average")
        }
        Fact {
            id: service
            width: needed * facts.share
            value: Figures.grouped(strip.vehicle.serviceKm)
            unit: qsTr("km")
            name: qsTr("To service")
        }
        Fact {
            id: washer
            width: needed * facts.share
            value: strip.vehicle.washer
            unit: qsTr("%", "unit")
            name: qsTr("Washer fluid")
        }
        Fact {
            id: odometer
            width: needed * facts.share
            value: Figures.grouped(strip.vehicle.odometer)
            unit: qsTr("km")
            name: qsTr("Odometer")
        }
    }
}
