import QtQuick
import Theme
import Controls

// What the two ends of a scale mean.
Item {
    id: ends

    property string low
    property string high
    property bool loud: false

    height: Math.max(left.implicitHeight, right.implicitHeight)

    WordLabel {
        id: left
        width: ends.width / 2 - Theme.px(12)
        text: ends.low
        largest: ends.loud ? Theme.font.headline : Theme.font.title
        font.weight: ends.loud ? Theme.font.strong : Theme.font.regular
        color: ends.loud ? Theme.color.text : Theme.color.textSoft
    }
    WordLabel {
        id: right
        anchors.right: parent.right
        width: left.width
        text: ends.high
        largest: left.largest
        font.weight: left.font.weight
        color: left.color
        horizontalAlignment: Theme.end
    }
}
