import QtQuick
import QtQuick.Effects
import Theme
import Controls

// Cover art with round corners over a soft glow; without art, a quiet note on the media colour.
Item {
    id: cover

    readonly property bool turned: false
    property url source
    property string sign: "media"
    property bool glowing: false
    property bool ringed: false
    property real radius: Theme.radiusSmall

    transform: Theme.upright(cover)

    RectangularShadow {
        anchors.fill: parent
        visible: cover.glowing && art.status === Image.Ready
        radius: cover.radius
        blur: Math.min(Theme.px(40), cover.width * 0.24)
        spread: Theme.px(2)
        offset: Qt.vector2d(0, cover.width * 0.03)
        color: Theme.faded(Theme.color.warmth, Theme.night ? 0.34 : 0.26)
    }
    Rectangle {
        anchors.fill: parent
        radius: cover.radius
        visible: art.status !== Image.Ready
        color: Theme.color.warmthSoft

        Icon {
            anchors.centerIn: parent
            name: cover.sign
            size: parent.width * 0.4
            color: Theme.color.warmthText
        }
    }
    Image {
        id: art
        anchors.fill: parent
        source: cover.source
        sourceSize: Qt.size(512, 512)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        mipmap: true
        visible: false
        layer.enabled: true
        layer.smooth: true
    }
    Rectangle {
        id: mask
        anchors.fill: parent
        radius: cover.radius
        visible: false
        antialiasing: true
        layer.enabled: true
        layer.smooth: true
    }
    MultiEffect {
        anchors.fill: parent
        source: art
        visible: art.status === Image.Ready
        maskEnabled: true
        maskSource: mask
        maskThresholdMin: 0.5
        maskSpreadAtMin: 1
    }
    Rectangle {
        anchors.fill: parent
        radius: cover.radius
        color: "transparent"
        border.width: cover.ringed ? Theme.px(3) : Theme.hair
        border.color: cover.ringed ? Theme.color.warmth : Theme.color.hairline
    }
}
