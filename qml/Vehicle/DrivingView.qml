import QtQuick
import Cockpit
import Theme

// How the car drives: modes, regeneration and speed warning beside what it consumes; stacked where it is upright.
Item {
    id: view

    required property Driving driving
    readonly property bool upright: height > width
    readonly property real column: upright ? width : (width - Theme.margin) * (width < Theme.px(1200) ? 0.56 : 0.5)

    Column {
        id: choices
        width: view.column
        spacing: Math.max(Theme.px(14), Math.min(Theme.px(view.upright ? 64 : 36), view.height * 0.05))

        DriveModes {
            width: parent.width
            tileHeight: Math.max(Theme.px(98), Math.min(Theme.px(view.upright ? 190 : 180), view.height * (view.upright ? 0.12 : 0.36)))
            driving: view.driving
        }
        Regeneration {
            width: parent.width
            driving: view.driving
        }
    }
    Column {
        x: view.upright ? 0 : view.column + Theme.margin
        y: view.upright ? choices.height + Theme.margin : 0
        width: view.upright ? view.width : view.width - x
        spacing: choices.spacing

        Consumption {
            width: parent.width
            driving: view.driving
        }
        SpeedWarning {
            width: parent.width
            driving: view.driving
        }
    }
}
