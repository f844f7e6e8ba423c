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
    property real least: Theme.px(148) // height without lanes
    readonly property real head: Math.max(least, words.height + Theme.px(26))
    property bool brief: false // without the lanes
    readonly property bool laned: guidance.lanes.length > 0 && !brief
    readonly property bool posted: guidance.signpost !== "" && ["exit", "ramp", "keep-left", "keep-right"].includes(navigation.sign)
    readonly property bool leaves: guidance.exitNumber !== ""

    implicitHeight: head + (laned ? Theme.px(76) : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: [navigation.distance, guidance.exitNumber, navigation.road, guidance.signpost.replace("\n", ", "), navigation.then].filter(text => text !== "").join(", ")

    TapHandler {
        onTapped: card.guidance.sayAgain()
    }
    ManoeuvreSign {
        id: sign
        objectName: "sign"
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
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.pad
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(18)
        y: (card.head - height) / 2
        spacing: Theme.px(1)

        Item {
            width: parent.width
            height: distance.height

            Label {
                id: distance
                text: card.navigation.distance
                size: Theme.font.display
                strong: true
                figures: true
                Accessible.ignored: true
            }
            RoadPlate {
                id: plate
                objectName: "plate"
                x: distance.width + Theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                visible: number !== "" && x + width <= parent.width
                number: card.leaves ? card.guidance.exitNumber : card.guidance.roadNumber
                exit: card.leaves
            }
        }
        Label {
            objectName: "road"
            width: parent.width
            visible: text !== ""
            text: (card.leaves && !plate.visible ? card.guidance.exitNumber + " · " : "") + (card.posted ? card.guidance.signpost : card.navigation.road)
            size: Theme.font.title
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 0.95
            Accessible.ignored: true
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
        objectName: "lanes"
        x: Theme.px(12)
        y: card.head - Theme.px(2)
        width: parent.width - 2 * x
        visible: card.laned
        lanes: card.guidance.lanes
    }
}
