import QtQuick
import Theme
import Controls

// At the top of edit mode: done and cancel at the driver's edge, ready-made arrangements, and what one can do.
Item {
    id: bar

    required property list<string> presets
    required property PanelNames words
    property bool touched: false
    signal doneAsked
    signal cancelAsked
    signal presetAsked(string preset)

    Row {
        id: ends
        x: Theme.mirrored ? parent.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight

        PillButton {
            objectName: "done"
            height: Theme.px(60)
            filled: true
            sign: "check"
            text: qsTr("Done")
            onClicked: bar.doneAsked()
        }
        PillButton {
            objectName: "cancel"
            height: Theme.px(60)
            face: Theme.color.overlay
            text: qsTr("Cancel")
            onClicked: bar.cancelAsked()
        }
    }
    Label {
        id: hint
        readonly property real from: Theme.mirrored ? ready.x + ready.width + Theme.pad : ends.x + ends.width + Theme.pad
        readonly property real to: Theme.mirrored ? ends.x - Theme.pad : ready.x - Theme.pad

        x: from
        width: to - from
        anchors.verticalCenter: parent.verticalCenter
        visible: width >= Theme.px(340)
        text: qsTr("Drag panels where you want them, pull a corner to size them")
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    Rectangle {
        anchors.fill: ready
        radius: ready.radius
        color: Theme.color.overlay
    }
    Segments {
        id: ready
        objectName: "presets"
        x: Theme.mirrored ? 0 : parent.width - width
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.px(60)
        width: Math.min(implicitWidth, parent.width - ends.width - Theme.pad)
        label: qsTr("Ready-made arrangements")
        options: bar.presets.map(preset => bar.words.presets[preset] ?? preset)
        onAsked: index => bar.presetAsked(bar.presets[index])
    }
}
