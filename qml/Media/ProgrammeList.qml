pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Stations, or the episodes of podcasts with how much of each was heard.
ListView {
    id: list

    required property Media media
    property real room // how high it may be; whole rows fit in it
    required property bool radio

    model: (radio ? media.shelf.stations : media.shelf.episodes).slice(0, Theme.rows)
    clip: true
    height: count === 0 ? room : Math.max(1, Math.floor((room + spacing) / (Theme.touch + spacing))) * (Theme.touch + spacing) - spacing
    spacing: Theme.px(4)
    snapMode: ListView.SnapToItem
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: radio ? qsTr("Radio") : qsTr("Podcasts")

    delegate: ListRow {
        id: row

        required property var modelData
        readonly property bool current: modelData.uri === list.media.uri

        width: ListView.view.width
        sign: list.radio ? "radio" : "podcast"
        signTint: current ? Theme.color.warmthText : Theme.color.textSoft
        chosen: current
        title: modelData.title
        detail: list.radio ? modelData.about : modelData.artist + " · " + (modelData.built ? qsTr("%n min", "", Math.max(1, Math.round(modelData.duration / 60))) : qsTr("not built yet"))
        onClicked: list.media.shelf.choose(modelData.uri, "stations")

        ProgressBar {
            visible: !list.radio && row.modelData.share > 0
            anchors.verticalCenter: parent?.verticalCenter
            width: Theme.px(84)
            level: row.modelData.share ?? 0
            tone: Theme.color.warmth
        }
        Icon {
            visible: row.current
            anchors.verticalCenter: parent?.verticalCenter
            name: list.media.playing ? "volume" : "pause"
            size: Theme.iconSmall
            color: Theme.color.warmthText
        }
    }
    MediaNote {
        visible: list.count === 0
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(460))
        sign: list.radio ? "radio" : "podcast"
        title: list.radio ? qsTr("No stations yet") : qsTr("No podcasts yet")
        detail: qsTr("They are listed in assets/media")
    }
}
