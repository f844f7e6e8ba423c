pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// The letters that were typed, and beside them what they may mean, best first; the row is dragged or turned for more.
Item {
    id: strip

    required property ChineseTyping typing
    readonly property bool more: row.contentWidth - row.contentX > row.width + 1

    implicitHeight: Theme.touch

    Label {
        id: letters
        objectName: "letters"
        width: Math.min(implicitWidth, strip.width * 0.4)
        anchors.verticalCenter: parent.verticalCenter
        text: strip.typing.letters
        size: Theme.font.title
        color: Theme.color.textSoft
    }
    ListView {
        id: row
        anchors.left: letters.right
        anchors.leftMargin: Theme.gap
        anchors.right: further.left
        anchors.rightMargin: Theme.px(4)
        height: parent.height
        orientation: ListView.Horizontal
        spacing: Theme.px(4)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: strip.typing.offered
        onModelChanged: positionViewAtBeginning()

        delegate: KeyCap {
            required property string modelData
            required property int index

            objectName: "offer_" + index
            width: Math.max(Theme.touch, implicitContentWidth + Theme.px(36))
            height: row.height
            text: modelData
            onClicked: strip.typing.choose(index)
        }
    }
    KeyCap {
        id: further
        objectName: "furtherOffers"
        anchors.right: parent.right
        width: Theme.touch
        height: parent.height
        visible: row.count > 0 && (strip.more || row.contentX > row.originX)
        sign: strip.more ? "chevron-right" : "chevron-left"
        text: strip.more ? qsTr("Further characters") : qsTr("First characters")
        onClicked: row.contentX = strip.more ? Math.min(row.contentX + row.width * 0.85, row.contentWidth - row.width) : row.originX
    }
}
