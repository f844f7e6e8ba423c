import QtQuick
import Theme
import Controls

// A moment that was marked; its words show when time or a finger comes near.
Item {
    id: flag

    required property string words
    required property bool grave
    required property bool near
    required property real room
    readonly property color tone: grave ? Theme.color.warn : Theme.color.ask

    z: near ? 1 : 0

    Rectangle {
        x: -width / 2
        width: Theme.px(3)
        height: flag.height
        color: flag.tone
    }
    Rectangle {
        id: head
        x: flag.near && label.implicitWidth + Theme.px(20) > flag.room ? -width : 0
        width: flag.near ? label.implicitWidth + Theme.px(20) : Theme.px(16)
        height: flag.near ? label.implicitHeight + Theme.px(6) : Theme.px(12)
        radius: Theme.px(4)
        color: flag.near ? Theme.color.overlay : flag.tone
        border.width: flag.near ? Theme.hair : 0
        border.color: flag.tone

        Label {
            id: label
            anchors.centerIn: parent
            visible: flag.near
            text: flag.words
            size: Theme.font.note
            Accessible.name: flag.words
        }
    }
}
