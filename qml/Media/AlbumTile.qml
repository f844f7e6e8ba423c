import QtQuick
import QtQuick.Templates as T
import Theme
import Controls

// An album to play: its cover with its name beneath.
T.AbstractButton {
    id: tile

    required property var album
    property bool current: false

    implicitHeight: art.height + words.height + Theme.px(22)
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: album.album + ", " + album.artist

    contentItem: Item {
        Cover {
            id: art
            width: parent.width
            height: width
            source: tile.album.cover
            ringed: tile.current
            scale: tile.down ? 0.97 : 1

            Behavior on scale {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
        Column {
            id: words
            anchors.top: art.bottom
            anchors.topMargin: Theme.px(10)
            width: parent.width
            spacing: Theme.px(1)

            Label {
                width: parent.width
                text: tile.album.album
                font.weight: Theme.font.medium
                color: tile.current ? Theme.color.warmthText : Theme.color.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: tile.album.genre
                size: Theme.font.note
                color: Theme.color.textSoft
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    FocusRing {
        target: tile
        radius: Theme.radiusSmall + Theme.px(4)
    }
}
