pragma ComponentBehavior: Bound

import QtQuick
import Controls
import Theme

// A level 0–3 as a sign over three bars; each tap goes one down from the highest.
ButtonBase {
    id: button

    required property string sign
    property string caption
    property int level: 0
    property color tone: Theme.color.warmth
    signal asked(int level)

    implicitWidth: Theme.px(84)
    implicitHeight: Theme.touch
    ringRadius: Theme.radiusSmall
    onClicked: asked(level === 0 ? 3 : level - 1)
    Keys.onUpPressed: asked(Math.min(3, level + 1))
    Keys.onDownPressed: asked(Math.max(0, level - 1))
    Accessible.description: level === 0 ? qsTr("off") : qsTr("level %1").arg(level)

    background: Rectangle {
        radius: Theme.radiusSmall
        color: button.down ? Theme.color.pressed : button.level > 0 ? Theme.faded(button.tone, 0.18) : Theme.color.raised

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: button.caption === "" ? Theme.px(7) : Theme.px(4)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: button.sign
                size: Theme.px(30)
                color: button.level > 0 ? button.tone : Theme.color.textSoft
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: text !== ""
                text: button.caption
                size: Theme.font.note
                font.weight: Theme.font.medium
                color: button.level > 0 ? button.tone : Theme.color.text
                Accessible.ignored: true
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.px(4)

                Repeater {
                    model: 3

                    Rectangle {
                        required property int index
                        width: Theme.px(14)
                        height: Theme.px(5)
                        radius: Theme.rounding(height)
                        color: index < button.level ? button.tone : Theme.color.pressed

                        Behavior on color {
                            ColorAnimation {
                                duration: Theme.panel
                            }
                        }
                    }
                }
            }
        }
    }
}
