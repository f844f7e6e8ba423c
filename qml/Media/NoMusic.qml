import QtQuick
import Theme
import Controls

// Shown instead of the page while there is no music at all.
Column {
    spacing: Theme.px(14)

    Cover {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.px(150)
        height: width
        glowing: true
        radius: Theme.radius
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("No music here yet")
        size: Theme.font.headline
        strong: true
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("The demo music is made by: python -m app.dev.build music")
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
}
