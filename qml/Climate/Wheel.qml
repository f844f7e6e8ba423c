import QtQuick
import Theme

// The steering wheel from the side.
Item {
    Rectangle {
        width: 9
        height: 84
        radius: 4.5
        rotation: 28
        color: Theme.color.textFaint
    }
    Rectangle {
        x: -26
        y: 46
        width: 34
        height: 7
        radius: 3.5
        rotation: 24
        color: Theme.faded(Theme.color.textFaint, 0.6)
    }
}
