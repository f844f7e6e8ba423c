pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// A questionnaire, one question on the screen at a time, with its place among all and a way back.
Item {
    id: sheet

    required property Questions questions
    property bool writing: false
    readonly property bool last: questions.number === questions.count

    objectName: "questions"

    Timer {
        id: goOn
        interval: Theme.reducedMotion ? 0 : 420
        onTriggered: sheet.questions.goOn()
    }
    Sheet {
        anchors.fill: parent
        visible: !sheet.writing
        enabled: visible
        tall: Theme.px(660)
        foot: [
            Item {
                width: parent.width
                height: Theme.touch

                PillButton {
                    objectName: "back"
                    visible: sheet.questions.number > 1
                    height: Theme.touch
                    sign: "chevron-left"
                    text: qsTr("Back")
                    textSize: Theme.font.title
                    onClicked: {
                        goOn.stop();
                        sheet.questions.goBack();
                    }
                }
                PillButton {
                    objectName: "comment"
                    anchors.right: next.left
                    anchors.rightMargin: Theme.gap
                    visible: sheet.last && !sheet.questions.open
                    height: Theme.touch
                    sign: sheet.questions.text === "" ? "pencil" : "check"
                    text: sheet.questions.text === "" ? qsTr("Add a comment") : qsTr("Your comment")
                    onClicked: sheet.writing = true
                }
                PillButton {
                    id: next
                    objectName: "next"
                    anchors.right: parent.right
                    height: Theme.touch
                    least: Theme.px(160)
                    filled: true
                    enabled: sheet.questions.answered
                    text: sheet.last ? qsTr("Finish") : qsTr("Next")
                    textSize: Theme.font.title
                    onClicked: {
                        goOn.stop();
                        sheet.questions.goOn();
                    }
                }
            }
        ]

        Progress {
            id: progress
            width: parent.width
            title: sheet.questions.title
            number: sheet.questions.number
            count: sheet.questions.count
        }
        Item {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: progress.bottom
            anchors.bottom: answer.top

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: Theme.px(10)

                Label {
                    width: parent.width
                    visible: text !== "" && sheet.questions.words !== ""
                    text: sheet.questions.intro
                    size: Theme.font.title
                    color: Theme.color.textSoft
                    wrapMode: Text.Wrap
                }
                Label {
                    objectName: "question"
                    width: parent.width
                    text: sheet.questions.words !== "" ? sheet.questions.words : sheet.questions.intro
                    size: Theme.font.headline
                    strong: true
                    wrapMode: Text.Wrap
                }
            }
        }
        Loader {
            id: answer
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            sourceComponent: sheet.questions.open ? openAnswer : sheet.questions.values.length > 11 ? line : points
        }
    }
    Loader {
        anchors.fill: parent
        active: sheet.writing
        sourceComponent: CommentPane {
            typing: sheet.questions.typing
            words: sheet.questions.text
            heading: sheet.questions.open ? sheet.questions.words : qsTr("Is there anything you would like to add?")
            onKept: words => {
                sheet.questions.say(words);
                sheet.writing = false;
            }
            onDropped: sheet.writing = false
        }
    }
    Component {
        id: points
        AnswerPoints {
            questions: sheet.questions
            onChosen: index => sheet.choose(index)
        }
    }
    Component {
        id: line
        AnswerLine {
            questions: sheet.questions
            onChosen: index => sheet.questions.choose(index)
        }
    }
    Component {
        id: openAnswer
        AnswerWords {
            text: sheet.questions.text
            onTapped: sheet.writing = true
        }
    }

    // The first answer to a question leads on by itself; one that is changed does not.
    function choose(index: int): void {
        const first = questions.chosen < 0;
        questions.choose(index);
        if (!last && (first || goOn.running))
            goOn.restart();
    }
}
