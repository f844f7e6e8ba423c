import QtQuick
import Theme
import Controls

// A panel that is not on home: a tap puts it where there is room, a drag where one wants it.
ButtonBase {
    id: chip

    required property string sign
    property bool carried: false
    property point from
    signal moved(point at) // in the scene
    signal dropped(bool done)

    implicitHeight: Theme.touch
    implicitWidth: words.width + Theme.px(44)
    Accessible.description: qsTr("Puts it on home where there is room")

    background: Rectangle {
        radius: Theme.rounding(height)
        color: chip.down || chip.carried ? Theme.color.pressed : Theme.color.raised
        border.width: Theme.hair
        border.color: Theme.color.hairline
    }
    contentItem: Item {
        Row {
            id: words
            anchors.centerIn: parent
            spacing: Theme.px(10)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: chip.sign
                size: Theme.icon
                color: Theme.color.routeText
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: chip.text
                font.weight: Theme.font.medium
                Accessible.ignored: true
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: chip.carried
        onPressed: mouse => chip.from = mapToItem(null, mouse.x, mouse.y)
        onPositionChanged: mouse => {
            const now = mapToItem(null, mouse.x, mouse.y);
            chip.carried = chip.carried || chip.from.y - now.y > Theme.px(16);
            if (chip.carried)
                chip.moved(now);
        }
        onReleased: {
            if (chip.carried)
                chip.dropped(true);
            else
                chip.click();
            chip.carried = false;
        }
        onCanceled: {
            if (chip.carried)
                chip.dropped(false);
            chip.carried = false;
        }
    }
}
