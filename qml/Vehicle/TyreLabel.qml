import QtQuick
import Controls
import Theme

// A tyre's pressure beside its wheel; amber when it is low.
Row {
    id: label

    required property real bar
    required property bool low
    spacing: Theme.px(4)

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: label.low
        name: "warning"
        size: Theme.iconSmall
        color: Theme.color.ask
    }
    Label {
        text: Theme.figure(label.bar, 1)
        size: Theme.font.title
        strong: true
        figures: true
        color: label.low ? Theme.color.askText : Theme.color.text
    }
    Label {
        anchors.baseline: parent.children[1].baseline
        text: qsTr("bar")
        size: Theme.font.note
        color: Theme.color.textSoft
    }
}
