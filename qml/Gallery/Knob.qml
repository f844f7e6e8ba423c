pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// One property of an exhibit to change: a switch, a level between two numbers, one of some words, or a text.
Column {
    id: knob

    required property var knob // {name, kind, value, low, high, whole, words}
    property var value: knob.knob.value
    signal turned(value: var)

    spacing: Theme.px(4)

    Loader {
        width: parent.width
        sourceComponent: ({
                "switch": toggle,
                "range": level,
                "choice": words,
                "text": line
            })[knob.knob.kind]
    }

    function put(next: var): void {
        value = next;
        turned(next);
    }

    Component {
        id: toggle

        SwitchLine {
            name: knob.knob.name
            on: knob.value === true
            onAsked: on => knob.put(on)
        }
    }
    Component {
        id: level

        Column {
            readonly property real span: knob.knob.high - knob.knob.low

            Item {
                width: parent.width
                height: name.height

                Label {
                    id: name
                    text: knob.knob.name
                    size: Theme.font.note
                }
                Label {
                    anchors.right: parent.right
                    text: Number(knob.value ?? knob.knob.low).toFixed(knob.knob.whole ? 0 : 2)
                    size: Theme.font.note
                    color: Theme.color.textSoft
                    figures: true
                }
            }
            Slider {
                objectName: "knob_" + knob.knob.name
                width: parent.width
                label: knob.knob.name
                level: ((knob.value ?? knob.knob.low) - knob.knob.low) / parent.span
                onAsked: level => {
                    const next = knob.knob.low + level * parent.span;
                    knob.put(knob.knob.whole ? Math.round(next) : next);
                }
            }
        }
    }
    Component {
        id: words

        Column {
            spacing: Theme.px(6)

            Label {
                text: knob.knob.name
                size: Theme.font.note
            }
            Choice {
                width: parent.width
                words: knob.knob.words
                chosen: String(knob.value ?? "")
                onAsked: word => knob.put(word)
            }
        }
    }
    Component {
        id: line

        Column {
            spacing: Theme.px(6)

            Label {
                text: knob.knob.name
                size: Theme.font.note
            }
            TextField {
                width: parent.width
                implicitHeight: Theme.px(52)
                font.pixelSize: Theme.font.note
                sign: ""
                spared: true
                placeholderText: knob.knob.name
                text: String(knob.value ?? "")
                onTextEdited: knob.put(text)
            }
        }
    }
}
