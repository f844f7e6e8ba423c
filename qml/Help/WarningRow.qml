import QtQuick
import Controls
import Theme

// A light that is on: its name, what it means, what to do, and the page that tells more, one touch away.
ButtonBase {
    id: row

    required property var light
    readonly property bool red: light.colour === "red"
    readonly property color tint: red ? Theme.color.warnText : Theme.color.askText

    text: light.name
    implicitHeight: Math.max(Theme.touch, words.height + 2 * Theme.gap)
    ringRadius: Theme.radiusSmall
    Accessible.description: qsTr("%1 %2").arg(light.meaning).arg(light.action)

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.down ? Theme.color.pressed : row.red ? Theme.color.warnSoft : Theme.color.askSoft
    }
    contentItem: Item {
        Icon {
            id: mark
            x: Theme.pad * 0.6
            anchors.verticalCenter: parent.verticalCenter
            name: "warning"
            color: row.tint
        }
        Column {
            id: words
            anchors.left: mark.right
            anchors.leftMargin: Theme.px(14)
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)

            Label {
                width: parent.width
                text: row.light.name
                strong: true
                color: row.tint
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: row.Accessible.description
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: row.light.page > 0
                text: qsTr("Page %1").arg(row.light.page)
                size: Theme.font.note
                color: Theme.color.textSoft
                Accessible.ignored: true
            }
        }
    }
}
