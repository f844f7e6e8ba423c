pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// Sentences one could say now, as many as fit on one line; a tap says one.
Item {
    id: suggestions

    required property Conversation conversation
    property bool shown: true

    implicitHeight: Theme.px(56)
    visible: opacity > 0
    opacity: shown ? 1 : 0

    Behavior on opacity {
        NumberAnimation {
            duration: suggestions.shown ? Theme.panel : Theme.quick // gone before a page is read
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap

        Repeater {
            model: suggestions.conversation.suggestions

            ButtonBase {
                id: pill

                required property string modelData
                required property int index
                readonly property bool fits: suggestions.reach(index) <= suggestions.width

                text: modelData
                visible: fits
                width: Math.ceil(words.implicitWidth + Theme.px(66))
                height: suggestions.height
                onClicked: suggestions.conversation.ask(modelData)

                containmentMask: QtObject {
                    function contains(point: point): bool {
                        return point.x >= 0 && point.x <= pill.width && Math.abs(point.y - pill.height / 2) <= Theme.touch / 2;
                    }
                }

                background: GlassPanel {
                    radius: Theme.rounding(height)
                    shadow: false
                    glow: pill.down ? Theme.color.assistant : "transparent"
                }
                contentItem: Item {
                    Icon {
                        x: Theme.px(18)
                        anchors.verticalCenter: parent.verticalCenter
                        name: "spark"
                        size: Theme.px(18)
                        color: Theme.color.assistantText
                    }
                    Label {
                        id: words
                        x: Theme.px(44)
                        anchors.verticalCenter: parent.verticalCenter
                        text: pill.text
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Repeater {
        id: measure
        model: suggestions.conversation.suggestions

        Label {
            required property string modelData

            visible: false
            text: modelData
        }
    }

    function reach(last: int): real {
        let total = 0;
        for (let at = 0; at <= last && at < measure.count; at++)
            total += (measure.itemAt(at)?.implicitWidth ?? 0) + Theme.px(68) + (at > 0 ? Theme.gap : 0);
        return total;
    }
}
