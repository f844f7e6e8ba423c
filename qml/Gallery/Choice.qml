pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// One of some words, as pills that wrap.
Flow {
    id: choice

    required property list<string> words
    property string chosen
    signal asked(string word)

    spacing: Theme.px(6)

    Repeater {
        model: choice.words

        PillButton {
            required property string modelData

            objectName: "choice_" + modelData
            implicitHeight: Theme.px(40)
            implicitWidth: contentItem.children[0].implicitWidth + 2 * leftPadding
            leftPadding: Theme.px(14)
            rightPadding: leftPadding
            text: modelData
            textSize: Theme.font.note
            active: choice.chosen === modelData
            onClicked: choice.asked(modelData)
        }
    }
}
