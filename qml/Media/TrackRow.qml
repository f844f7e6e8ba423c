import QtQuick
import QtQuick.Templates as T
import Theme
import Controls
import "clock.mjs" as Clock

// A track in a list: its cover, names and length; the one that plays is lit.
T.AbstractButton {
    id: row

    required property var track
    property bool current: false
    property bool playing: false
    default property alias trailing: more.data

    implicitHeight: Theme.touch
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: track.title + ", " + track.artist

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.down ? Theme.color.pressed : row.current ? Theme.color.warmthSoft : Theme.faded(Theme.color.raised, 0)

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }
    }
    contentItem: Item {
        Cover {
            id: art
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(54)
            height: width
            radius: Math.min(Theme.px(12), Theme.radiusSmall)
            source: row.track.cover
            sign: row.track.kind === "episode" ? "podcast" : row.track.kind === "station" ? "radio" : "media"
        }
        Column {
            anchors.left: art.right
            anchors.leftMargin: Theme.px(16)
            anchors.right: end.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)

            Label {
                width: parent.width
                text: row.track.title
                font.weight: Theme.font.medium
                color: row.current ? Theme.color.warmthText : Theme.color.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: row.track.artist
                size: Theme.font.note
                color: Theme.color.textSoft
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Row {
            id: end
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(18)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            Icon {
                visible: row.current
                anchors.verticalCenter: parent.verticalCenter
                name: row.playing ? "volume" : "pause"
                size: Theme.iconSmall
                color: Theme.color.warmthText
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: Clock.clock(row.track.duration)
                size: Theme.font.note
                color: Theme.color.textSoft
                figures: true
                visible: row.track.duration > 0
                Accessible.ignored: true
            }
            Row {
                id: more
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(4)
            }
        }
    }
    FocusRing {
        target: row
        radius: Theme.radiusSmall + Theme.px(4)
    }
}
