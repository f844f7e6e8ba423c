import QtQuick
import Theme
import Controls
import Cockpit

// What to do, large until it was read; then opened again from the rail.
GlassPanel {
    id: card

    required property Participant study
    property real room: Theme.px(400)

    objectName: "taskCard"
    height: Math.min(room, words.y + words.implicitHeight + Theme.px(28) + buttons.height + Theme.pad)
    high: Theme.color.overlay
    low: Theme.color.overlay
    glow: Theme.color.orbCyan
    visible: opacity > 0
    enabled: study.taskOpen
    opacity: study.taskOpen ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.panel
        }
    }
    Label {
        id: head
        x: Theme.px(32)
        y: Theme.px(24)
        width: card.width - 2 * x
        text: qsTr("Task %1 of %2").arg(card.study.taskNumber).arg(card.study.taskCount) + (card.study.taskTitle !== "" ? " · " + card.study.taskTitle : "")
        color: Theme.color.textSoft
        font.weight: Theme.font.medium
        wrapMode: Text.Wrap
        figures: true
    }
    ScrolledText {
        id: words
        objectName: "taskText"
        x: head.x
        y: head.y + head.height + Theme.px(12)
        width: head.width
        height: card.height - y - Theme.px(28) - buttons.height - Theme.pad
        text: card.study.taskText
        size: text.length > 160 ? Theme.font.title : Theme.font.headline
        strong: true
        tone: Theme.color.overlay
    }
    Flow {
        id: buttons
        x: head.x
        y: card.height - height - Theme.pad
        width: head.width
        spacing: Theme.gap
        layoutDirection: Qt.RightToLeft

        PillButton {
            objectName: "begin"
            height: Theme.touch
            filled: !card.study.taskRead
            text: card.study.taskRead ? qsTr("Close") : qsTr("Begin")
            textSize: Theme.font.title
            least: Theme.px(180)
            onClicked: card.study.taskRead ? card.study.openTask(false) : card.study.begin()
        }
        PillButton {
            objectName: "done"
            visible: card.study.reports && card.study.taskRead
            height: Theme.touch
            sign: "check"
            text: qsTr("I am done")
            onClicked: card.study.sayDone()
        }
        PillButton {
            objectName: "giveUp"
            visible: card.study.reports && card.study.taskRead
            height: Theme.touch
            text: qsTr("I give up")
            onClicked: card.study.giveUp()
        }
    }
}
