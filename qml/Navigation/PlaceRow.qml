import QtQuick
import QtQuick.Templates as T
import Theme
import Controls

// A place one can go to: its kind, name, distance and street, and what one wants to know of it. A tap goes there.
T.AbstractButton {
    id: row

    required property var place
    property bool card: false
    property int pin: 0 // the number it has on the map, 0 for none

    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.px(20))
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2 away").arg(place.name).arg(place.distance)

    background: Rectangle {
        radius: Theme.radiusSmall + Theme.px(4)
        color: row.down ? Theme.color.pressed : row.card ? Theme.color.raised : Theme.faded(Theme.color.raised, 0)
    }
    contentItem: Item {
        KindMark {
            id: mark
            x: Theme.px(row.card ? 14 : 8)
            anchors.verticalCenter: parent.verticalCenter
            kind: row.place.category
            pin: row.pin
        }
        Column {
            id: words
            anchors.left: mark.right
            anchors.leftMargin: Theme.px(16)
            anchors.right: fact.visible ? fact.left : parent.right
            anchors.rightMargin: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(3)

            Label {
                width: parent.width
                text: row.place.name
                font.weight: Theme.font.medium
                wrapMode: Text.Wrap
                lineHeight: 0.95
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: row.card || row.place.street === "" ? row.place.distance : row.place.distance + " · " + row.place.street
                size: Theme.font.note
                color: Theme.color.textSoft
                wrapMode: Text.Wrap
                figures: true
                Accessible.ignored: true
            }
        }
        PlaceFact {
            id: fact
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            anchors.verticalCenter: parent.verticalCenter
            place: row.place
        }
    }
    FocusRing {
        target: row
        radius: Theme.radiusSmall + Theme.px(8)
    }
}
