import QtQuick
import Theme
import Controls

// What one wants to know of a place before going there: rating, or power and free places.
Column {
    id: fact

    required property var place
    readonly property bool counted: place.free >= 0
    readonly property bool rated: place.rating !== "" && place.category !== "charging"

    spacing: Theme.px(3)
    visible: counted || rated

    Row {
        anchors.right: parent.right
        spacing: Theme.px(6)
        visible: fact.rated || fact.place.power !== ""

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: fact.rated
            name: "star"
            size: Theme.px(18)
            color: Theme.color.warmthText
        }
        Label {
            text: fact.rated ? fact.place.rating : fact.place.power
            font.weight: Theme.font.medium
            color: fact.rated ? Theme.color.text : Theme.color.energyText
            figures: true
            Accessible.ignored: true
        }
    }
    Label {
        anchors.right: parent.right
        visible: fact.counted
        text: fact.place.capacity > 99 ? qsTr("%n free", "", fact.place.free) : qsTr("%n of %1 free", "", fact.place.free).arg(fact.place.capacity)
        size: Theme.font.note
        color: fact.place.free > 0 ? Theme.color.textSoft : Theme.color.askText
        figures: true
        Accessible.ignored: true
    }
}
