import QtQuick
import Theme
import Controls

// What is wrong with a theme or a QML file that was saved, over the last good screen; gone once it is mended.
Rectangle {
    id: strip

    property string text

    objectName: "faultStrip"
    visible: text !== ""
    implicitHeight: words.height + 2 * Theme.px(18)
    radius: Theme.radiusSmall
    color: Theme.color.overlay
    border.width: 2 * Theme.hair
    border.color: Theme.color.warn
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        name: "info"
        size: Theme.icon
        color: Theme.color.warnText
    }
    Label {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 2 * Theme.pad + Theme.icon
        anchors.rightMargin: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        text: strip.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
