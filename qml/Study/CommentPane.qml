import QtQuick
import Theme
import Controls
import Cockpit

// Words to write by finger or by keys: kept, or dropped. In Chinese the letters are pinyin that characters are chosen for.
FocusScope {
    id: pane

    required property ChineseTyping typing
    property string heading
    property string words
    readonly property real inset: Theme.px(width < Theme.px(1000) ? 18 : 32)
    signal kept(string words)
    signal dropped

    objectName: "commentPane"
    Component.onCompleted: {
        field.text = words;
        field.cursorPosition = field.length;
        field.forceActiveFocus();
        typing.forget();
    }

    Connections {
        target: pane.typing
        function onChosen(text: string): void {
            field.insert(field.cursorPosition, text);
        }
    }
    function put(letter: string): void {
        if (!keys.latin && /^[a-z]$/.test(letter))
            typing.put(letter);
        else if (letter === " " && typing.letters !== "")
            typing.choose(0);
        else {
            typing.chooseAll();
            field.insert(field.cursorPosition, letter);
        }
    }
    function takeBack(): void {
        if (typing.letters !== "")
            typing.erase();
        else
            field.remove(Math.max(0, field.cursorPosition - 1), field.cursorPosition);
    }

    GlassPanel {
        id: panel
        anchors.centerIn: parent
        width: Math.min(pane.width, Theme.px(1240))
        height: Math.min(pane.height, Theme.px(680))
        cached: false
        high: Theme.color.sheet
        low: Theme.color.sheet

        Label {
            id: heading
            x: pane.inset
            y: Theme.px(18) + (keep.height - height) / 2
            width: drop.x - x - Theme.gap
            text: pane.heading
            size: Theme.font.title
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
        }
        PillButton {
            id: drop
            objectName: "drop"
            anchors.right: keep.left
            anchors.rightMargin: Theme.gap
            y: keep.y
            height: Theme.touch
            text: qsTr("Cancel")
            onClicked: pane.dropped()
        }
        PillButton {
            id: keep
            objectName: "keep"
            anchors.right: parent.right
            anchors.rightMargin: pane.inset
            y: Theme.px(18)
            height: Theme.touch
            filled: true
            text: qsTr("Keep")
            onClicked: {
                pane.typing.chooseAll();
                pane.kept(field.text);
            }
        }
        Rectangle {
            id: box
            x: pane.inset
            y: keep.y + keep.height + Theme.px(14)
            width: panel.width - 2 * x
            height: strip.y - y - Theme.px(strip.visible ? 4 : 14)
            radius: Theme.radiusSmall
            color: Theme.color.raised
            border.width: Theme.px(2)
            border.color: Theme.color.focus

            Flickable {
                id: scroll
                anchors.fill: parent
                anchors.margins: Theme.px(16)
                contentHeight: field.height
                clip: true
                boundsBehavior: Flickable.StopAtBounds

                Label {
                    objectName: "commentHint"
                    width: scroll.width
                    visible: field.length === 0 && !field.inputMethodComposing && pane.typing.letters === "" && !keys.latin
                    text: qsTr("Type pinyin, then touch the characters that you mean.")
                    size: Theme.font.title
                    color: Theme.color.textSoft
                    wrapMode: Text.Wrap
                }

                TextEdit {
                    id: field
                    objectName: "commentField"
                    width: scroll.width
                    height: Math.max(implicitHeight, scroll.height)
                    focus: true
                    color: Theme.color.text
                    selectionColor: Theme.color.route
                    selectedTextColor: Theme.color.onLight
                    font.family: Theme.font.family
                    font.pixelSize: Theme.font.title
                    wrapMode: TextEdit.Wrap
                    horizontalAlignment: Theme.start
                    transform: Theme.upright(field)
                    textFormat: TextEdit.PlainText
                    Accessible.name: pane.heading
                    Keys.onEscapePressed: pane.dropped()
                    onCursorRectangleChanged: scroll.contentY = Math.max(0, Math.min(cursorRectangle.y, Math.max(scroll.contentY, cursorRectangle.y + cursorRectangle.height - scroll.height)))
                }
            }
        }
        ChineseStrip {
            id: strip
            x: pane.inset
            y: keys.y - (visible ? height + Theme.px(4) : 0)
            width: panel.width - 2 * x
            visible: !keys.latin
            typing: pane.typing
        }
        CommentKeys {
            id: keys
            x: pane.inset
            y: panel.height - height - Theme.px(18)
            width: panel.width - 2 * x
            raised: field.length === 0 || /[.!?]\s$/.test(field.text.slice(0, field.cursorPosition))
            onTyped: letter => pane.put(letter)
            onErased: pane.takeBack()
            onLatinChanged: pane.typing.chooseAll()
        }
    }
}
