pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// What plays next, in order; a tap plays it.
ListView {
    id: list

    required property Media media

    function wholeRows(room: real): real {
        const row = Theme.touch + spacing;
        return Math.max(1, Math.floor((room + spacing) / row)) * row - spacing;
    }

    model: media.shelf.next.slice(0, Theme.rows)
    clip: true
    snapMode: ListView.SnapToItem
    spacing: Theme.px(4)
    boundsBehavior: Flickable.DragAndOvershootBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Up next")

    footer: Item {
        visible: list.count > 0 && (list.media.kind === "song" || list.media.kind === "file")
        width: list.width
        height: Theme.touch

        Icon {
            id: mark
            x: Theme.px(26)
            anchors.verticalCenter: parent.verticalCenter
            name: list.media.repeatMode === "one" ? "repeat-one" : "repeat"
            size: Theme.iconSmall * 1.2
            color: Theme.color.textSoft
        }
        Label {
            anchors.left: mark.right
            anchors.leftMargin: Theme.px(28)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: list.media.repeatMode === "one" ? qsTr("This track again and again") : list.media.repeatMode === "all" ? qsTr("Then from the beginning") : qsTr("Then silence")
            size: Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
    }
    delegate: TrackRow {
        id: row

        required property var modelData
        readonly property bool queued: modelData.place >= 0

        width: ListView.view.width
        track: modelData
        onClicked: list.media.choose(modelData.uri)

        RoundButton {
            objectName: "earlier"
            visible: row.queued && row.modelData.place > 0
            diameter: Theme.px(48)
            bare: true
            sign: "chevron-up"
            text: qsTr("Earlier")
            onClicked: list.media.shelf.move(row.modelData.place, -1)
        }
        RoundButton {
            objectName: "drop"
            visible: row.queued
            diameter: Theme.px(48)
            bare: true
            sign: "cross"
            text: qsTr("Take out of the queue")
            onClicked: list.media.shelf.remove(row.modelData.place)
        }
    }
    MediaNote {
        visible: list.count === 0
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(420))
        sign: "queue"
        title: list.media.kind === "station" ? qsTr("A station goes on by itself") : qsTr("Nothing comes next")
    }
}
