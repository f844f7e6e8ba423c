import QtQuick
import Cockpit
import Theme
import Controls

// The place one looks at: what it is, what one wants to know of it, and what one can do with it.
Rectangle {
    id: card

    required property Places places
    property bool guided: false
    property bool planned: false // a stop on the way already
    readonly property var place: places.selected
    signal chosen(int number)
    signal stopAsked(int number)
    signal closed

    implicitHeight: facts.y + facts.height + actions.height + Theme.px(44)
    radius: Math.max(Theme.radiusSmall + Theme.px(4), Theme.radius - Theme.px(4))
    color: Theme.color.raised

    KindMark {
        id: mark
        x: Theme.px(24)
        y: Theme.px(22)
        implicitWidth: Theme.px(64)
        kind: card.place.category ?? ""
    }
    Column {
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: close.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: mark.verticalCenter

        Label {
            objectName: "placeName"
            width: parent.width
            text: card.place.name ?? ""
            size: Theme.font.title
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 0.95
        }
        Label {
            width: parent.width
            text: [card.place.distance ?? "", card.place.address ?? ""].filter(part => part !== "").join(" · ")
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            figures: true
        }
    }
    RoundButton {
        id: close
        objectName: "closePlace"
        anchors.right: parent.right
        anchors.rightMargin: mark.x
        anchors.verticalCenter: mark.verticalCenter
        sign: "cross"
        text: qsTr("Close")
        onClicked: card.closed()
    }
    PlaceFacts {
        id: facts
        anchors.left: mark.left
        anchors.right: close.right
        y: mark.y + mark.height + Theme.px(20)
        place: card.place
    }
    PlaceActions {
        id: actions
        objectName: "placeActions"
        anchors.left: mark.left
        anchors.right: close.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        guided: card.guided
        planned: card.planned
        saved: card.place.saved ?? ""
        onForgetAsked: card.places.forget(saved)
        onGoAsked: card.chosen(card.place.number)
        onStopAsked: card.stopAsked(card.place.number)
        onSaveAsked: name => card.places.save(card.place.number, name)
    }
}
