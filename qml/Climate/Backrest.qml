pragma ComponentBehavior: Bound

import QtQuick
import Theme

// The back of a seat, leaning about its foot at 0,0: support bulges out, the headrest slides up, massage rolls along.
Item {
    id: back

    required property real lean // degrees, upright at 0
    required property real support
    required property real head
    required property int massage
    required property int warmth
    required property color tone

    rotation: lean

    Behavior on rotation {
        NumberAnimation {
            duration: Theme.scene
            easing.bezierCurve: Theme.easeOut
        }
    }
    component Moving: Behavior {
        NumberAnimation {
            duration: Theme.scene
            easing.bezierCurve: Theme.easeOut
        }
    }

    Rectangle {
        id: posts
        x: 2
        y: -146 - 20 * back.head
        width: 6
        height: 40
        radius: 3
        color: Theme.color.textFaint

        Moving on y {}
    }
    Rectangle {
        x: -8
        y: posts.y - 30
        width: 26
        height: 42
        radius: 12
        gradient: Upholstery {
            orientation: Gradient.Horizontal
        }
        border.width: 2
        border.color: Theme.faded(back.tone, 0.8)
    }
    Rectangle {
        x: -12
        y: -138
        width: 34
        height: 146
        radius: 16
        gradient: Upholstery {
            orientation: Gradient.Horizontal
        }
        border.width: 2
        border.color: Theme.faded(back.tone, 0.8)

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: 14
            color: Theme.faded(back.tone, 0.16 * Math.abs(back.warmth))
        }
    }
    Rectangle {
        x: -14 - 9 * back.support
        y: -64
        width: 14
        height: 42
        radius: 7
        gradient: Upholstery {
            orientation: Gradient.Horizontal
        }
        border.width: 2
        border.color: Theme.faded(back.tone, 0.8)

        Moving on x {}
    }
    Repeater {
        model: 5

        Rectangle {
            required property int index
            x: 0
            y: -122 + 24 * index
            width: 11
            height: 11
            radius: 5.5
            color: Theme.color.assistant
            opacity: back.massage === 0 ? 0 : 0.25 + 0.25 * back.massage

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.panel
                }
            }
        }
    }
}
