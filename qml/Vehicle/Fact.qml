import QtQuick
import Controls
import Theme

// One number of the car with its unit, its name beneath.
Column {
    id: fact

    required property string value
    required property string unit
    required property string name
    readonly property real needed: Math.ceil(Math.max(widest.advanceWidth + line.spacing + unit.implicitWidth, words.advanceWidth))

    TextMetrics {
        id: words
        font.family: caption.font.family
        font.letterSpacing: caption.font.letterSpacing
        font.pixelSize: caption.largest
        text: fact.name
    }
    Row {
        id: line
        spacing: Theme.px(3)

        Label {
            id: figure

            readonly property real usual: Theme.textSize === "normal" ? Theme.font.title : Theme.font.body
            readonly property real room: fact.width - line.spacing - unit.width

            text: fact.value
            size: Math.floor(Math.max(Theme.font.caption, usual * Math.min(1, room / Math.max(1, widest.advanceWidth))))
            strong: true
            figures: true

            TextMetrics {
                id: widest
                font.family: figure.font.family
                font.weight: figure.font.weight
                font.features: figure.font.features
                font.pixelSize: figure.usual
                text: fact.value
            }
        }
        Label {
            id: unit
            anchors.baseline: figure.baseline
            text: fact.unit
            size: Theme.font.caption
            color: Theme.color.textSoft
        }
    }
    WordLabel {
        id: caption
        width: parent.width
        text: fact.name
        color: Theme.color.textSoft
    }
}
