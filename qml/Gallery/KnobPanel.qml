pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// The knobs of the exhibit that is looked at, and how all are dressed; either of them where there is room for two.
Item {
    id: panel

    property Bench bench
    property bool looks: true
    property bool turns: true
    property bool fitted: true // exhibits that are wider than their room are drawn smaller

    Flickable {
        id: scrolled
        anchors.fill: parent
        contentHeight: all.height + 2 * Theme.pad
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: all
            x: Theme.gap
            y: Theme.pad
            width: parent.width - 2 * x
            spacing: Theme.px(10)

            SectionTitle {
                visible: repeater.count > 0
                text: "Knobs of " + (panel.bench?.chosen ?? "")
            }
            Repeater {
                id: repeater
                model: panel.turns ? panel.bench?.knobs ?? [] : []

                Knob {
                    required property var modelData

                    width: all.width
                    knob: modelData
                    onTurned: value => panel.bench.turn(modelData.name, value)
                }
            }
            Item {
                visible: panel.looks && repeater.count > 0
                width: 1
                height: Theme.gap
            }
            Column {
                width: parent.width
                visible: panel.looks
                spacing: all.spacing

                SectionTitle {
                    text: "Theme"
                }
                Choice {
                    width: parent.width
                    words: panel.bench?.themes ?? []
                    chosen: panel.bench?.theme ?? ""
                    onAsked: word => panel.bench.wear(word)
                }
                TextField {
                    objectName: "themeFile"
                    width: parent.width
                    implicitHeight: Theme.px(52)
                    font.pixelSize: Theme.font.note
                    sign: ""
                    spared: true
                    placeholderText: "or a tokens file"
                    onAccepted: panel.bench.wear(text)
                }
                SwitchLine {
                    width: parent.width
                    name: "Night"
                    on: panel.bench?.night ?? true
                    onAsked: on => panel.bench.setNight(on)
                }
                SwitchLine {
                    width: parent.width
                    name: "Reduced motion"
                    on: panel.bench?.calm ?? false
                    onAsked: on => panel.bench.calmDown(on)
                }
                SwitchLine {
                    width: parent.width
                    name: "Driver on the right"
                    on: panel.bench?.mirrored ?? false
                    onAsked: on => panel.bench.mirror(on)
                }
                SwitchLine {
                    width: parent.width
                    name: "Fit to the width"
                    on: panel.fitted
                    onAsked: on => panel.fitted = on
                }
                SectionTitle {
                    text: "Language"
                }
                Choice {
                    width: parent.width
                    words: panel.bench?.languages ?? []
                    chosen: panel.bench?.language ?? ""
                    onAsked: word => panel.bench.speak(word)
                }
                SectionTitle {
                    text: "As on a screen of"
                }
                Choice {
                    width: parent.width
                    words: panel.bench?.sizes ?? []
                    chosen: panel.bench?.size ?? ""
                    onAsked: word => panel.bench.fit(word)
                }
                SectionTitle {
                    text: "Text"
                }
                Choice {
                    width: parent.width
                    words: panel.bench?.texts ?? []
                    chosen: panel.bench?.text ?? ""
                    onAsked: word => panel.bench.write(word)
                }
            }
        }
    }
    FadeEdge {
        list: scrolled
        tone: Theme.color.background
    }
}
