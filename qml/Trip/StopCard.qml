pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// One stop: what is known of it, what could take its place, and what can be done with it.
Item {
    id: card

    required property Trip trip
    required property var stop
    readonly property int number: stop.number ?? 0
    readonly property bool lodging: stop.kind === "lodging"
    signal closed

    RoundButton {
        id: close
        objectName: "closeStop"
        anchors.right: parent.right
        sign: "cross"
        text: qsTr("Close")
        onClicked: card.closed()
    }
    Label {
        id: title
        width: close.x - Theme.gap
        text: card.stop.title ?? ""
        size: Theme.font.title
        strong: true
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    Label {
        id: detail
        anchors.top: title.bottom
        width: close.x - Theme.gap
        text: card.stop.start ? card.stop.start + "  " + card.stop.detail : ""
        size: Theme.font.note
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
        figures: true
    }
    Flickable {
        id: sheet
        anchors.top: detail.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.gap
        width: parent.width
        contentHeight: content.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: content
            width: parent.width
            spacing: Theme.px(6)

            Label {
                visible: text !== ""
                width: parent.width
                text: card.stop.note ?? ""
                size: Theme.font.note
                color: Theme.color.askText
                wrapMode: Text.Wrap
            }
            Repeater {
                model: card.stop.facts ?? []

                StopFact {
                    required property var modelData
                    width: content.width
                    sign: modelData.sign
                    text: modelData.text
                }
            }
            StopOffers {
                width: parent.width
                ready: card.trip.offersFor === card.number
                offers: card.trip.offers
                onTaken: place => card.trip.swapFor(card.number, place)
            }
        }
    }
    FadeEdge {
        list: sheet
        height: Theme.px(24)
    }
    Row {
        id: actions
        anchors.bottom: parent.bottom
        visible: !card.lodging
        height: visible ? Theme.touchSmall : 0
        spacing: (parent.width - 3 * Theme.touchSmall) / 2

        RoundButton {
            objectName: "sooner"
            sign: "chevron-up"
            text: qsTr("Before the stop above")
            enabled: card.number > 1
            onClicked: card.trip.moveStop(card.number, -1)
        }
        RoundButton {
            objectName: "afterwards"
            sign: "chevron-down"
            text: qsTr("After the stop below")
            onClicked: card.trip.moveStop(card.number, 1)
        }
        RoundButton {
            objectName: "dropStop"
            sign: "erase"
            text: qsTr("Leave this stop out")
            onClicked: card.trip.dropStop(card.number)
        }
    }
}
