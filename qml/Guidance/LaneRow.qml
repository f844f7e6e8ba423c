pragma ComponentBehavior: Bound

import QtQuick
import Theme

// The lanes before a junction, leftmost first: right ones lit, the others dim, with dashes between them.
Item {
    id: row

    readonly property bool turned: false
    property list<var> lanes
    readonly property real cell: Math.min(Theme.px(64), width / Math.max(1, lanes.length))
    readonly property real size: Math.min(Theme.px(40), cell * 0.8)

    transform: Theme.upright(row)
    implicitHeight: Theme.px(64)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Lanes: %1").arg(lanes.map(lane => lane.use !== "" ? qsTr("take") : qsTr("not")).join(", "))

    Rectangle {
        anchors.centerIn: parent
        width: row.cell * row.lanes.length + Theme.px(12)
        height: parent.height
        radius: Theme.radiusSmall
        color: Theme.color.well
    }
    Row {
        anchors.centerIn: parent

        Repeater {
            model: row.lanes

            Item {
                id: lane

                required property var modelData
                required property int index
                readonly property bool good: modelData.use !== ""

                width: row.cell
                height: row.height

                Repeater {
                    model: lane.index > 0 ? 3 : 0

                    Rectangle {
                        required property int index

                        x: -width / 2
                        y: lane.height * (0.17 + 0.26 * index)
                        width: Math.max(1, Theme.px(2))
                        height: lane.height * 0.14
                        radius: width / 2
                        color: Theme.color.divider
                    }
                }
                Repeater {
                    // The arrow to follow comes last, so that it lies on top.
                    model: lane.modelData.arrows.filter(arrow => arrow !== lane.modelData.use).concat(lane.good ? [lane.modelData.use] : [])

                    LaneArrow {
                        required property string modelData

                        anchors.centerIn: parent
                        arrow: modelData
                        size: row.size
                        color: lane.good && modelData === lane.modelData.use ? Theme.color.routeText : Theme.faded(Theme.color.textFaint, lane.good ? 0.55 : 0.8)
                    }
                }
            }
        }
    }
}
