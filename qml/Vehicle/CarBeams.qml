pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Theme

// The light that the lamps throw on the road, under the car.
Item {
    id: beams

    required property bool low
    required property bool high
    required property bool fog
    required property bool fogRear
    required property bool parking
    required property bool hazard

    component Beam: Item {
        id: beam
        property real reach: 100
        property real spread: 60
        property real start: 10
        property color tone: Theme.color.cool
        property real strength: 0.5
        property bool on: false

        opacity: on ? 1 : 0
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
        Repeater {
            model: [1, 0.8, 0.62, 0.45]

            CarPart {
                required property real modelData
                path: `M0 ${-beam.start * modelData}L${beam.reach} ${-beam.spread * modelData}Q${beam.reach * 1.12} 0 ${beam.reach} ${beam.spread * modelData}L0 ${beam.start * modelData}Z`
                gradient: RadialGradient {
                    centerRadius: beam.reach
                    focalX: centerX
                    focalY: centerY

                    GradientStop {
                        position: 0
                        color: Theme.faded(beam.tone, beam.strength * 0.36)
                    }
                    GradientStop {
                        position: 0.4
                        color: Theme.faded(beam.tone, beam.strength * 0.14)
                    }
                    GradientStop {
                        position: 1
                        color: Theme.faded(beam.tone, 0)
                    }
                }
            }
        }
    }
    component Glow: CarPart {
        id: halo
        property real size: 40
        property color tone
        property bool on: false

        opacity: on ? 1 : 0
        path: `M${-size} 0a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`
        gradient: RadialGradient {
            centerRadius: halo.size
            GradientStop {
                position: 0
                color: Theme.faded(halo.tone, 0.85)
            }
            GradientStop {
                position: 0.4
                color: Theme.faded(halo.tone, 0.3)
            }
            GradientStop {
                position: 1
                color: Theme.faded(halo.tone, 0)
            }
        }
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }

    Repeater {
        model: [-1, 1]

        Item {
            id: side
            required property int modelData

            Beam {
                x: 224
                y: 66 * side.modelData
                rotation: 0
                on: beams.high
                reach: 190
                spread: 34
                strength: 0.75
            }
            Beam {
                x: 222
                y: 66 * side.modelData
                on: beams.low
                reach: 124
                spread: 66
                strength: 0.6
            }
            Beam {
                x: 232
                y: 48 * side.modelData
                on: beams.fog
                reach: 74
                spread: 84
                start: 18
                tone: Theme.color.ask
                strength: 0.5
            }
            Glow {
                x: 222
                y: 68 * side.modelData
                on: beams.parking || beams.low || beams.high
                size: 26
                tone: Theme.color.cool
            }
            Glow {
                x: -232
                y: 62 * side.modelData
                on: beams.parking || beams.low || beams.fogRear
                size: beams.fogRear ? 56 : 40
                tone: Theme.color.warn
            }
            Glow {
                x: 216
                y: 84 * side.modelData
                on: beams.hazard
                size: 46
                tone: Theme.color.ask
            }
            Glow {
                x: -220
                y: 84 * side.modelData
                on: beams.hazard
                size: 46
                tone: Theme.color.ask
            }
        }
    }
}
