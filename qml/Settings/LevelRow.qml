import QtQuick
import Controls
import Theme

// A level in percent: its name and figure above a slider.
Item {
    id: row

    required property string name
    required property string sign
    required property int percent
    property color tone: Theme.color.route
    signal asked(int percent)

    implicitHeight: title.height + Theme.touch - Theme.px(10)

    Icon {
        id: mark
        anchors.verticalCenter: title.verticalCenter
        name: row.sign
        size: Theme.px(24)
        color: Theme.color.textSoft
    }
    Label {
        id: title
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(10)
        text: row.name
        Accessible.ignored: true
    }
    Label {
        anchors.right: parent.right
        anchors.baseline: title.baseline
        text: qsTr("%1 %").arg(row.percent)
        figures: true
        strong: true
        Accessible.ignored: true
    }
    Slider {
        objectName: row.objectName + "_slider"
        y: title.height - Theme.px(10)
        height: Theme.touch
        width: parent.width
        label: row.name
        level: row.percent / 100
        tone: row.tone
        onAsked: level => row.asked(Math.round(level * 100))
    }
}
