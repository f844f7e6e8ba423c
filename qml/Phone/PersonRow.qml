import QtQuick
import QtQuick.Templates as T
import Theme
import Controls

// A row of a list of people: letters, name, a line below, and what stands at its end.
T.AbstractButton {
    id: row

    required property string letters
    property string title
    property string detail
    property string sign
    property color signTint: Theme.color.textSoft
    property bool fresh: false
    property bool chosen: false
    property int lines: 1
    default property alias trailing: end.data

    implicitHeight: Math.max(lines > 1 ? Theme.px(88) : Theme.touch, words.implicitHeight + Theme.px(14))
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: detail

    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.down ? Theme.color.pressed : row.chosen ? Theme.color.raised : Theme.faded(Theme.color.raised, 0)
    }
    contentItem: Item {
        PersonMark {
            id: mark
            x: Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            letters: row.letters
            lit: row.fresh
        }
        Column {
            id: words
            anchors.left: mark.right
            anchors.leftMargin: Theme.px(16)
            anchors.right: end.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: row.title
                font.weight: row.fresh ? Theme.font.strong : Theme.font.medium
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Row {
                width: parent.width
                visible: row.detail !== ""
                spacing: Theme.px(8)

                Icon {
                    id: arrow
                    visible: row.sign !== ""
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.sign
                    size: Theme.iconSmall
                    color: row.signTint
                }
                Label {
                    width: parent.width - (arrow.visible ? arrow.width + parent.spacing : 0)
                    text: row.detail
                    size: Theme.font.note
                    color: row.fresh ? Theme.color.text : Theme.color.textSoft
                    maximumLineCount: row.lines
                    wrapMode: row.lines > 1 ? Text.Wrap : Text.NoWrap
                    elide: Text.ElideRight
                    figures: true
                    Accessible.ignored: true
                }
            }
        }
        Row {
            id: end
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
        }
    }
    FocusRing {
        target: row
        radius: Theme.radiusSmall + Theme.px(4)
    }
}
