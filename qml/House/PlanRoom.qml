import QtQuick
import Controls
import Theme
import "house.mjs" as House

// A room on the plan: its light, how warm it is and shall be, its blinds; tap it to set it.
ButtonBase {
    id: room

    required property var things
    required property string roomId
    property bool chosen: false
    readonly property var lamp: House.lamp(things, roomId)
    readonly property var heating: House.of(things, "climate", roomId)[0] ?? null
    readonly property var blind: House.of(things, "blind", roomId)[0] ?? null
    readonly property var lock: House.of(things, "lock", roomId)[0] ?? null
    readonly property var garage: House.of(things, "garage", roomId)[0] ?? null
    readonly property bool heats: heating !== null && heating.on && heating.measured !== undefined && heating.celsius > heating.measured + 0.4
    readonly property bool narrow: width < Theme.px(134)

    ringRadius: Theme.px(12)
    Accessible.description: (lamp ? qsTr("light on") : qsTr("light off")) + (heating ? ", " + qsTr("%1°").arg(Theme.figure((heating.measured ?? heating.celsius), 1)) : "")

    background: Rectangle {
        radius: Theme.px(12)
        color: room.down ? Theme.color.pressed : Theme.faded(Theme.color.raised, 0.6)
        border.width: room.chosen ? Theme.px(2.5) : Theme.hair
        border.color: room.chosen ? Theme.color.text : Theme.color.hairlineTop

        LampGlow {
            anchors.fill: parent
            anchors.margins: Theme.px(3)
            lamp: room.lamp
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - Theme.px(4)
            spacing: Theme.px(2)

            Label {
                width: parent.width
                text: room.text
                size: room.narrow ? Theme.font.caption : Theme.font.note
                font.weight: Theme.font.medium
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                lineHeight: 0.92
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: room.heating !== null
                text: room.heating ? qsTr("%1°").arg(Theme.figure((room.heating.measured ?? room.heating.celsius), 1)) : ""
                size: room.narrow ? Theme.font.body : Theme.font.title
                strong: true
                figures: true
                horizontalAlignment: Text.AlignHCenter
                color: room.heats ? Theme.color.warmthText : Theme.color.text
                Accessible.ignored: true
            }
            Icon {
                visible: room.lock !== null || room.garage !== null
                anchors.horizontalCenter: parent.horizontalCenter
                name: room.lock !== null ? (room.lock.locked ? "lock" : "unlock") : room.garage?.open ?? false ? "garage-open" : "garage"
                size: Theme.icon
                color: (room.lock !== null && !room.lock.locked) || (room.garage?.open ?? false) ? Theme.color.askText : Theme.color.textSoft
            }
        }
        // The blinds hang along the upper wall; what they cover is lit up.
        Rectangle {
            visible: room.blind !== null
            x: Theme.px(14)
            y: Theme.px(5)
            width: parent.width - Theme.px(28)
            height: Theme.px(6)
            radius: Theme.rounding(height)
            color: Theme.faded(Theme.color.cool, 0.28)

            Rectangle {
                width: parent.width * (1 - (room.blind?.percent ?? 100) / 100)
                height: parent.height
                radius: Theme.rounding(height)
                color: Theme.color.textSoft

                Behavior on width {
                    NumberAnimation {
                        duration: Theme.scene
                        easing.bezierCurve: Theme.easeOut
                    }
                }
            }
        }
    }
}
