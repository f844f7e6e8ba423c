import QtQuick
import Cockpit
import Theme
import Controls
import Guidance

// Where the way leads: name, arrival, time and distance left, battery on arrival, and the end of it by one tap.
Rectangle {
    id: card

    required property Navigation navigation
    required property Guidance guidance
    property bool flat: false
    signal ended

    implicitHeight: flat ? words.height + 2 * words.y : Theme.px(360)
    radius: Math.max(Theme.radiusSmall + Theme.px(4), Theme.radius - Theme.px(4))
    color: Theme.color.raised

    Column {
        id: words
        x: Theme.px(22)
        y: Theme.px(16)
        width: (card.flat ? card.width * 0.52 : card.width) - 2 * x
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
        Label {
            topPadding: Theme.px(4)
            text: qsTr("Arrival")
            color: Theme.color.textSoft
        }
        Label {
            leftPadding: -Theme.px(4)
            text: card.navigation.eta
            size: Theme.textSize === "normal" ? Theme.font.hero : Theme.font.display
            strong: true
            figures: true
            lineHeight: 0.92
        }
        Label {
            text: card.navigation.timeLeft + "  ·  " + card.navigation.distanceLeft
            size: Theme.font.title
            color: Theme.color.routeText
            figures: true
        }
        Label {
            visible: card.navigation.delay > 0
            text: qsTr("%1 min of it in traffic").arg(card.navigation.delay)
            color: Theme.color.askText
            figures: true
        }
    }
    Item {
        id: charge

        readonly property bool low: card.navigation.arrivalCharge < 12

        anchors.left: stop.left
        anchors.right: voice.right
        anchors.bottom: stop.top
        anchors.bottomMargin: Theme.px(14)
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
            Accessible.ignored: true
            tone: charge.low ? Theme.color.warn : Theme.color.energy
        }
    }
    PillButton {
        id: stop
        objectName: "stop"
        x: card.flat ? card.width * 0.52 : words.x
        y: card.height - height - Theme.px(card.flat ? 22 : 16)
        width: card.width - x - words.x - voice.width - Theme.gap
        height: Theme.px(64)
        sign: "cross"
        text: qsTr("End")
        Accessible.name: qsTr("Stop guidance")
        onClicked: card.ended()
    }
    VoiceButton {
        id: voice
        anchors.right: parent.right
        anchors.rightMargin: words.x
        anchors.verticalCenter: stop.verticalCenter
        diameter: stop.height
        guidance: card.guidance
    }
}
