import QtQuick
import Cockpit
import Controls
import Theme

// Home's range panel: kilometres left, and the charge behind them.
GlassPanel {
    id: panel

    required property Vehicle vehicle
    readonly property bool compact: height < Theme.px(150)
    readonly property bool nearlyEmpty: vehicle.charge <= 15

    implicitWidth: Theme.px(198)
    implicitHeight: Theme.px(166)
    padding: compact ? Theme.px(14) : Theme.px(height < Theme.px(160) ? 17 : 20)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Range %1 km, battery %2 %").arg(vehicle.range).arg(Math.round(vehicle.charge))

    Label {
        id: title
        text: qsTr("Range")
        color: Theme.color.textSoft
        size: panel.compact ? Theme.font.note : Theme.font.body
        Accessible.ignored: true
    }
    Label {
        id: figure
        anchors.top: title.bottom
        text: panel.vehicle.range
        size: panel.compact || title.height + percent.height + Theme.font.display * 1.3 + Theme.px(16) > panel.height - 2 * panel.padding ? Theme.font.headline : Theme.font.display
        strong: true
        figures: true
        Accessible.ignored: true
    }
    Label {
        anchors.left: figure.right
        anchors.leftMargin: Theme.px(5)
        anchors.baseline: figure.baseline
        text: qsTr("km")
        size: Theme.font.title
        color: Theme.color.textSoft
        Accessible.ignored: true
    }
    ProgressBar {
        anchors.bottom: percent.top
        anchors.bottomMargin: panel.compact ? Theme.px(3) : Theme.px(6)
        width: parent.width
        height: panel.compact ? Theme.px(7) : Theme.px(10)
        level: panel.vehicle.charge / 100
        Accessible.ignored: true
        tone: panel.nearlyEmpty ? Theme.color.ask : Theme.color.energy
        toneEnd: panel.nearlyEmpty ? Theme.color.askText : Theme.color.energyText
    }
    Label {
        id: percent
        anchors.bottom: parent.bottom
        text: qsTr("%1 %").arg(Math.round(panel.vehicle.charge))
        figures: true
        size: panel.compact ? Theme.font.note : Theme.font.body
        font.weight: Theme.font.medium
        color: panel.nearlyEmpty ? Theme.color.askText : Theme.color.energyText
        Accessible.ignored: true
    }
}
