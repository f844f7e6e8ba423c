import QtQuick
import Cockpit
import Theme
import Controls

// The next manoeuvre: sign, distance, road or signpost, what follows, and the lanes where they matter.
GlassPanel {
    id: card

    required property Navigation navigation
    required property Guidance guidance
    property real signSize: Theme.px(100)
    readonly property real head: Theme.px(148)
    readonly property bool laned: guidance.lanes.length > 0
    readonly property bool posted: guidance.signpost !== "" && ["exit", "ramp", "keep-left", "keep-right"].includes(navigation.sign)
    readonly property bool leaves: guidance.exitNumber !== ""

    implicitHeight: head + (laned ? Theme.px(76) : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: [navigation.distance, guidance.exitNumber, navigation.road, guidance.signpost, navigation.then].filter(text => text !== "").join(", ")

    TapHandler {
        onTapped: card.guidance.sayAgain()
    }
    ManoeuvreSign {
        id: sign
        x: Theme.pad
        y: (card.head - height) / 2
        width: card.signSize
        height: width
        sign: card.navigation.sign
        side: card.guidance.side
        angle: card.guidance.angle
        exit: card.guidance.exit
        nearness: card.guidance.nearness
    }
    Column {
        anchors.left: sign.right
        anchors.leftMargin: Theme.pad
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(18)
        y: (card.head - height) / 2
        spacing: Theme.px(1)

        Label {
            text: card.navigation.distance
            size: Theme.font.display
            strong: true
            figures: true
            Accessible.ignored: true
        }
        SignPost {
            width: parent.width
            number: card.leaves ? card.guidance.exitNumber : card.posted ? card.guidance.roadNumber : ""
            exit: card.leaves
            text: card.posted ? card.guidance.signpost : card.navigation.road
            lines: card.navigation.then === "" ? 2 : 1
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: card.navigation.then
            size: Theme.font.body
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    LaneRow {
        x: Theme.px(12)
        y: card.head - Theme.px(2)
        width: parent.width - 2 * x
        visible: card.laned
        lanes: card.guidance.lanes
    }
}
