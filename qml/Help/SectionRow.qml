import QtQuick
import Controls
import Theme

// A step with its number, or a warning: {kind, text, marked, number}.
Item {
    id: row

    required property var part
    property color plain
    readonly property bool warns: part.kind === "warning"

    implicitHeight: Math.max(Theme.px(44), words.implicitHeight + (warns ? Theme.pad : 0))

    Rectangle {
        anchors.fill: parent
        visible: row.warns
        radius: Theme.radiusSmall
        color: Theme.color.askSoft
    }
    Rectangle {
        id: disc
        x: row.warns ? Theme.px(12) : 0
        y: row.warns ? (parent.height - height) / 2 : 0
        width: Theme.px(40)
        height: width
        radius: width / 2
        color: row.warns ? Theme.faded(Theme.color.raised, 0) : row.part.marked ? Theme.color.assistantSoft : Theme.color.raised

        Label {
            anchors.centerIn: parent
            visible: !row.warns
            text: row.part.number
            strong: true
            figures: true
            color: row.part.marked ? Theme.color.assistantText : Theme.color.textSoft
        }
        Icon {
            anchors.centerIn: parent
            visible: row.warns
            name: "warning"
            color: Theme.color.askText
        }
    }
    Label {
        id: words
        anchors.left: disc.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        anchors.rightMargin: row.warns ? Theme.px(12) : 0
        y: row.warns ? (parent.height - height) / 2 : Math.max(0, (disc.height - Theme.font.title * 1.45) / 2)
        text: row.part.text
        size: Theme.font.title
        lineHeight: 1.2
        strong: row.part.marked
        color: row.part.marked ? Theme.color.assistantText : row.warns ? Theme.color.text : row.plain
        wrapMode: Text.Wrap
    }
}
