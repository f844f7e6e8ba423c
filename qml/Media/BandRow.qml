import QtQuick
import Theme
import Controls

// One band of the equaliser, -6 to 6 dB.
Item {
    id: row

    required property string label
    required property int decibels
    signal asked(int decibels)

    implicitHeight: Theme.touchSmall

    Label {
        id: name
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(92)
        text: row.label
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Slider {
        anchors.left: name.right
        anchors.right: figure.left
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        stepSize: 1 / 12
        snapMode: Slider.SnapAlways
        level: (row.decibels + 6) / 12
        tone: Theme.color.warmth
        label: row.label
        onAsked: level => {
            const wanted = Math.round(level * 12) - 6;
            if (wanted !== row.decibels)
                row.asked(wanted);
        }
    }
    Label {
        id: figure
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(64)
        text: qsTr("%1 dB").arg((row.decibels > 0 ? "+" : row.decibels < 0 ? "\u2212" : "") + Math.abs(row.decibels))
        color: Theme.color.textSoft
        figures: true
        horizontalAlignment: Theme.end
    }
}
