import QtQuick
import Cockpit
import Controls
import Guidance
import Theme
import "../Cluster/fitting.mjs" as Fitting

// The next manoeuvre as bare light: its arrow, how far, and which road.
Item {
    id: turn

    required property Navigation navigation
    required property Guidance guidance
    property real room: Theme.px(600)
    property bool tight: false // beside warnings
    readonly property real arrow: Theme.px(tight ? 104 : 124)
    readonly property bool mirrored: guidance.side === "left" && ["exit", "ramp"].includes(navigation.sign)

    width: words.x + words.width
    Accessible.role: Accessible.StaticText
    Accessible.name: [navigation.distance, navigation.road].filter(text => text !== "").join(", ")

    TextMetrics {
        id: measure
        font.family: Theme.font.familyOf(Theme.font.headline)
        font.pixelSize: Theme.font.headline
        text: turn.navigation.road
    }
    RoundaboutSign {
        y: (turn.height - height) / 2
        visible: turn.navigation.sign === "roundabout"
        size: turn.arrow
        angle: turn.guidance.angle
        exit: turn.guidance.exit
    }
    Icon {
        y: (turn.height - height) / 2
        visible: turn.navigation.sign !== "roundabout"
        name: turn.navigation.sign
        size: turn.arrow
        weight: 2.1
        color: Theme.color.routeText
        transform: Scale {
            origin.x: turn.arrow / 2
            xScale: turn.mirrored ? -1 : 1
        }
    }
    Column {
        id: words
        x: turn.arrow + Theme.px(20)
        width: Math.min(turn.room - x, Math.max(far.implicitWidth, road.wanted))
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: far
            objectName: "distance"
            text: turn.navigation.distance
            size: Theme.font.hero
            font.weight: Theme.font.medium
            figures: true
            Accessible.ignored: true
        }
        Label {
            id: road

            readonly property real wanted: measure.advanceWidth + Theme.px(4)
            readonly property bool long: wanted > turn.room - words.x

            objectName: "road"
            width: parent.width
            visible: text !== ""
            text: Fitting.fitting(turn.navigation.road, width * 1.8, size)
            size: long ? Theme.font.title : Theme.font.headline
            color: Theme.color.routeText
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
