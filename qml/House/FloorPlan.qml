pragma ComponentBehavior: Bound

import QtQuick
import Theme

// The rooms from above, to scale, as large as there is room.
Item {
    id: floor

    readonly property bool turned: false
    required property list<var> rooms
    required property list<var> things
    required property string chosen
    signal asked(string room)

    readonly property list<var> read: Array.from(rooms).sort((one, other) => one.y - other.y || one.x - other.x) // row by row
    readonly property real far: Math.max(1, ...rooms.map(one => one.x + one.width))
    readonly property real deep: Math.max(1, ...rooms.map(one => one.y + one.height))
    readonly property real gap: Theme.px(6) // between rooms
    readonly property real across: Math.min((width + gap) / far, (height + gap) / deep * 1.4)
    readonly property real down: Math.min((height + gap) / deep, across * 1.35)

    transform: Theme.upright(floor)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Plan of the house")

    Item {
        anchors.centerIn: parent
        width: floor.far * floor.across - floor.gap
        height: floor.deep * floor.down - floor.gap

        Repeater {
            model: floor.read.length

            PlanRoom {
                required property int index
                readonly property var modelData: floor.read[index] ?? floor.read[0]
                objectName: "room_" + modelData.id
                x: modelData.x * floor.across
                y: modelData.y * floor.down
                width: modelData.width * floor.across - floor.gap
                height: modelData.height * floor.down - floor.gap
                things: floor.things
                roomId: modelData.id
                text: modelData.name
                chosen: floor.chosen === modelData.id
                onClicked: floor.asked(modelData.id)
            }
        }
    }
}
