pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// While the participant agreed, answered questions or was done: what lay over the cockpit, and the answers so far.
Rectangle {
    id: cover

    required property Replay replay
    required property string title
    readonly property var step: replay ? replay.step : ({})
    readonly property bool wanted: (replay?.attended ?? false) && title !== "" && step.number === 0

    readonly property bool turned: true

    visible: wanted
    transform: Scale {
        origin.x: cover.width / 2
        xScale: Theme.rightToLeft ? -1 : 1
    }
    color: Theme.color.scrim

    GlassPanel {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(900))
        height: Math.min(parent.height - 2 * Theme.margin, words.implicitHeight + 2 * Theme.pad)
        high: Theme.color.overlay
        low: Theme.color.overlay

        Column {
            id: words
            x: Theme.pad
            y: Theme.pad
            width: parent.width - 2 * Theme.pad
            spacing: Theme.px(10)

            Label {
                width: parent.width
                text: cover.title
                size: Theme.font.title
                strong: true
                elide: Text.ElideRight
            }
            Flow {
                width: parent.width
                spacing: Theme.px(10)

                Repeater {
                    model: cover.replay && cover.wanted ? cover.replay.answers : []

                    Chip {
                        required property string modelData
                        text: modelData
                    }
                }
            }
        }
    }
}
