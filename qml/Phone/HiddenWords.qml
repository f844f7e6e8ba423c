import QtQuick
import Theme

// In the place of written words while the car is under way: they are heard, not read.
Item {
    id: hidden

    Nothing {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(440))
        sign: parent.height > Theme.px(170) ? "volume" : ""
        title: qsTr("Hidden while driving")
        detail: parent.height > Theme.px(100) ? qsTr("I read it to you, and you answer by voice.") : ""
    }
}
