pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// What a plan comes to, and what can be done with it as a whole.
Item {
    id: side

    required property Trip trip
    readonly property bool roomy: height > Theme.px(560)
    signal addAsked

    Row {
        id: total
        spacing: Theme.px(10)

        Label {
            id: euro
            text: qsTr("%1 €").arg(side.trip.euro)
            size: Theme.font.display
            strong: true
            figures: true
        }
        Label {
            anchors.baseline: euro.baseline
            text: qsTr("together")
            color: Theme.color.textSoft
        }
    }
    Flow {
        id: facts
        y: total.height + Theme.px(4)
        width: parent.width
        spacing: Theme.px(8)

        Chip {
            sign: "route"
            text: side.trip.distance
        }
        Chip {
            sign: "clock"
            text: side.trip.driving
        }
        Chip {
            sign: "battery"
            text: qsTr("≥ %1 %").arg(side.trip.least)
            tint: side.trip.least < 15 ? Theme.color.askText : Theme.color.energyText
            face: side.trip.least < 15 ? Theme.color.askSoft : Theme.color.energySoft
        }
    }
    Column {
        id: sums
        y: facts.y + facts.height + Theme.px(14)
        width: parent.width
        visible: side.roomy
        spacing: Theme.px(8)

        Repeater {
            model: side.trip.sums

            Item {
                id: sum
                required property var modelData
                width: sums.width
                height: Theme.px(24)

                Label {
                    text: sum.modelData.text
                    color: Theme.color.textSoft
                }
                Label {
                    anchors.right: parent.right
                    text: qsTr("%1 €").arg(sum.modelData.euro)
                    figures: true
                }
            }
        }
    }
    Grid {
        id: tune
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.touch - Theme.touchSmall
        width: parent.width
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.touch - Theme.touchSmall

        Repeater {
            model: [
                {
                    "how": "earlier",
                    "text": qsTr("Earlier")
                },
                {
                    "how": "later",
                    "text": qsTr("Later")
                },
                {
                    "how": "fuller",
                    "text": qsTr("Fuller")
                },
                {
                    "how": "cheaper",
                    "text": qsTr("Cheaper")
                },
                {
                    "how": "calmer",
                    "text": qsTr("Calmer")
                },
                {
                    "how": "add",
                    "text": qsTr("Add")
                }
            ]

            PillButton {
                required property var modelData
                objectName: "tune_" + modelData.how
                width: (tune.width - 2 * tune.columnSpacing) / 3
                leftPadding: 0
                rightPadding: 0
                text: modelData.text
                onClicked: modelData.how === "add" ? side.addAsked() : side.trip.turn(modelData.how)
            }
        }
    }
    Row {
        id: actions
        anchors.bottom: send.top
        anchors.bottomMargin: Theme.px(16)
        spacing: (parent.width - 3 * Theme.touchSmall) / 2

        RoundButton {
            objectName: "save"
            sign: side.trip.kept ? "heart-full" : "heart"
            tint: side.trip.kept ? Theme.color.assistantText : Theme.color.text
            text: qsTr("Save the plan")
            onClicked: side.trip.saveNow()
        }
        RoundButton {
            objectName: "share"
            sign: "send"
            text: qsTr("Share as page and calendar")
            onClicked: side.trip.shareNow()
        }
        RoundButton {
            objectName: "discard"
            sign: "erase"
            text: qsTr("Discard the plan")
            onClicked: side.trip.discardNow()
        }
    }
    PillButton {
        id: send
        objectName: "send"
        anchors.bottom: parent.bottom
        width: parent.width
        implicitHeight: Theme.px(64)
        filled: true
        sign: "navigation"
        text: qsTr("Set off")
        onClicked: side.trip.sendNow()
    }
}
