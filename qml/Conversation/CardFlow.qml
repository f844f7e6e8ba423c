pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// The results of a turn in a row that wraps: who answered, what was done, what came along, what was not, and Undo.
CentredFlow {
    id: flow

    property list<var> cards
    property string agent
    readonly property var undoableCard: cards.find(card => card.undoable)
    signal undoAsked(string turn)

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
            title: modelData.title
            value: modelData.detail
        }
    }
    PillButton {
        objectName: "undo"
        visible: flow.undoableCard !== undefined
        height: Theme.px(44)
        implicitWidth: Theme.px(116)
        sign: "undo"
        text: qsTr("Undo")
        textSize: Theme.font.note
        onClicked: flow.undoAsked(flow.undoableCard.turn)
    }
}
