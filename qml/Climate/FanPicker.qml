pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Controls
import Theme

// The fan's level 0–5 as rising bars to tap or sweep over.
T.Slider {
    id: fan

    required property int level
    signal asked(int level)

    implicitHeight: Theme.touch
    from: 0
    to: 5
    stepSize: 1
    snapMode: T.Slider.SnapAlways
    value: level
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    leftPadding: Theme.px(64)
    onMoved: asked(Math.round(value))
    onPressedChanged: {
        if (!pressed)
            value = Qt.binding(() => fan.level);
    }
    Accessible.name: qsTr("Fan")
    Accessible.description: qsTr("level %1").arg(level)

    Icon {
        id: sign
        x: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        name: "fan"
        size: Theme.px(40)
        color: fan.level > 0 ? Theme.color.coolText : Theme.color.textFaint
    }
    background: Item {
        Row {
            id: bars
            x: fan.leftPadding
            height: parent.height
            spacing: Theme.px(8)

            Repeater {
                model: 5

                Rectangle {
                    id: bar
                    required property int index
                    y: bars.height - height - Theme.px(6)
                    width: (fan.availableWidth - 4 * bars.spacing) / 5
                    height: (bars.height - Theme.px(12)) * (0.44 + 0.14 * index)
                    radius: Math.min(Theme.px(10), Theme.radiusSmall)
                    color: index < fan.level ? Theme.faded(Theme.color.cool, 0.24 + 0.06 * index) : Theme.color.raised

                    Behavior on color {
                        ColorAnimation {
                            duration: Theme.quick
                        }
                    }
                    Label {
                        anchors.centerIn: parent
                        text: bar.index + 1
                        font.weight: Theme.font.medium
                        figures: true
                        color: bar.index < fan.level ? Theme.color.text : Theme.color.textSoft
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    FocusRing {
        target: fan
        radius: Theme.radiusSmall
    }
}
