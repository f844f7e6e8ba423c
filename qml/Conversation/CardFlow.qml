pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// The results of a turn in a row that wraps: who answered, what was done, what came along, what was not, and Undo.
Flow {
    id: flow

    property list<var> cards
    property string agent
    property bool centred: true
    readonly property var undoableCard: cards.find(card => card.undoable)
    signal undoAsked(string turn)

    spacing: Theme.px(10)
    leftPadding: centred ? Math.max(0, (width - line) / 2) : 0
    readonly property real line: {
        let total = -spacing;
        for (const child of children)
            if (child.visible && child.width > 0)
                total += child.width + spacing;
        return total <= width ? Math.max(0, total) : width;
    }

    Chip {
        visible: flow.agent !== ""
        implicitHeight: Theme.px(44)
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
        visible: flow.undoableCard !== undefined
        implicitHeight: Theme.px(44)
        implicitWidth: Theme.px(112)
        sign: "undo"
        text: qsTr("Undo")
        textSize: Theme.font.note
        onClicked: flow.undoAsked(flow.undoableCard.turn)
    }
}
