import QtQuick
import Controls
import Guidance
import Theme

// The speed as a large figure, the limit as its sign beside it.
Item {
    id: block

    property int speed: 0 // km/h
    property int limit: 0 // km/h, 0 unknown
    property bool over: false

    width: figure.width + Theme.px(18) + Math.max(unit.width, sign.width)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 km/h").arg(speed)

    TextMetrics {
        id: widest
        font: figure.font
        text: "188"
    }
    Label {
        id: figure
        objectName: "speed"
        width: widest.advanceWidth
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        text: block.speed
        size: Theme.px(128)
        font.weight: Theme.font.medium
        figures: true
        color: block.limit > 0 && block.speed > block.limit ? Theme.color.warnText : Theme.color.text
        Accessible.ignored: true
    }
    SpeedSign {
        id: sign
        objectName: "limit"
        anchors.right: parent.right
        y: Theme.px(26)
        size: Theme.px(68)
        limit: block.limit
        over: block.over
    }
    Label {
        id: unit
        anchors.horizontalCenter: sign.horizontalCenter
        anchors.baseline: figure.baseline
        text: qsTr("km/h")
        size: Theme.font.title
        color: Theme.color.textSoft
        Accessible.ignored: true
    }
}
