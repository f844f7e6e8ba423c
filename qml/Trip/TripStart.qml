pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// No plan yet: wishes to start from, for whom and when, and the plans that were kept.
Item {
    id: start

    required property Trip trip
    property bool leavable: false
    readonly property bool tall: height > width
    readonly property real gap: Theme.px(28)
    readonly property real aside: tall ? width : Math.max(Theme.px(372), width * 0.36)
    signal leaveAsked

    Label {
        id: title
        width: tiles.width - (back.visible ? back.width + Theme.gap : 0)
        text: qsTr("Where to, and for how long?")
        size: Theme.font.headline
        strong: true
        wrapMode: Text.Wrap
    }
    RoundButton {
        id: back
        objectName: "backToWay"
        x: tiles.width - width
        visible: start.leavable
        sign: "cross"
        text: qsTr("Back to the route")
        onClicked: start.leaveAsked()
    }
    Label {
        id: hint
        y: title.height + Theme.px(4)
        width: tiles.width
        text: start.trip.problem !== "" ? start.trip.problem : qsTr("Tap one, or say what you wish.")
        color: start.trip.problem !== "" ? Theme.color.askText : Theme.color.textSoft
        wrapMode: Text.Wrap
    }
    StarterTiles {
        id: tiles
        y: hint.y + hint.height + Theme.px(16)
        width: start.tall ? start.width : start.width - start.aside - start.gap
        height: (start.tall ? start.height * 0.6 : start.height) - y
        saved: start.trip.saved
        onAsked: wish => start.trip.planFor(wish.where, wishes.days, wishes.day, wishes.adults, wishes.kids, 0, wishes.diet, wish.pace, wish.quiet, wishes.arrive, wish.interest)
        onOpened: name => start.trip.openSaved(name)
    }
    TripWishes {
        id: wishes
        x: start.width - width
        y: start.tall ? start.height * 0.6 + start.gap : 0
        width: start.aside
        height: start.height - y
    }
}
