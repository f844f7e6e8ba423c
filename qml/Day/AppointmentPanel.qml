import QtQuick
import Cockpit
import Controls
import Theme

// Home's panel of the day: the next appointment, and the way there.
GlassPanel {
    id: panel

    required property Day day
    readonly property var next: day.today.find(entry => !entry.over && !entry.all_day) ?? day.tomorrow.find(entry => !entry.all_day) ?? null
    readonly property bool later: next !== null && !day.today.some(entry => entry.id === next.id)
    signal tapped

    Accessible.role: Accessible.Grouping
    Accessible.name: next ? qsTr("Next: %1 at %2").arg(next.title).arg(next.start) : qsTr("Nothing planned")

    TapHandler {
        onTapped: panel.tapped()
    }
    Column {
        x: Theme.pad
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 2 * x - (go.visible ? go.width : 0)
        spacing: Theme.px(3)

        Label {
            width: parent.width
            text: !panel.next ? qsTr("Today") : panel.next.now ? qsTr("Now") : panel.later ? qsTr("Tomorrow %1").arg(panel.next.start) : qsTr("At %1").arg(panel.next.start)
            color: panel.next ? Theme.color.routeText : Theme.color.textSoft
            font.weight: Theme.font.medium
            figures: true
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: panel.next?.title ?? qsTr("Nothing planned")
            size: Theme.font.title
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: panel.next?.place ?? ""
            size: Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    RoundButton {
        id: go
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(14)
        anchors.verticalCenter: parent.verticalCenter
        visible: (panel.next?.place ?? "") !== ""
        sign: "navigation"
        text: qsTr("Go there: %1").arg(panel.next?.place ?? "")
        onClicked: panel.day.goThere(panel.next.id)
    }
}
