pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The show: its scene, and the buttons of a player.
Column {
    id: desk

    required property Showing showing

    spacing: Theme.gap

    SectionTitle {
        width: parent.width
        text: desk.showing.title === "" ? qsTr("Show") : desk.showing.title
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        text: desk.showing.scene >= 0 ? qsTr("%1 of %2 · %3").arg(desk.showing.scene + 1).arg(desk.showing.scenes.length).arg(desk.showing.scenes[desk.showing.scene]) : desk.showing.scenes.length > 0 ? qsTr("%1 scenes").arg(desk.showing.scenes.length) : qsTr("No scenes: its file cannot be read")
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        RoundButton {
            text: qsTr("Previous")
            diameter: Theme.touch
            sign: "previous"
            enabled: desk.showing.scene > 0
            onClicked: desk.showing.ask("previous")
        }
        RoundButton {
            objectName: "playShow"
            text: desk.showing.playing ? qsTr("Pause") : qsTr("Play")
            diameter: Theme.touch
            sign: desk.showing.playing ? "pause" : "play"
            filled: true
            enabled: desk.showing.scenes.length > 0
            onClicked: desk.showing.ask(desk.showing.playing ? "pause" : "play")
        }
        RoundButton {
            objectName: "nextScene"
            text: qsTr("Next")
            diameter: Theme.touch
            sign: "next"
            enabled: desk.showing.scene < desk.showing.scenes.length - 1
            onClicked: desk.showing.ask("next")
        }
        PillButton {
            objectName: "resetShow"
            height: Theme.touch
            text: qsTr("Back to the start")
            sign: "undo"
            onClicked: desk.showing.ask("reset")
        }
    }
}
