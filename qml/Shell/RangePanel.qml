import QtQuick
import Theme
import Controls

// How far the car will go.
GlassPanel {
    id: panel

    property int kilometres
    property real charge

    implicitHeight: Theme.px(164)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Range %1 km, battery %2 %").arg(kilometres).arg(Math.round(charge))

    Label {
        id: label
        x: Theme.px(22)
        y: Theme.px(16)
        text: qsTr("Range")
        size: Theme.font.note
        color: Theme.color.textSoft
        Accessible.ignored: true
    }
    Label {
        id: figure
        anchors.left: label.left
        anchors.top: label.bottom
        anchors.topMargin: Theme.px(2)
        text: panel.kilometres
        size: Theme.font.display
        strong: true
        figures: true
        Accessible.ignored: true
    }
    Label {
        anchors.left: figure.right
        anchors.leftMargin: Theme.px(6)
        anchors.baseline: figure.baseline
        text: qsTr("km")
        size: Theme.font.title
        color: Theme.color.textSoft
        Accessible.ignored: true
    }
    ProgressBar {
        id: bar
        anchors.left: label.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(22)
        anchors.bottom: percent.top
        anchors.bottomMargin: Theme.px(6)
        level: panel.charge / 100
        tone: panel.charge < 12 ? Theme.color.warn : panel.charge < 25 ? Theme.color.ask : Theme.color.energy
        Accessible.ignored: true
    }
    Label {
        id: percent
        anchors.left: label.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        text: qsTr("%1 %").arg(Math.round(panel.charge))
        font.weight: Theme.font.medium
        color: panel.charge < 25 ? Theme.color.askText : Theme.color.energyText
        figures: true
        Accessible.ignored: true
    }
}
