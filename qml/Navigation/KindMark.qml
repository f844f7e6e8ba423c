import QtQuick
import Theme
import Controls
import "kinds.mjs" as Kinds

// The sign of a kind of place on a soft round of its tone: energy is green, food is warm, one's own places are blue.
Rectangle {
    id: mark

    property string kind
    property int pin: 0 // its number on the map, 0 for none
    readonly property bool warm: kind === "restaurant" || kind === "cafe"
    readonly property bool own: kind === "home" || kind === "office"

    implicitWidth: Theme.px(48)
    implicitHeight: implicitWidth
    radius: height / 2
    color: kind === "charging" ? Theme.color.energySoft : warm ? Theme.color.warmthSoft : own ? Theme.color.routeSoft : Theme.color.raised

    Icon {
        anchors.centerIn: parent
        name: Kinds.sign(mark.kind)
        size: parent.width * 0.54
        color: mark.kind === "charging" ? Theme.color.energyText : mark.warm ? Theme.color.warmthText : mark.own ? Theme.color.routeText : Theme.color.textSoft
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -Theme.px(4)
        visible: mark.pin > 0
        width: Math.max(height, figure.implicitWidth + Theme.px(10))
        height: Theme.px(24)
        radius: height / 2
        color: mark.kind === "charging" ? Theme.color.energy : mark.warm ? Theme.color.warmth : Theme.map.label

        Label {
            id: figure
            anchors.centerIn: parent
            text: mark.pin
            size: Theme.font.caption
            strong: true
            figures: true
            color: Theme.color.onLight
            Accessible.ignored: true
        }
    }
}
