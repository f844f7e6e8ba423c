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

    model: media.queue
    clip: true
    snapMode: ListView.SnapToItem
    spacing: Theme.px(4)
    boundsBehavior: Flickable.DragAndOvershootBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Up next")

    footer: Item {
        visible: list.count > 0
        width: list.width
        height: Theme.touch

        Icon {
            id: mark
            x: Theme.px(26)
            anchors.verticalCenter: parent.verticalCenter
            name: "repeat"
            size: Theme.iconSmall * 1.2
            color: Theme.color.textSoft
        }
        Label {
            anchors.left: mark.right
            anchors.leftMargin: Theme.px(28)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: list.media.repeated ? qsTr("The same track again") : qsTr("Then from the beginning")
            size: Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
    }
    delegate: TrackRow {
        required property var modelData

        width: ListView.view.width
        track: modelData
        current: modelData.uri === list.media.uri
        playing: list.media.playing
        onClicked: list.media.choose(modelData.uri)
    }
}
