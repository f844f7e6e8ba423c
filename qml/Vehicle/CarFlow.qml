pragma ComponentBehavior: Bound

import QtQuick
import Theme

// The charge as light along the sills, as far as the battery is full; it spills wider the more power flows.
Item {
    id: flow

    required property real charge
    required property real power
    readonly property real reach: 168
    readonly property color tone: charge > 0.15 ? Theme.color.energy : Theme.color.ask
    property real filled: charge
    property real spill: 5 + Math.min(16, Math.abs(power) * 0.5)

    Behavior on filled {
        NumberAnimation {
            duration: Theme.scene
        }
    }
    Behavior on spill {
        NumberAnimation {
            duration: Theme.scene
        }
    }
    Repeater {
        model: [-1, 1]

        Item {
            id: side
            required property int modelData
            transform: Scale {
                yScale: side.modelData
            }

            Rectangle {
                x: -98
                y: 91
                width: flow.reach * flow.filled
                height: flow.spill
                gradient: Gradient {
                    GradientStop {
                        position: 0
                        color: Theme.faded(flow.tone, 0.55)
                    }
                    GradientStop {
                        position: 1
                        color: Theme.faded(flow.tone, 0)
                    }
                }
            }
            Rectangle {
                x: -98
                y: 91.5
                width: flow.reach
                height: 2.4
                radius: 1.2
                color: Theme.faded(Theme.color.textFaint, 0.3)
            }
            Rectangle {
                x: -98
                y: 91.5
                width: flow.reach * flow.filled
                height: 2.4
                radius: 1.2
                color: flow.tone
            }
        }
    }
}
