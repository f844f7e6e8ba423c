import QtQuick
import Controls
import Theme

// How far something stands open, where it does.
Chip {
    property int percent: 0
    property bool tilted: false

    implicitHeight: Theme.px(28)
    implicitWidth: Theme.px(66)
    text: tilted ? qsTr("tilted") : qsTr("%1 %").arg(percent)
    tint: Theme.color.coolText
    face: Theme.faded(Theme.color.sheet, 0.9)
}
