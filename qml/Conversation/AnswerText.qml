import QtQuick
import Theme
import Controls

// Words of which the first part is bright and the rest dim: heard or spoken so far, and still to come.
Label {
    id: words

    property string bright
    property string dim
    property color brightTone: Theme.color.text
    property color dimTone: Theme.color.textFaint

    size: Theme.font.title
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    lineHeight: 1.12
    color: brightTone
    text: plain(bright) + (dim === "" ? "" : "<font color=\"" + String(dimTone) + "\">" + plain(dim) + "</font>")
    Accessible.name: bright + dim

    function plain(raw: string): string {
        return raw.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n+/g, "<br>");
    }
}
