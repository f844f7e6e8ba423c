import QtQuick
import Theme
import Controls
import "kinds.mjs" as Kinds

// The sign of a kind of place on a soft round of its tone: energy is green, food is warm, one's own places are blue.
Rectangle {
    id: mark

    property string kind
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
}
