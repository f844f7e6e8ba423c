pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// The words of the song in step with it; while we drive, and for music without words, a quiet note instead.
Item {
    id: pane

    required property Media media
    readonly property var lines: media.shelf.lyrics
    readonly property bool readable: Theme.video && media.shelf.lyricsOn && lines.length > 0
    readonly property int sung: lines.reduce((last, line, index) => line.at <= media.position + 0.4 ? index : last, -1)

    ListView {
        id: list
        objectName: "lyrics"
        visible: pane.readable
        anchors.fill: parent
        model: pane.readable ? pane.lines : []
        clip: true
        spacing: Theme.px(14)
        currentIndex: pane.sung
        preferredHighlightBegin: height * 0.4
        preferredHighlightEnd: height * 0.4 + Theme.px(50)
        highlightRangeMode: ListView.ApplyRange
        highlightMoveDuration: Theme.scene
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lyrics")

        delegate: Label {
            required property var modelData
            required property int index

            width: ListView.view.width
            text: modelData.text === "" ? "…" : modelData.text
            size: Theme.font.title
            font.weight: index === pane.sung ? Theme.font.strong : Theme.font.medium
            color: index === pane.sung ? Theme.color.warmthText : index < pane.sung ? Theme.color.textFaint : Theme.color.textSoft
            wrapMode: Text.Wrap

            Behavior on color {
                ColorAnimation {
                    duration: Theme.panel
                }
            }
        }
    }
    FadeEdge {
        list: list
        above: true
    }
    FadeEdge {
        list: list
    }
    Column {
        visible: !pane.readable
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(460))
        spacing: Theme.px(20)

        MediaNote {
            width: parent.width
            sign: pane.lines.length > 0 && !Theme.video ? "vehicle" : "lyrics"
            title: pane.media.uri === "" ? qsTr("Choose some music") : pane.lines.length === 0 ? qsTr("No words to sing here") : Theme.video ? qsTr("Lyrics are hidden") : qsTr("While we drive, just listen")
            detail: pane.lines.length === 0 ? (pane.media.kind === "song" ? qsTr("This piece is instrumental") : "") : Theme.video ? "" : qsTr("The words come back when the car is parked")
        }
        PillButton {
            objectName: "showLyrics"
            visible: pane.lines.length > 0 && Theme.video
            anchors.horizontalCenter: parent.horizontalCenter
            sign: "lyrics"
            text: qsTr("Show the lyrics")
            onClicked: pane.media.shelf.setLyrics(true)
        }
    }
}
