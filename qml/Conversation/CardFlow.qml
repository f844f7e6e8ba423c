pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// The results of a turn in a row that wraps: who answered, what was done, what came along, what was not, and Undo.
CentredFlow {
    id: flow

    property list<var> cards
    property string agent
    property string answer // what was said about it: a refusal is not told twice
    readonly property list<string> actions: Array.from(new Set(cards.filter(card => card.undoable).map(card => card.undo)))
    signal undoAsked(string what)

    spacing: Theme.px(10)

    Chip {
        visible: flow.agent !== ""
        height: Theme.px(44)
        width: implicitWidth
        text: flow.agent
        sign: "spark"
        tint: Theme.color.assistantText
        face: Theme.color.assistantSoft
    }
    Repeater {
        model: flow.cards.filter(card => card.kind !== "asked")

        ActionCard {
            required property var modelData

            width: Math.min(implicitWidth, flow.width)
            kind: modelData.kind
            title: kind === "not_done" && flow.answer.includes(modelData.title) ? qsTr("Not done") : modelData.title
            value: modelData.detail
            undoable: flow.actions.length > 1 && modelData.undoable
            onUndone: flow.undoAsked(modelData.undo)
        }
    }
    PillButton {
        objectName: "undo"
        visible: flow.actions.length > 0
        height: Theme.px(44)
        least: Theme.px(116)
        sign: "undo"
        text: flow.actions.length > 1 ? qsTr("Undo all") : qsTr("Undo")
        textSize: Theme.font.note
        onClicked: flow.undoAsked(flow.actions.length > 1 ? flow.cards.find(card => card.undoable).turn : flow.actions[0])
    }
}
