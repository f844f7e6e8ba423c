pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The service: when it is due, the appointment or the free times, and what was done so far.
Flickable {
    id: panel

    required property Help help
    readonly property CarCare care: help.care
    readonly property var due: care.facts.find(fact => fact.code === "service") ?? ({})

    contentHeight: all.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    Column {
        id: all
        width: panel.width
        spacing: Theme.px(14)

        Column {
            width: parent.width

            SectionTitle {
                text: panel.due.name ?? ""
            }
            Label {
                width: parent.width
                text: panel.due.value ?? ""
                size: Theme.font.headline
                strong: true
                figures: true
                color: panel.due.well === false ? Theme.color.askText : Theme.color.text
                wrapMode: Text.Wrap
            }
        }
        Appointment {
            width: parent.width
            visible: panel.care.appointment !== ""
            when: panel.care.appointment
            where: panel.care.workshop
            onCancelled: panel.help.cancelService()
        }
        SectionTitle {
            visible: times.visible
            width: parent.width
            text: panel.care.times.length > 0 ? qsTr("Book at %1").arg(panel.care.workshop) : qsTr("The workshop has no free time.")
            wrapMode: Text.Wrap
        }
        Grid {
            id: times
            objectName: "times"
            visible: panel.care.appointment === ""
            width: parent.width
            columns: width > Theme.px(900) ? 3 : 2
            spacing: Theme.gap

            Repeater {
                model: panel.care.times

                FreeTime {
                    required property var modelData
                    required property int index

                    objectName: "time_" + index
                    width: (times.width - (times.columns - 1) * times.spacing) / times.columns
                    day: modelData.day
                    hour: modelData.hour
                    onClicked: panel.help.reserve(modelData.at)
                }
            }
        }
        SectionTitle {
            text: qsTr("Done so far")
        }
        Label {
            width: parent.width
            visible: panel.care.visits.length === 0
            text: qsTr("No visit to a workshop is written down.")
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
        Repeater {
            model: panel.care.visits

            VisitRow {
                required property var modelData
                width: all.width
                visit: modelData
            }
        }
    }
}
