pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// A scale of up to eleven points, its two ends in words below.
Column {
    id: answer

    required property Questions questions
    signal chosen(int index)
    readonly property var values: questions.values
    readonly property bool numbered: values.length > 0 && values[0] >= 0 // a scale around nothing has no numbers
    readonly property real between: Theme.px(values.length > 8 ? 4 : 12)

    spacing: Theme.px(16)

    Row {
        spacing: answer.between

        Repeater {
            model: answer.values

            ButtonBase {
                id: point

                required property int modelData
                required property int index
                readonly property bool current: index === answer.questions.chosen

                objectName: "value_" + index
                width: (answer.width - (answer.values.length - 1) * answer.between) / answer.values.length
                height: Theme.px(108)
                ringRadius: Theme.radiusSmall
                text: answer.ends(index) + modelData
                Accessible.checkable: true
                Accessible.checked: current
                onClicked: answer.chosen(index)

                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: point.down ? Theme.color.pressed : point.current ? Theme.color.routeSoft : Theme.color.raised
                    border.width: point.current ? Theme.px(2) : Theme.hair
                    border.color: point.current ? Theme.color.routeText : Theme.color.hairline
                }
                contentItem: Item {
                    Label {
                        anchors.centerIn: parent
                        visible: answer.numbered
                        text: point.modelData
                        size: Theme.font.headline
                        font.weight: Theme.font.medium
                        color: point.current ? Theme.color.routeText : Theme.color.text
                        figures: true
                        Accessible.ignored: true
                    }
                    Rectangle {
                        anchors.centerIn: parent
                        visible: !answer.numbered
                        width: Theme.px(34)
                        height: width
                        radius: width / 2
                        color: point.current ? Theme.color.routeText : "transparent"
                        border.width: Theme.px(3)
                        border.color: point.current ? Theme.color.routeText : Theme.color.textSoft
                    }
                }
            }
        }
    }
    ScaleEnds {
        width: parent.width
        low: answer.questions.low
        high: answer.questions.high
        loud: answer.questions.words === ""
    }

    function ends(index: int): string {
        return index === 0 ? questions.low + " " : index === values.length - 1 ? questions.high + " " : "";
    }
}
