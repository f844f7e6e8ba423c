import QtQuick
import Theme
import Controls

// A search without results, and what else to try.
Column {
    id: nothing

    property string query

    spacing: Theme.px(8)
    topPadding: Theme.margin

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: "search"
        size: Theme.iconLarge
        color: Theme.color.textFaint
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Nothing called “%1” around here").arg(nothing.query)
        size: Theme.font.title
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Try a name, a street, or a kind of place such as “café”.")
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
}
