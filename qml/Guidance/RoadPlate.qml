import QtQuick
import Theme
import Controls

// The number of an exit (with its sign) or of a road, as on the blue plates.
Rectangle {
    id: plate

    property string number
    property bool exit: false

    visible: number !== ""
    width: Math.max(height, figure.implicitWidth + Theme.px(exit ? 42 : 18))
    height: Theme.px(32)
    radius: Theme.px(9)
    color: Theme.color.route

    Icon {
        visible: plate.exit
        x: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        name: "exit"
        size: Theme.px(19)
        color: Theme.color.onLight
    }
    Label {
        id: figure
        anchors.verticalCenter: parent.verticalCenter
        x: plate.exit ? Theme.px(31) : (parent.width - width) / 2
        text: plate.number
        strong: true
        figures: true
        color: Theme.color.onLight
        Accessible.ignored: true
    }
}
