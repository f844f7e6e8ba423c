import QtQuick
import Theme
import Controls

// One turn of the conversation: what was said on the right, the answer and its results on the left.
Column {
    id: row

    property string said
    property string answer
    property list<var> cards
    property string turn
    property string endpoint
    signal undoAsked(string turn)

    spacing: Theme.px(12)
    bottomPadding: Theme.px(22)

    Rectangle {
        anchors.right: parent.right
        visible: row.said !== ""
        width: heard.width + Theme.px(40)
        height: heard.implicitHeight + Theme.px(22)
        radius: Math.min(Theme.px(22), Theme.radius)
        color: Theme.color.assistantSoft

        Label {
            id: heard
            anchors.centerIn: parent
            width: Math.min(implicitWidth, row.width * 0.75)
            text: row.said
            wrapMode: Text.Wrap
        }
    }
    Label {
        width: Math.min(implicitWidth, row.width * 0.85)
        visible: text !== ""
        text: row.answer
        size: Theme.font.title
        wrapMode: Text.Wrap
        lineHeight: 1.1
    }
    CardFlow {
        width: row.width
        visible: cards.length > 0
        centred: false
        cards: row.cards
        answer: row.answer
        onUndoAsked: turn => row.undoAsked(turn)
    }
    Label {
        visible: text !== "" && row.answer !== ""
        text: row.endpoint === "stand-in" ? qsTr("Stand-in") : row.endpoint
        size: Theme.font.caption
        color: Theme.color.textFaint
    }
}
