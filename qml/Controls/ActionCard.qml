import QtQuick
import Theme

// What came of a wish: done, changed along with it, not done, or asked; with Undo where it can be undone.
Rectangle {
    id: card

    property string kind: "done"
    property string title
    property string value
    property string detail
    property bool undoable: false
    signal undone

    readonly property color tone: kind === "done" ? Theme.color.energy : kind === "also" ? Theme.color.route : kind === "asked" ? Theme.color.ask : Theme.color.warn
    readonly property color tint: kind === "done" ? Theme.color.energyText : kind === "also" ? Theme.color.routeText : kind === "asked" ? Theme.color.askText : Theme.color.warnText
    readonly property color face: kind === "done" ? Theme.color.energySoft : kind === "also" ? Theme.color.routeSoft : kind === "asked" ? Theme.color.askSoft : Theme.color.warnSoft

    implicitHeight: Math.max(Theme.px(44), words.implicitHeight + Theme.px(16))
    implicitWidth: mark.width + Math.max(name.implicitWidth, note.implicitWidth) + (undo.visible ? undo.width + Theme.px(8) : 0) + Theme.px(44)
    radius: Math.min(height / 2, Theme.px(22), Theme.radius)
    color: face
    Accessible.role: Accessible.StaticText
    Accessible.name: title + " " + value
    Accessible.description: detail

    Icon {
        id: mark
        x: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        name: card.kind === "done" ? "check" : card.kind === "also" ? "plus" : card.kind === "asked" ? "question" : "cross"
        size: Theme.iconSmall
        color: card.tint
    }
    Column {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(10)
        anchors.right: undo.visible ? undo.left : parent.right
        anchors.rightMargin: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: name
            width: Math.min(implicitWidth, words.width)
            text: card.plain(card.title) + (card.value === "" ? "" : " \u2002<b>" + card.plain(card.value).replace(/ /g, "\u00a0") + "</b>")
            textFormat: Text.StyledText
            font.weight: Theme.font.medium
            color: card.tint
            wrapMode: Text.Wrap
            figures: true
            Accessible.ignored: true
        }
        Label {
            id: note
            width: Math.min(implicitWidth, words.width)
            visible: text !== ""
            text: card.detail
            size: Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    PillButton {
        id: undo
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(5)
        anchors.verticalCenter: parent.verticalCenter
        visible: card.undoable
        height: Theme.px(36)
        implicitHeight: height
        least: Theme.px(92)
        textSize: Theme.font.note
        text: qsTr("Undo")
        onClicked: card.undone()
    }

    function plain(raw: string): string {
        return raw.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }
}
