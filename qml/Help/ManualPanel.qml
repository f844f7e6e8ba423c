import QtQuick
import Cockpit
import Controls
import Theme

// The owner's manual: search and list beside the open section; one over the other where it is narrow.
Item {
    id: panel

    required property ManualBook book
    readonly property bool beside: width > Theme.px(900)
    readonly property bool reading: book.section !== ""
    readonly property real shelf: beside ? Math.min(Theme.px(470), width * 0.4) : width
    readonly property real floor: keys.visible ? keys.y - Theme.px(6) : height

    Connections {
        target: panel.book

        function onListChanged(): void {
            if (field.text.trim() !== panel.book.query)
                field.text = panel.book.query;
        }
    }
    TextField {
        id: field
        objectName: "manualSearch"
        visible: panel.beside || !panel.reading
        width: panel.shelf
        height: Theme.touch
        placeholderText: qsTr("Search the manual")
        onTextChanged: if (text.trim() !== panel.book.query)
            panel.book.look(text)
        onAccepted: {
            if (panel.book.rows.length > 0)
                panel.book.turn(panel.book.rows[0].id);
            focus = false;
        }
        Keys.onEscapePressed: focus = false
    }
    SectionList {
        id: sections
        objectName: "sections"
        visible: field.visible
        y: field.height + Theme.gap
        width: panel.shelf
        height: panel.floor - y
        book: panel.book
    }
    FadeEdge {
        list: sections
    }
    ReadingPane {
        objectName: "reading"
        visible: panel.beside || panel.reading
        x: panel.beside ? panel.shelf + Theme.margin : 0
        width: panel.width - x
        height: panel.beside ? panel.floor : panel.height
        book: panel.book
        closable: !panel.beside
    }
    KeyRows {
        id: keys
        visible: field.activeFocus && field.visible
        y: panel.height - height
        width: Math.min(panel.width, Theme.px(1100))
        onTyped: letter => field.insert(field.cursorPosition, letter)
        onErased: field.remove(field.cursorPosition - 1, field.cursorPosition)
        onHidden: field.focus = false
    }
}
