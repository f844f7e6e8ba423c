pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// The equaliser with its curve and presets, and where in the car the sound is.
Flickable {
    id: pane

    required property Media media
    readonly property Tone tone: media.tone
    readonly property bool broad: width > Theme.px(640)
    // Small enough for the words below the pad to be seen with it, where it stands beside the bands.
    readonly property real padSide: broad ? Math.min(Theme.px(250), width * 0.34, Math.max(Theme.px(150), height - bands.y - (hint.visible ? hint.height + Theme.px(8) : 0))) : Math.min(Theme.px(250), width)
    readonly property list<var> presets: [
        {
            "part": "flat",
            "text": qsTr("Flat")
        },
        {
            "part": "bass",
            "text": qsTr("Bass")
        },
        {
            "part": "vocal",
            "text": qsTr("Voices")
        },
        {
            "part": "treble",
            "text": qsTr("Treble")
        },
        {
            "part": "rock",
            "text": qsTr("Rock")
        },
        {
            "part": "pop",
            "text": qsTr("Pop")
        },
        {
            "part": "jazz",
            "text": qsTr("Jazz")
        },
        {
            "part": "classical",
            "text": qsTr("Classical")
        },
        {
            "part": "electronic",
            "text": qsTr("Electronic")
        }
    ]
    readonly property list<var> rises: [
        {
            "part": "off",
            "text": qsTr("Off")
        },
        {
            "part": "low",
            "text": qsTr("Little")
        },
        {
            "part": "high",
            "text": qsTr("Much")
        }
    ]

    contentWidth: width
    contentHeight: Math.max(bands.y + bands.height, balance.y + balance.height + hint.height) + Theme.gap
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    PartStrip {
        id: strip
        objectName: "presets"
        width: pane.width
        parts: pane.presets
        chosen: pane.tone.preset
        label: qsTr("Equaliser")
        onAsked: part => pane.tone.choose(part)
    }
    Column {
        id: bands
        y: strip.height + Theme.gap
        width: pane.broad ? pane.width - hint.width - Theme.px(36) : pane.width
        spacing: Theme.px(6)

        ToneCurve {
            width: parent.width
            height: Theme.px(pane.height < Theme.px(430) ? 90 : 130)
            curve: pane.tone.curve
        }
        BandRow {
            objectName: "bass"
            width: parent.width
            label: qsTr("Bass")
            decibels: pane.tone.bass
            onAsked: decibels => pane.tone.setBand("bass", decibels)
        }
        BandRow {
            objectName: "middle"
            width: parent.width
            label: qsTr("Middle")
            decibels: pane.tone.middle
            onAsked: decibels => pane.tone.setBand("middle", decibels)
        }
        BandRow {
            objectName: "treble"
            width: parent.width
            label: qsTr("Treble")
            decibels: pane.tone.treble
            onAsked: decibels => pane.tone.setBand("treble", decibels)
        }
        Item {
            // As wide as the pane where it lies below the pad.
            width: pane.broad && bands.y + y > hint.y + hint.height ? pane.width : parent.width
            height: Theme.touch

            Label {
                id: louder
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width / 2)
                text: qsTr("Louder with speed")
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            PartStrip {
                objectName: "speedVolume"
                anchors.left: louder.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.gap
                parts: pane.rises
                chosen: pane.tone.speedVolume
                label: louder.text
                onAsked: part => pane.tone.rise(part)
            }
        }
    }
    BalancePad {
        id: balance
        objectName: "balance"
        x: pane.broad ? pane.width - (hint.width + width) / 2 : (pane.width - width) / 2
        y: pane.broad ? bands.y : bands.y + bands.height + Theme.gap
        width: pane.padSide
        height: width
        tone: pane.tone
    }
    Label {
        id: hint
        visible: !pane.tone.rearSpeakers
        x: balance.x + (balance.width - width) / 2
        y: balance.y + balance.height + Theme.px(8)
        width: pane.broad ? Math.min(Theme.px(250), pane.width * 0.34) : balance.width
        text: qsTr("Two loudspeakers, both in front: to the rear means quieter")
        size: Theme.font.note
        color: Theme.color.textSoft
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
