import QtQuick
import Theme
import Controls

// The next manoeuvre: sign, distance, road, and what follows.
GlassPanel {
    id: panel

    property string sign: "turn-straight"
    property string distance
    property string road
    property string then
    property real arrowSize: Theme.px(100)

    implicitHeight: Theme.px(148)
    Accessible.role: Accessible.StaticText
    Accessible.name: [distance, road, then].filter(text => text !== "").join(", ")

    Rectangle {
        id: arrow
        anchors.left: parent.left
        anchors.leftMargin: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        width: panel.arrowSize
        height: width
        radius: Theme.px(22)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.faded(Theme.color.route, 0.34)
            }
            GradientStop {
                position: 1
                color: Theme.faded(Theme.color.route, 0.16)
            }
        }

        Icon {
            anchors.centerIn: parent
            name: panel.sign
            size: parent.width * 0.64
            weight: 2.1
            color: Theme.color.routeText
        }
    }
    Column {
        anchors.left: arrow.right
        anchors.leftMargin: Theme.pad
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(1)

        Label {
            text: panel.distance
            size: Theme.font.display
            strong: true
            figures: true
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: panel.road
            size: Theme.font.title
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 0.95
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: panel.then
            size: Theme.font.body
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
