import QtQuick
import Theme

// Text in the cockpit's type. `figures` keeps changing numbers from dancing.
Text {
    id: label

    property real size: Theme.font.body
    property bool strong: false
    property bool figures: false

    color: Theme.color.text
    font.family: Theme.font.familyOf(size)
    font.pixelSize: size
    font.weight: strong ? Theme.font.strong : Theme.font.regular
    font.letterSpacing: Theme.font.spacing(size)
    font.features: figures ? {
        "tnum": 1
    } : {}
    textFormat: Text.PlainText
    horizontalAlignment: Theme.start
    transform: Theme.upright(label)
    renderType: Text.QtRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
