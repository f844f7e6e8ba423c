pragma ComponentBehavior: Bound

import QtQuick
import Theme

// How a song sounds over its length; the part already played is lit.
Row {
    id: wave

    property list<real> levels
    property real progress: 0
    property int bars: Math.max(16, Math.floor(width / Theme.px(6)))
    signal asked(real progress)

    spacing: 0
    height: Theme.px(44)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Position in the song")

    Repeater {
        model: wave.bars

        Item {
            id: bar

            required property int index
            readonly property real level: wave.levels.length > 0 ? wave.levels[Math.floor(index * wave.levels.length / wave.bars)] : wave.breath(index)

            width: wave.width / wave.bars
            height: wave.height

            Rectangle {
                anchors.centerIn: parent
                width: Math.max(1, Theme.px(2.6))
                height: Math.max(width, bar.level * parent.height)
                radius: width / 2
                color: bar.index / wave.bars < wave.progress ? Theme.color.warmth : Theme.color.textFaint
                opacity: bar.index / wave.bars < wave.progress ? 1 : 0.55
            }
        }
    }

    function breath(at: int): real {
        return 0.12 + 0.5 * Math.abs(Math.sin(at * 0.31) * Math.sin(at * 0.117 + 1)) + 0.22 * Math.abs(Math.sin(at * 1.7));
    }
}
