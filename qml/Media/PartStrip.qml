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
    Rectangle {
        anchors.right: parent.right
        width: Theme.px(90)
        height: parent.height
        opacity: line.contentWidth - line.contentX > line.width + 1 ? 1 : 0
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop {
                position: 0
                color: Theme.faded(Theme.color.sheet, 0)
            }
            GradientStop {
                position: 0.9
                color: Theme.color.sheet
            }
        }
    }
}
