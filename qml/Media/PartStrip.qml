pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// A few words to choose from in one line; where they do not fit, the line is pushed aside with a finger.
Item {
    id: strip

    required property list<var> parts // {part, text, sign}
    required property string chosen
    property string label
    signal asked(string part)

    height: Theme.touch
    Accessible.role: Accessible.PageTabList
    Accessible.name: label
    onChosenChanged: Qt.callLater(strip.reveal)
    onWidthChanged: Qt.callLater(strip.reveal)

    // Push the line so far that the one that is chosen stands clear of where it fades out.
    function reveal(): void {
        const part = all.itemAt(parts.findIndex(each => each.part === chosen));
        const clear = Theme.px(90);
        if (part === null || part.x >= line.contentX && part.x + part.width + clear <= line.contentX + line.width)
            return;
        slide.to = Math.max(0, Math.min(line.contentWidth - line.width, part.x - clear));
        slide.restart();
    }

    Flickable {
        id: line
        anchors.fill: parent
        contentWidth: row.width
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Row {
            id: row
            height: parent.height
            spacing: Theme.gap

            Repeater {
                id: all
                model: strip.parts

                PillButton {
                    required property var modelData

                    objectName: "part_" + modelData.part
                    anchors.verticalCenter: parent?.verticalCenter
                    leftPadding: Theme.px(17)
                    rightPadding: Theme.px(17)
                    sign: modelData.sign ?? ""
                    text: modelData.text
                    tint: modelData.part === strip.chosen ? Theme.color.warmthText : Theme.color.textSoft
                    face: modelData.part === strip.chosen ? Theme.color.warmthSoft : Theme.color.raised
                    Accessible.role: Accessible.PageTab
                    Accessible.selected: modelData.part === strip.chosen
                    onClicked: strip.asked(modelData.part)
                }
            }
        }
    }
    FadeEdge {
        list: line
        sideways: true
    }
    NumberAnimation {
        id: slide
        target: line
        property: "contentX"
        duration: Theme.panel
        easing.bezierCurve: Theme.easeOut
    }
}
