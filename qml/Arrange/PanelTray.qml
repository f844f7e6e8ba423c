pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// In the dock's place: the panels that are not on home, and the way back to the arrangement as it came.
GlassPanel {
    id: tray

    required property list<string> panels
    required property PanelNames words
    property string told // what did not work
    readonly property bool tall: height > 2 * Theme.touch
    signal chosen(string panel)
    signal carried(string panel, point at)
    signal dropped(string panel, bool done)
    signal resetAsked

    shadow: false
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Not on home")

    Flickable {
        id: shelf
        x: Theme.mirrored ? parent.width - width - Theme.px(20) : Theme.px(20)
        width: parent.width - reset.width - Theme.px(60)
        height: parent.height
        contentWidth: row.width
        contentHeight: tray.tall ? row.height + 2 * row.y : height
        clip: true
        interactive: contentWidth > width || contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        visible: tray.told === ""

        Flow {
            id: row
            readonly property real needed: children.reduce((sum, child) => sum + (child.visible ? child.width + spacing : 0), 0)

            x: Theme.mirrored ? Math.max(0, shelf.width - width) : 0
            y: tray.tall ? Math.max(Theme.px(10), (shelf.height - height) / 2) : (shelf.height - height) / 2
            width: tray.tall ? shelf.width : needed
            spacing: Theme.gap
            layoutDirection: Theme.mirrored ? Qt.RightToLeft : Qt.LeftToRight

            Label {
                height: Theme.touch
                verticalAlignment: Text.AlignVCenter
                rightPadding: Theme.px(8)
                leftPadding: rightPadding
                text: tray.panels.length > 0 ? qsTr("Drag onto home") : qsTr("Every panel is on home")
                color: Theme.color.textSoft
            }
            Repeater {
                model: tray.panels

                TrayChip {
                    required property string modelData

                    objectName: "chip_" + modelData
                    sign: tray.words.signs[modelData] ?? "star"
                    text: tray.words.names[modelData] ?? modelData
                    onClicked: tray.chosen(modelData)
                    onMoved: at => tray.carried(modelData, at)
                    onDropped: done => tray.dropped(modelData, done)
                }
            }
        }
    }
    Label {
        objectName: "told"
        anchors.verticalCenter: parent.verticalCenter
        x: shelf.x + Theme.px(8)
        width: shelf.width - Theme.px(16)
        visible: text !== ""
        text: tray.told
        color: Theme.color.askText
        wrapMode: Text.Wrap
        horizontalAlignment: Theme.mirrored ? Theme.end : Theme.start
    }
    PillButton {
        id: reset
        objectName: "reset"
        x: Theme.mirrored ? Theme.px(20) : parent.width - width - Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.touch
        sign: "undo"
        text: qsTr("Reset")
        onClicked: tray.resetAsked()
    }
}
