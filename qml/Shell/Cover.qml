import QtQuick
import QtQuick.Effects
import Theme
import Controls

// Cover art with soft corners; without art, a quiet note on the media colour.
Item {
    id: cover

    property url source

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        visible: art.status !== Image.Ready
        color: Theme.color.warmthSoft

        Icon {
            anchors.centerIn: parent
            name: "media"
            size: parent.width * 0.4
            color: Theme.color.warmthText
        }
    }
    Image {
        id: art
        anchors.fill: parent
        source: cover.source
        sourceSize: Qt.size(width * 1.5, height * 1.5)
        asynchronous: true
        visible: false
        layer.enabled: true
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
        id: mask
        anchors.fill: parent
        radius: Theme.radiusSmall
        visible: false
        layer.enabled: true
        layer.smooth: true
    }
}
