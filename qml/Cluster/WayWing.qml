import QtQuick
import Cockpit
import Controls
import Guidance
import Theme

// What to do next on the way: sign, distance, road, what follows, and the lanes; without a way, the way since the start.
Item {
    id: wing

    required property Navigation navigation
    required property Guidance guidance
    required property Instruments instruments
    required property Clock clock
    readonly property bool guided: navigation.active
    readonly property bool narrow: width < Theme.px(420)
    readonly property bool posted: guidance.signpost !== "" && ["exit", "ramp", "keep-left", "keep-right"].includes(navigation.sign)

    implicitHeight: guided ? way.height : idle.height

    Column {
        id: way
        objectName: "way"
        width: parent.width
        visible: wing.guided
        spacing: Theme.px(14)

        Item {
            width: parent.width
            height: tile.height

            ManoeuvreSign {
                id: tile
                objectName: "manoeuvre"
                width: Theme.px(wing.narrow ? 92 : 118)
                height: width
                sign: wing.navigation.sign
                side: wing.guidance.side
                angle: wing.guidance.angle
                exit: wing.guidance.exit
                nearness: wing.guidance.nearness
            }
            Column {
                anchors.left: tile.right
                anchors.leftMargin: Theme.px(wing.narrow ? 18 : 24)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(4)

                Label {
                    objectName: "distance"
                    text: wing.navigation.distance
                    size: wing.narrow ? Theme.font.display : Theme.font.hero
                    font.weight: Theme.font.medium
                    figures: true
                }
                RoadPlate {
                    number: wing.guidance.exitNumber !== "" ? wing.guidance.exitNumber : wing.guidance.roadNumber
                    exit: wing.guidance.exitNumber !== ""
                }
            }
        }
        Label {
            objectName: "road"
            width: parent.width
            visible: text !== ""
            text: wing.posted ? wing.guidance.signpost.replace("\n", " · ") : wing.navigation.road
            size: wing.narrow ? Theme.font.title : Theme.font.headline
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: wing.navigation.then
            size: wing.narrow ? Theme.font.body : Theme.font.title
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
        LaneRow {
            objectName: "lanes"
            width: Math.min(parent.width, lanes.length * Theme.px(64) + Theme.px(12))
            visible: lanes.length > 0
            lanes: wing.guidance.lanes
        }
    }
    Column {
        id: idle
        width: parent.width
        visible: !wing.guided
        spacing: Theme.px(10)

        Label {
            width: parent.width
            text: wing.clock.date
            size: wing.narrow ? Theme.font.title : Theme.font.headline
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: qsTr("No destination")
            size: Theme.font.title
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
    }
}
