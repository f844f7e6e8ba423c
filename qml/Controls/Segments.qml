pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Theme

// One of a few: `options` are words or {text, sign}; shows `chosen`, emits asked(index).
// All parts are as wide where their words fit; else each has what it needs, in smaller type if need be.
Rectangle {
    id: segments

    property list<var> options
    property int chosen: -1
    property color tone: Theme.color.routeSoft
    property color tint: Theme.color.routeText
    property string label
    signal asked(int index)

    readonly property list<real> needs: options.map(option => need(option))
    readonly property real needed: needs.reduce((sum, each) => sum + each, 0)
    readonly property real room: width - Theme.px(8)
    readonly property real margin: Theme.px(18) // of a part, at least
    readonly property bool even: Math.max(0, ...needs) + margin <= room / Math.max(1, options.length)
    readonly property real shrink: Math.min(1, Math.max(0.1, room - options.length * margin) / Math.max(1, needed))
    readonly property real spare: Math.max(0, room - needed * shrink) / Math.max(1, options.length)

    implicitHeight: Theme.touchSmall
    implicitWidth: needed + options.length * Theme.px(36) + Theme.px(8)
    radius: Theme.rounding(height)
    color: Theme.color.raised
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    // The width of an option's sign and words.
    function need(option: var): real {
        const words = typeof option === "string" ? option : option.text ?? "";
        const sign = (option.sign ?? "") !== "" ? Theme.icon + (words !== "" ? Theme.px(8) : 0) : 0;
        return sign + (words !== "" ? Math.ceil(type.advanceWidth(words)) + 1 : 0);
    }

    FontMetrics {
        id: type
        font.family: Theme.font.familyOf(Theme.font.body)
        font.pixelSize: Theme.font.body
        font.weight: Theme.font.medium
        font.letterSpacing: Theme.font.spacing(Theme.font.body)
    }
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
                width: segments.even ? segments.room / segments.options.length : segments.needs[index] * segments.shrink + segments.spare
                height: row.height
                activeFocusOnTab: true
                focusPolicy: Qt.TabFocus
                onClicked: segments.asked(index)
                Keys.onReturnPressed: segments.asked(index)
                Accessible.role: Accessible.PageTab
                Accessible.name: text !== "" ? text : modelData.name ?? sign
                Accessible.selected: current

                containmentMask: QtObject {
                    function contains(point: point): bool {
                        const reach = Math.max(part.height, Theme.touch) / 2;
                        return point.x >= 0 && point.x <= part.width && Math.abs(point.y - part.height / 2) <= reach;
                    }
                }
                background: Rectangle {
                    radius: Theme.rounding(height)
                    color: part.down ? Theme.color.pressed : part.current ? segments.tone : Theme.faded(segments.tone, 0)

                    Behavior on color {
                        ColorAnimation {
                            duration: Theme.quick
                        }
                    }
                }
                contentItem: Item {
                    Row {
                        anchors.centerIn: parent
                        spacing: Theme.px(8) * segments.shrink

                        Icon {
                            visible: part.sign !== ""
                            anchors.verticalCenter: parent.verticalCenter
                            name: part.sign
                            size: Theme.icon * segments.shrink
                            color: part.current ? segments.tint : Theme.color.textSoft
                        }
                        Label {
                            visible: part.text !== ""
                            anchors.verticalCenter: parent.verticalCenter
                            text: part.text
                            size: Math.floor(Theme.font.body * segments.shrink)
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
