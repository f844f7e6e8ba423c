import QtQuick
import Theme
import Controls

// One message of a thread; one's own stand at the other side.
Item {
    id: bubble

    required property var message
    readonly property bool mine: message.mine

    implicitHeight: face.height + Theme.px(10)
    Accessible.role: Accessible.ListItem
    Accessible.name: words.text

    Rectangle {
        id: face
        x: bubble.mine ? bubble.width - width : 0
        width: Math.max(words.width, stamp.width) + Theme.px(36)
        height: words.height + stamp.height + Theme.px(22)
        radius: Theme.radiusSmall
        color: bubble.mine ? Theme.color.routeSoft : Theme.color.raised

        Label {
            id: words
            x: Theme.px(18)
            y: Theme.px(10)
            width: Math.min(implicitWidth, bubble.width * 0.82 - Theme.px(36))
            text: bubble.message.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Stamp {
            id: stamp
            x: Theme.px(18)
            anchors.top: words.bottom
            entry: bubble.message
        }
    }
}
