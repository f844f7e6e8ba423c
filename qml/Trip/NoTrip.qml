import QtQuick
import Theme
import Controls

// No destination yet.
Column {
    spacing: Theme.px(8)
    topPadding: Theme.gap
    bottomPadding: Theme.gap

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: "route"
        size: Theme.iconLarge
        color: Theme.color.textFaint
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Nowhere to be")
        size: Theme.font.headline
        strong: true
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Say where you want to go, or look for a place on the Navigation page.")
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
}
