import QtQuick
import Controls
import Theme

// One number of the car with its unit, its name beneath.
Column {
    id: fact

    required property string value
    required property string unit
    required property string name

    Row {
        spacing: Theme.px(4)

        Label {
            id: figure
            text: fact.value
            size: Theme.font.title
            strong: true
            figures: true
        }
        Label {
            anchors.baseline: figure.baseline
            text: fact.unit
            size: Theme.font.caption
            color: Theme.color.textFaint
        }
    }
    Label {
        width: parent.width
        text: fact.name
        size: Theme.font.note
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
}
