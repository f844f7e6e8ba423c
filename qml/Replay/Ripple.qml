import QtQuick
import Theme

// A ring that widens and goes.
Rectangle {
    id: ripple

    property real reach: Theme.px(28)

    width: 0
    height: 0

    Rectangle {
        anchors.centerIn: parent
        width: 2 * ripple.reach
        height: width
        radius: ripple.reach
        color: "transparent"
        border.width: Theme.px(4)
        border.color: Theme.color.fill
    }
    ParallelAnimation {
        running: true
        onFinished: ripple.destroy()

        NumberAnimation {
            target: ripple
            property: "reach"
            to: Theme.px(92)
            duration: 600
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: ripple
            property: "opacity"
            to: 0
            duration: 600
        }
    }
}
