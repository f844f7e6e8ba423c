pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The words of a section; what is marked shines, and is scrolled to. Under way only as much as a glance takes in.
Flickable {
    id: text

    required property ManualBook book
    readonly property bool limited: Theme.most(book.title) < book.parts.reduce((sum, part) => sum + part.text.length, 0)
    readonly property var short: {
        const marked = book.parts.filter(part => part.marked), shown = marked.length > 0 ? marked : book.parts;
        return [
            {
                "text": Theme.brief(shown.map(part => part.text).join(" ")),
                "marked": marked.length > 0
            }
        ];
    }
    readonly property var sentences: limited ? short : book.parts.filter(part => part.kind === "text")
    readonly property var rest: limited ? [] : book.parts.filter(part => part.kind !== "text")
    readonly property bool anyMarked: book.markedPart >= 0
    readonly property string joint: /[。！？]$/.test(sentences[0]?.text ?? "") ? "" : " "
    readonly property color plain: anyMarked ? Theme.color.textSoft : Theme.color.text

    contentHeight: all.height + Theme.pad
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onContentHeightChanged: aim.restart()

    Connections {
        target: text.book

        function onChanged(): void {
            text.contentY = 0;
            aim.restart();
        }
    }
    Timer {
        id: aim
        interval: 0
        onTriggered: {
            const at = text.rest.findIndex(part => part.marked);
            const item = at >= 0 && !text.sentences.some(part => part.marked) ? rows.itemAt(at) : null;
            if (item)
                text.contentY = Math.max(0, Math.min(item.y - Theme.pad, text.contentHeight - text.height));
        }
    }
    Column {
        id: all
        width: text.width
        spacing: Theme.px(14)

        Label {
            objectName: "sectionTitle"
            width: parent.width
            text: text.book.title
            size: Theme.font.headline
            strong: true
            wrapMode: Text.Wrap
        }
        Label {
            objectName: "sectionText"
            width: parent.width
            text: text.sentences.map(part => text.shining(part)).join(text.joint)
            textFormat: Text.StyledText
            size: Theme.font.title
            lineHeight: 1.25
            color: text.plain
            wrapMode: Text.Wrap
            Accessible.name: text.sentences.map(part => part.text).join(text.joint)
        }
        Label {
            objectName: "restWaits"
            width: parent.width
            visible: text.limited
            text: qsTr("The whole section is here when we are parked. Ask, and I tell you what it says.")
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
        Repeater {
            id: rows
            model: text.rest

            SectionRow {
                required property var modelData

                width: all.width
                part: modelData
                plain: text.plain
            }
        }
    }

    // The manual is data: what looks like a tag is shown, never heeded.
    function shining(part: var): string {
        const safe = part.text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
        return part.marked ? `<b><font color="${Theme.color.assistantText}">${safe}</font></b>` : safe;
    }
}
