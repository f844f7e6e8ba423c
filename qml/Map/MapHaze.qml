import QtQuick
import Theme

// The ground fades into the sky before the horizon.
Item {
    id: haze

    property real horizon: 0
    readonly property real reach: Math.max(height * 0.17, Theme.px(90))

    visible: horizon > -reach

    Rectangle {
        width: parent.width
        height: Math.max(0, haze.horizon + Theme.px(8))
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.map.sky
            }
            GradientStop {
                position: 1
                color: Theme.map.haze
            }
        }
    }
    Rectangle {
        y: haze.horizon + Theme.px(8)
        width: parent.width
        height: haze.reach
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.map.haze
            }
            GradientStop {
                position: 0.28
                color: Theme.faded(Theme.map.haze, 0.72)
            }
            GradientStop {
                position: 0.6
                color: Theme.faded(Theme.map.haze, 0.24)
            }
            GradientStop {
                position: 1
                color: Theme.faded(Theme.map.haze, 0)
            }
        }
    }
}
