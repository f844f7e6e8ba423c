pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Theme
import Cockpit

// What a study shows over and beside the cockpit: a rail at the driver's edge, the task, questions, the end.
Item {
    id: view

    required property Participant study
    required property Conversation conversation
    readonly property bool upright: height > width
    readonly property bool covered: ["wait", "consent", "questions", "end"].includes(study.cover)
    // The room that the rail takes from the cockpit: at the bottom of an upright screen, else at the driver's side.
    readonly property real railWide: study.ending === "" && study.cover !== "wait" && study.cover !== "consent" ? Theme.px(112) : 0
    readonly property real railLeft: upright || Theme.mirrored ? 0 : railWide
    readonly property real railRight: upright || !Theme.mirrored ? 0 : railWide
    readonly property real railBelow: upright ? railWide : 0
    readonly property real edge: width < Theme.px(1360) && !upright ? Theme.px(16) : Theme.margin

    // Whoever speaks to the car has read what to do.
    Connections {
        target: view.conversation
        function onChanged(): void {
            if (view.conversation.phase === "listening" || view.conversation.phase === "thinking")
                view.study.begin();
        }
    }
    StudyRail {
        x: Theme.mirrored && !view.upright ? view.width - view.railWide : 0
        y: view.upright ? view.height - view.railWide : 0
        width: view.upright ? view.width : view.railWide
        height: view.upright ? view.railWide : view.height
        visible: view.railWide > 0 && !view.covered
        study: view.study
        lying: view.upright
        edge: view.edge
    }
    Rectangle {
        objectName: "occluder"
        anchors.fill: parent
        anchors.leftMargin: view.railLeft
        anchors.rightMargin: view.railRight
        anchors.bottomMargin: view.railBelow
        visible: view.study.occlusion.closed
        color: Theme.color.background
    }
    TaskCard {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: Math.round((view.railLeft - view.railRight) / 2)
        y: Theme.status + Theme.px(10)
        width: Math.round(Math.min(view.width - view.railLeft - view.railRight - 2 * view.edge, Theme.px(880)))
        room: view.height - view.railBelow - Theme.bar - y - Theme.px(80)
        study: view.study
    }
    Scrim {
        anchors.fill: parent
        visible: view.covered
        opaque: view.study.cover === "wait"
    }
    Loader {
        anchors.fill: parent
        anchors.margins: view.edge
        active: view.study.cover === "consent"
        visible: !view.study.leaving
        focus: active
        sourceComponent: ConsentSheet {
            study: view.study
        }
    }
    Loader {
        anchors.fill: parent
        anchors.margins: view.edge
        active: view.study.cover === "questions"
        visible: !view.study.leaving
        focus: active
        sourceComponent: QuestionSheet {
            questions: view.study.questions
        }
    }
    Loader {
        anchors.fill: parent
        anchors.margins: view.edge
        active: view.study.cover === "end"
        visible: !view.study.leaving
        focus: active
        sourceComponent: EndSheet {
            study: view.study
        }
    }
    Loader {
        anchors.fill: parent
        anchors.margins: view.edge
        active: view.study.leaving
        focus: active
        sourceComponent: LeavePad {
            onTyped: code => view.study.tryCode(code)
        }
    }
}
