pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Theme

// A seat from the side, nose to the left, as it stands: it slides, rises, leans, folds; warmth and massage glow on it.
Item {
    id: figure

    readonly property bool turned: false
    required property var seat
    required property int warmth
    required property bool driver
    readonly property real ratio: Math.min(width / 330, height / 300)
    readonly property color tone: warmth > 0 ? Theme.color.warmth : warmth < 0 ? Theme.color.cool : Theme.color.textFaint

    transform: Theme.upright(figure)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the seat")

    component Glide: Behavior {
        NumberAnimation {
            duration: Theme.scene
            easing.bezierCurve: Theme.easeOut
        }
    }
    component Pad: Rectangle {
        gradient: Upholstery {}
        border.width: 2
        border.color: Theme.faded(figure.tone, 0.8)

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: parent.radius - 2
            color: Theme.faded(figure.tone, 0.16 * Math.abs(figure.warmth))

            Behavior on color {
                ColorAnimation {
                    duration: Theme.panel
                }
            }
        }
    }

    Item {
        anchors.centerIn: parent
        width: 330
        height: 300
        scale: figure.ratio

        Rectangle {
            x: 60
            y: 276
            width: 236
            height: 5
            radius: 2.5
            color: Theme.color.well
            border.width: 1
            border.color: Theme.color.hairlineTop
        }
        Wheel {
            visible: figure.driver
            x: 34
            y: 116
        }
        Item {
            id: base
            x: 64 + 46 * figure.seat.position
            y: -26 * figure.seat.height

            Glide on x {}
            Glide on y {}

            Rectangle {
                x: 34
                y: 226
                width: 96
                height: 48 - base.y
                radius: 6
                color: Theme.color.well
                border.width: 1.5
                border.color: Theme.color.hairlineTop
            }
            LegRest {
                visible: figure.seat.rests
                x: cushion.x + 8
                y: 208
                raised: figure.seat.legrest
                out: figure.seat.footrest
                edge: Theme.faded(figure.tone, 0.8)
            }
            Pad {
                id: cushion
                property real longer: figure.seat.cushion * 26
                x: 26 - longer
                y: 192
                width: 132 + longer
                height: 36
                radius: 17
                rotation: 3
                transformOrigin: Item.Right

                Glide on longer {}
            }
            Backrest {
                objectName: "backrest"
                x: 138
                y: 206
                lean: figure.seat.folded ? -84 : 70 * figure.seat.backrest - 4
                support: figure.seat.lumbar
                head: figure.seat.headrest
                massage: figure.seat.massage
                warmth: figure.warmth
                tone: figure.tone
            }
        }
    }
}
