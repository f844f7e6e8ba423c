import QtQuick
import Theme
import Controls

// A favourite: a tap calls.
ButtonBase {
    id: tile

    required property var person

    objectName: "call_" + person.id
    implicitWidth: Theme.px(132)
    implicitHeight: Theme.px(134)
    ringRadius: Theme.radiusSmall
    text: person.name

    background: Rectangle {
        radius: Theme.radiusSmall
        color: tile.down ? Theme.color.pressed : Theme.faded(Theme.color.raised, 0.6)
    }
    contentItem: Item {
        readonly property real above: Math.max(Theme.px(8), (height - mark.height - name.height - name.anchors.topMargin) / 2)

        PersonMark {
            id: mark
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.above
            width: Math.max(Theme.px(60), Math.min(Theme.px(92), tile.height * 0.5))
            letters: tile.person.initials
        }
        Label {
            id: name
            anchors.top: mark.bottom
            anchors.topMargin: Theme.px(8)
            width: parent.width
            height: Math.max(Theme.px(26), contentHeight) // as high in every script
            text: tile.person.name
            size: tile.height > Theme.px(150) ? Theme.font.body : Theme.font.note
            font.weight: Theme.font.medium
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 0.95
            Accessible.ignored: true
        }
    }
}
