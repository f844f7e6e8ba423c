import QtQuick
import Cockpit
import Controls
import Theme
import "figures.mjs" as Figures

// Home's car panel: whether all is well, and the few numbers that say so.
GlassPanel {
    id: panel

    required property Vehicle vehicle
    readonly property bool compact: height < Theme.px(150)
    readonly property real lowest: Math.min(...vehicle.tyres)
    readonly property bool softTyre: lowest < 2.2
    readonly property string verdict: vehicle.allGood ? qsTr("All good") : softTyre ? qsTr("Low tyre") : vehicle.charge <= 15 ? qsTr("Charge soon") : vehicle.serviceKm <= 500 ? qsTr("Service due") : qsTr("Door open")

    implicitWidth: Theme.px(198)
    implicitHeight: Theme.px(166)
    padding: compact ? Theme.px(14) : Theme.px(height < Theme.px(160) ? 17 : 20)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Car: %1").arg(panel.verdict)

    Label {
        id: title
        text: qsTr("Car")
        color: Theme.color.textSoft
        size: panel.compact ? Theme.font.note : Theme.font.body
        Accessible.ignored: true
    }
    Rectangle {
        anchors.right: parent.right
        anchors.verticalCenter: title.verticalCenter
        width: Theme.px(10)
        height: width
        radius: width / 2
        color: panel.vehicle.allGood ? Theme.color.energy : Theme.color.ask
    }
    Label {
        id: verdict
        anchors.top: title.bottom
        anchors.topMargin: Theme.px(2)
        width: parent.width
        text: panel.verdict
        size: panel.compact ? Theme.font.title : Theme.font.headline
        minimumPixelSize: Theme.font.note
        fontSizeMode: Text.HorizontalFit
        strong: true
        color: panel.vehicle.allGood ? Theme.color.text : Theme.color.askText
        Accessible.ignored: true
    }
    Column {
        id: facts
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.px(2)

        Label {
            width: parent.width
            text: qsTr("Tyres %1 bar").arg(Theme.figure(panel.lowest, 1))
            size: panel.compact ? Theme.font.note : Theme.font.body
            minimumPixelSize: Theme.font.caption
            fontSizeMode: Text.HorizontalFit
            figures: true
            color: panel.softTyre ? Theme.color.askText : Theme.color.textSoft
        }
        Label {
            width: parent.width
            visible: !panel.compact && title.height + verdict.height + 2 * implicitHeight + Theme.px(4) <= panel.height - 2 * panel.padding
            text: qsTr("Service in %1 km").arg(Figures.grouped(panel.vehicle.serviceKm))
            minimumPixelSize: Theme.font.caption
            fontSizeMode: Text.HorizontalFit
            figures: true
            color: Theme.color.textSoft
        }
    }
}
