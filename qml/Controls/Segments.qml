pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Theme

// One of a few: `options` are words or {text, sign}; shows `chosen`, emits asked(index).
Rectangle {
    id: segments

    property list<var> options
    property int chosen: -1
    property color tone: Theme.color.routeSoft
    property color tint: Theme.color.routeText
    property string label
    signal asked(int index)

    implicitHeight: Theme.touchSmall
    implicitWidth: row.implicitWidth + Theme.px(8)
    radius: height / 2
    color: Theme.color.raised
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    Row {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.px(4)

        Repeater {
            model: segments.options

            T.AbstractButton {
                id: part

                required property var modelData
                required property int index
                readonly property string sign: modelData.sign ?? ""
                readonly property bool current: index === segments.chosen

                text: typeof modelData === "string" ? modelData : modelData.text ?? ""
                width: Math.max((segments.width - Theme.px(8)) / Math.max(1, segments.options.length), implicitWidth)
                implicitWidth: words.implicitWidth + Theme.px(36)
                height: row.height
                activeFocusOnTab: true
                focusPolicy: Qt.TabFocus
                onClicked: segments.asked(index)
                Keys.onReturnPressed: segments.asked(index)
                Accessible.role: Accessible.PageTab
                Accessible.name: text !== "" ? text : modelData.name ?? sign
                Accessible.selected: current

                background: Rectangle {
                    radius: height / 2
                    color: part.down ? Theme.color.pressed : part.current ? segments.tone : Theme.faded(segments.tone, 0)

                    Behavior on color {
                        ColorAnimation {
                            duration: Theme.quick
                        }
                    }
                }
                contentItem: Item {
                    Row {
                        id: words
                        anchors.centerIn: parent
                        spacing: Theme.px(8)

                        Icon {
                            visible: part.sign !== ""
                            anchors.verticalCenter: parent.verticalCenter
                            name: part.sign
                            size: Theme.icon
                            color: part.current ? segments.tint : Theme.color.textSoft
                        }
                        Label {
                            visible: part.text !== ""
                            anchors.verticalCenter: parent.verticalCenter
                            text: part.text
                            font.weight: Theme.font.medium
                            color: part.current ? segments.tint : Theme.color.textSoft
                            Accessible.ignored: true
                        }
                    }
                }
                FocusRing {
                    target: part
                }
            }
        }
    }
}
