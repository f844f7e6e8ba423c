import QtQuick
import Theme
import Controls
import Cockpit

// What is being said, answered and done, right above the orb. Goes away a while after the last word.
GlassPanel {
    id: panel

    required property Conversation conversation
    readonly property string phase: conversation.phase
    readonly property bool listening: phase === "listening"
    readonly property bool asking: conversation.question !== ""
    readonly property bool anything: conversation.heard + conversation.provisional + conversation.answer !== "" || conversation.cards.length > 0
    readonly property bool wanted: listening || asking || (anything && (phase !== "idle" || fresh))
    property bool fresh: false
    property bool overPage: false
    property bool brief: false // over a small page: in smaller type
    readonly property bool wordy: conversation.answer.length > (overPage ? 150 : 260)
    property real roof: Theme.px(300)
    signal tapped

    high: overPage ? Theme.color.overlay : Theme.glassHigh
    low: overPage ? Theme.color.overlay : Theme.glassLow
    implicitHeight: Math.min(roof, column.implicitHeight + 2 * Theme.px(20))
    glow: asking ? Theme.color.ask : "transparent"
    visible: opacity > 0
    opacity: wanted ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.panel
        }
    }
    Behavior on implicitHeight {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
    Connections {
        target: panel.conversation
        function onChanged(): void {
            panel.fresh = panel.anything;
            fading.restart();
        }
    }
    Timer {
        id: fading
        interval: 14000
        onTriggered: panel.fresh = panel.asking
    }
    TapHandler {
        onTapped: panel.tapped()
    }
    Item {
        anchors.fill: parent
        anchors.topMargin: clip ? Theme.px(14) : 0 // no line is cut by the edge of the glass
        clip: column.implicitHeight > panel.height

        Column {
            id: column
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.px(28)
            y: Math.min(Theme.px(20), parent.height - implicitHeight - Theme.px(20))
            spacing: Theme.px(14)

            Label {
                width: parent.width
                visible: text !== "" && panel.conversation.answer !== "" && !panel.overPage
                text: panel.conversation.heard
                color: Theme.color.textSoft
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                bottomPadding: -Theme.px(6)
            }
            AnswerText {
                objectName: "words"

                readonly property bool answering: panel.conversation.answer !== ""
                readonly property int said: panel.phase === "speaking" ? wordEnd(panel.conversation.answer, panel.conversation.spokenUntil) : panel.conversation.answer.length

                anchors.horizontalCenter: parent.horizontalCenter
                room: parent.width
                visible: bright + dim !== ""
                size: panel.brief || answering && panel.wordy ? Theme.font.body : Math.round(Theme.font.title * 1.1)
                horizontalAlignment: Text.AlignHCenter
                bright: answering ? panel.conversation.answer.slice(0, said) : panel.conversation.heard
                dim: answering ? panel.conversation.answer.slice(said) : rest()

                function rest(): string {
                    const heard = panel.conversation.heard, coming = panel.conversation.provisional;
                    if (coming !== "")
                        return heard === "" ? coming : " " + coming;
                    return panel.listening && heard === "" ? qsTr("I am listening…") : "";
                }
            }
            Label {
                objectName: "doing"
                width: parent.width
                visible: text !== "" && panel.conversation.answer === ""
                text: panel.conversation.doing
                color: Theme.color.textSoft
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                visible: panel.asking && text !== panel.conversation.answer
                text: panel.conversation.question
                size: text.length > 240 || panel.brief && text.length > 120 ? Theme.font.body : Theme.font.title
                strong: true
                color: Theme.color.askText
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            QuestionRow {
                visible: panel.asking
                anchors.horizontalCenter: parent.horizontalCenter
                onAnswered: yes => panel.conversation.answerQuestion(yes)
            }
            Label {
                objectName: "goOn"
                width: parent.width
                visible: panel.conversation.attending && panel.phase === "idle" && !panel.brief
                text: panel.asking ? qsTr("Just answer, I am listening") : qsTr("Just go on, I am listening")
                color: Theme.color.textSoft
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            CardFlow {
                width: parent.width
                visible: !panel.listening && (cards.length > 0 || (agent !== "" && panel.conversation.answer !== ""))
                cards: panel.conversation.cards
                answer: panel.conversation.answer
                agent: panel.conversation.agentHue < 0 ? "" : panel.conversation.agent
                onUndoAsked: what => panel.conversation.undo(what)
            }
        }
    }
}
