import QtQuick
import Theme
import Controls

// A sheet of the study in the middle of the screen: a heading, what stands below it, and buttons at its foot.
FocusScope {
    id: sheet

    property string heading
    property real wide: Theme.px(1180)
    property real tall: Theme.px(640)
    property real pad: width < Theme.px(1000) ? Theme.px(24) : Theme.px(40)
    property alias foot: foot.data
    default property alias content: body.data

    GlassPanel {
        id: panel
        anchors.centerIn: parent
        width: Math.min(sheet.width, sheet.wide)
        height: Math.min(sheet.height, sheet.tall)
        cached: false
        high: Theme.color.sheet
        low: Theme.color.sheet

        Label {
            id: heading
            x: sheet.pad
            y: Theme.px(30)
            width: panel.width - 2 * x
            visible: text !== ""
            height: visible ? implicitHeight : 0
            text: sheet.heading
            size: Theme.font.headline
            strong: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Item {
            id: body
            x: sheet.pad
            y: heading.y + heading.height + (heading.visible ? Theme.px(16) : 0)
            width: panel.width - 2 * x
            height: foot.y - y - Theme.px(20)
        }
        Item {
            id: foot
            x: sheet.pad
            y: panel.height - height - Theme.px(26)
            width: panel.width - 2 * x
            height: childrenRect.height
        }
    }
}
