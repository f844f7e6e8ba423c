pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// How far the battery reaches, what the car takes, when and with what it arrives, and the way since the start.
Column {
    id: wing

    required property Vehicle vehicle
    required property Driving driving
    required property Navigation navigation
    required property Instruments instruments
    readonly property bool low: vehicle.charge <= 15
    readonly property bool narrow: width < Theme.px(420)

    spacing: Theme.px(12)

    component Fact: Item {
        id: fact

        property string sign
        property string text
        property color tint: Theme.color.textSoft

        width: wing.width
        height: Math.max(mark.height, words.height)

        Icon {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            name: fact.sign
            size: Theme.px(24)
            color: fact.tint
        }
        Label {
            id: words
            x: mark.width + Theme.px(14)
            width: fact.width - x
            anchors.verticalCenter: parent.verticalCenter
            text: fact.text
            size: wing.narrow ? Theme.font.body : Theme.font.title
            figures: true
            wrapMode: Text.Wrap
        }
    }

    Item {
        width: parent.width
        height: range.height

        Label {
            id: range
            objectName: "range"
            text: wing.vehicle.range
            size: wing.narrow ? Theme.font.display : Theme.font.hero
            font.weight: Theme.font.medium
            figures: true
            Accessible.name: qsTr("Range %1 km").arg(wing.vehicle.range)
        }
        Label {
            anchors.left: range.right
            anchors.leftMargin: Theme.px(8)
            anchors.baseline: range.baseline
            text: qsTr("km")
            size: Theme.font.title
            color: Theme.color.textSoft
            Accessible.ignored: true
        }
        Label {
            objectName: "charge"
            anchors.right: parent.right
            anchors.baseline: range.baseline
            text: qsTr("%1 %").arg(Math.round(wing.vehicle.charge))
            size: Theme.font.headline
            figures: true
            color: wing.low ? Theme.color.askText : Theme.color.energyText
        }
    }
    ProgressBar {
        width: parent.width
        color: Theme.color.raised
        level: wing.vehicle.charge / 100
        tone: wing.low ? Theme.color.ask : Theme.color.energy
        toneEnd: wing.low ? Theme.color.askText : Theme.color.energyText
        Accessible.name: qsTr("Battery")
    }
    Item {
        width: 1
        height: Theme.px(4)
    }
    Fact {
        objectName: "arrival"
        visible: wing.navigation.active
        sign: "flag"
        tint: Theme.color.routeText
        text: qsTr("%1 · %2").arg(wing.navigation.eta).arg(wing.navigation.distanceLeft) + (wing.narrow ? "" : " · " + qsTr("%1 %").arg(wing.navigation.arrivalCharge))
    }
    Fact {
        objectName: "power"
        sign: wing.vehicle.power < 0 ? "leaf" : "charge"
        tint: wing.vehicle.power < 0 ? Theme.color.energyText : Theme.color.textSoft
        text: qsTr("%1 kW").arg(wing.vehicle.power).replace("-", "\u2212") + " · " + qsTr("%1 kWh/100 km").arg(Theme.figure(wing.driving.consumption, 1))
    }
    Fact {
        objectName: "trip"
        sign: "route"
        text: qsTr("%1 km").arg(Theme.figure(wing.instruments.tripKm, 1)) + " · " + qsTr("%1 min").arg(wing.instruments.tripMinutes)
    }
}
