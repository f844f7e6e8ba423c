import QtQuick
import Theme
import Controls

// A task, coloured by how it ended, or what came between tasks.
Rectangle {
    id: segment

    required property string title
    required property string outcome
    readonly property bool good: outcome === "passed"
    readonly property bool bad: outcome === "failed" || outcome === "timeout"

    radius: Theme.px(8)
    color: good ? Theme.color.energySoft : bad ? Theme.color.warnSoft : outcome !== "" ? Theme.color.routeSoft : Theme.color.well

    Label {
        anchors.centerIn: parent
        visible: implicitWidth + Theme.px(16) < segment.width
        text: segment.title
        size: Theme.font.note
        color: segment.good ? Theme.color.energyText : segment.bad ? Theme.color.warnText : segment.outcome !== "" ? Theme.color.routeText : Theme.color.textFaint
    }
}
