import QtQuick
import Cockpit
import Theme
import Controls

// Where the way leads: name, arrival, time and distance left, battery on arrival, and the end of it by one tap.
Rectangle {
    id: card

    required property Navigation navigation
    property bool flat: false
    signal ended

    implicitHeight: flat ? Theme.px(220) : Theme.px(360)
    radius: Theme.radius - Theme.px(4)
    color: Theme.color.raised

    Column {
        id: words
        x: Theme.px(22)
        y: Theme.px(18)
        width: card.width - 2 * x
        spacing: Theme.px(2)

        Label {
            width: parent.width
            text: card.navigation.destination
            size: Theme.font.title
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Row {
            spacing: Theme.px(12)

            Label {
                id: eta
                leftPadding: -Theme.px(4)
                text: card.navigation.eta
                size: Theme.font.hero
                strong: true
                figures: true
            }
            Label {
                anchors.baseline: eta.baseline
                text: qsTr("arrival")
                size: Theme.font.body
                color: Theme.color.textSoft
            }
        }
        Label {
            text: card.navigation.timeLeft + "  ·  " + card.navigation.distanceLeft
            size: Theme.font.title
            color: Theme.color.routeText
            figures: true
        }
    }
    Item {
        id: charge

        readonly property bool low: card.navigation.arrivalCharge < 12

        anchors.left: words.left
        anchors.right: words.right
        anchors.bottom: stop.top
        anchors.bottomMargin: Theme.px(18)
        height: level.y + level.height

        Label {
            id: chargeWords
            text: qsTr("%1 % on arrival").arg(card.navigation.arrivalCharge)
            color: charge.low ? Theme.color.warnText : Theme.color.energyText
            figures: true
        }
        ProgressBar {
            id: level
            y: chargeWords.height + Theme.px(8)
            width: parent.width
            level: card.navigation.arrivalCharge / 100
            tone: charge.low ? Theme.color.warn : Theme.color.energy
        }
    }
    PillButton {
        id: stop
        objectName: "stop"
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.px(14)
        }
        height: Theme.px(64)
        sign: "cross"
        text: qsTr("Stop guidance")
        onClicked: card.ended()
    }
}
