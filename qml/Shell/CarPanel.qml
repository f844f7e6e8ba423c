import QtQuick
import Theme
import Controls

// How the car is, in one glance.
GlassPanel {
    id: panel

    property bool good: true
    property list<real> tyres
    property int serviceKm
    readonly property real pressure: tyres.length > 0 ? Math.min(...tyres) : 0
    signal tapped

    implicitHeight: Theme.px(164)
    Accessible.role: Accessible.StaticText
    Accessible.name: headline.text + ", " + tyre.text + ", " + service.text

    TapHandler {
        onTapped: panel.tapped()
    }
    Label {
        id: label
        x: Theme.px(22)
        y: Theme.px(16)
        text: qsTr("Car")
        size: Theme.font.note
        color: Theme.color.textSoft
        Accessible.ignored: true
    }
    Label {
        id: headline
        anchors.left: label.left
        anchors.top: label.bottom
        anchors.topMargin: Theme.px(8)
        anchors.right: parent.right
        text: panel.good ? qsTr("All good") : qsTr("Please check")
        size: Theme.font.headline
        fontSizeMode: Text.HorizontalFit
        strong: true
        color: panel.good ? Theme.color.text : Theme.color.askText
        Accessible.ignored: true
    }
    Column {
        anchors.left: label.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        spacing: Theme.px(4)

        Label {
            id: tyre
            text: qsTr("Tyres %1 bar").arg(panel.pressure.toFixed(1))
            size: Theme.font.note
            color: Theme.color.textSoft
            figures: true
            Accessible.ignored: true
        }
        Label {
            id: service
            text: qsTr("Service in %1 km").arg(String(panel.serviceKm).replace(/\B(?=(\d{3})+$)/g, "\u2009"))
            size: Theme.font.note
            color: Theme.color.textSoft
            figures: true
            Accessible.ignored: true
        }
    }
}
