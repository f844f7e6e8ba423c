import QtQuick
import Theme
import Controls

// Words of which the first part is bright and the rest dim: heard or spoken so far, and still to come.
Label {
    id: words

    property string bright
    property string dim
    property real room: 0
    property color brightTone: Theme.color.text
    property color dimTone: Theme.color.textFaint

    readonly property int lines: room > 0 ? Math.ceil(implicitWidth / room) : 1

    size: Theme.font.title
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    width: Math.ceil(Math.min(room, lines < 2 ? room : implicitWidth / lines * 1.1))
    lineHeight: 1.12
    color: brightTone
    text: plain(bright) + (dim === "" ? "" : "<font color=\"" + String(dimTone) + "\">" + plain(dim) + "</font>")
    Accessible.name: bright + dim

    // The end of the word in which `at` lies, so that words light up whole.
    function wordEnd(text: string, at: int): int {
        const next = text.slice(at).search(/\s/);
        return at <= 0 ? 0 : next < 0 ? text.length : at + next;
    }

    function plain(raw: string): string {
        return raw.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n+/g, "<br>");
    }
}
