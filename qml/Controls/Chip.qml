import QtQuick
import Theme

// A small fact: a word or two, with a dot or a sign, in one tone.
Rectangle {
    id: chip

    property string text
    property string sign
    property bool dot: false
    property color tint: Theme.color.text
    property color face: Theme.color.raised
    property color mark: tint

    implicitHeight: Theme.px(36)
    implicitWidth: row.implicitWidth + Theme.px(30)
    radius: Theme.rounding(height)
    color: face
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.px(8)

        Rectangle {
            visible: chip.dot
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(10)
            height: width
            radius: width / 2
            color: chip.mark
        }
        Icon {
            visible: chip.sign !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: chip.sign
            size: Theme.iconSmall
            color: chip.tint
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            size: Theme.font.note
            font.weight: Theme.font.medium
            color: chip.tint
            figures: true
            Accessible.ignored: true
        }
    }
}
