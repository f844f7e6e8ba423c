pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The reading light of each seat: on or off, and how bright.
Item {
    id: list

    required property Lights lights
    readonly property list<string> zones: ["driver", "passenger", "rear_left", "rear_right"]
    readonly property list<string> names: [qsTr("Driver"), qsTr("Passenger"), qsTr("Rear left"), qsTr("Rear right")]

    SectionTitle {
        id: title
        text: qsTr("Reading lights")
    }
    Column {
        y: title.height + Theme.gap
        width: parent.width

        Repeater {
            model: 4

            Item {
                id: row
                required property int index
                readonly property bool lit: list.lights.reading[index] ?? false
                width: parent.width
                height: (list.height - title.height - Theme.gap) / 4

                Label {
                    id: name
                    text: list.names[row.index]
                    size: Theme.font.note
                    color: row.lit ? Theme.color.askText : Theme.color.text
                }
                Toggle {
                    id: toggle
                    objectName: "reading_" + list.zones[row.index]
                    y: name.height + (row.height - name.height - height) / 2
                    text: qsTr("Reading light, %1").arg(list.names[row.index])
                    tone: Theme.color.ask
                    on: row.lit
                    onAsked: on => list.lights.setReading(list.zones[row.index], on)
                }
                Slider {
                    objectName: "readingBrightness_" + list.zones[row.index]
                    anchors.left: toggle.right
                    anchors.leftMargin: Theme.pad
                    anchors.right: parent.right
                    anchors.verticalCenter: toggle.verticalCenter
                    label: qsTr("Brightness, %1").arg(list.names[row.index])
                    level: (list.lights.readingBrightness[row.index] ?? 0) / 100
                    tone: row.lit ? Theme.color.ask : Theme.color.textFaint
                    onAsked: level => list.lights.setReadingBrightness(list.zones[row.index], Math.round(level * 100))
                }
            }
        }
    }
}
