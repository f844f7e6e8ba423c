import QtQuick
import Theme
import Controls

// A word with a switch at the end of its line.
Item {
    id: line

    required property string name
    property bool on: false
    signal asked(bool on)

    implicitHeight: Theme.px(48)

    Label {
        anchors.verticalCenter: parent.verticalCenter
        text: line.name
        size: Theme.font.note
        Accessible.ignored: true
    }
    Toggle {
        objectName: "switch_" + line.name
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: line.name
        on: line.on
        onAsked: on => line.asked(on)
    }
}
