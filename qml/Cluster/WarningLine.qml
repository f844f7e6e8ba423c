import QtQuick
import Cockpit
import Controls
import Theme

// The gravest warning by its name, with how many more there are.
Rectangle {
    id: line

    required property Instruments instruments
    property real room: Theme.px(420)
    readonly property var first: instruments.warnings[0] ?? null
    readonly property bool red: first?.colour === "red"
    readonly property int more: instruments.warnings.length - 1
    readonly property color tint: red ? Theme.color.warnText : Theme.color.askText

    objectName: "warning"
    visible: first !== null
    width: Math.min(room, words.x + words.implicitWidth + Theme.px(20))
    height: Math.max(Theme.px(52), words.height + Theme.px(20))
    radius: Math.min(Theme.radius, height / 2)
    color: red ? Theme.color.warnSoft : Theme.color.askSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Lamps {
        id: lamps
    }
    Icon {
        id: mark
        x: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        name: "warning"
        size: Theme.px(26)
        color: line.tint
    }
    Label {
        id: words
        objectName: "warningWords"
        x: mark.x + mark.width + Theme.px(12)
        width: Math.min(implicitWidth, line.room - x - Theme.px(18))
        anchors.verticalCenter: parent.verticalCenter
        text: line.first ? (lamps.names[line.first.code] ?? line.first.code) + (line.more > 0 ? "  +" + line.more : "") : ""
        font.weight: Theme.font.medium
        color: line.tint
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
