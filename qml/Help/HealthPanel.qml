pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// How the car is: one verdict, the lights that are on with what they mean, and every item with its value.
Flickable {
    id: panel

    required property Help help
    readonly property CarCare care: help.care
    readonly property bool wide: width > Theme.px(1000)
    signal sectionAsked(string section)

    contentHeight: all.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    Column {
        id: all
        width: panel.width
        spacing: Theme.px(14)

        Row {
            spacing: Theme.px(14)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: panel.care.allWell ? "check" : "warning"
                size: Theme.iconLarge
                color: panel.care.allWell ? Theme.color.energyText : Theme.color.askText
            }
            Label {
                objectName: "verdict"
                width: all.width - Theme.iconLarge - Theme.px(14)
                text: panel.care.allWell ? qsTr("The car is well") : qsTr("Something wants attention")
                size: Theme.font.headline
                strong: true
                wrapMode: Text.Wrap
            }
        }
        Repeater {
            model: panel.care.lights

            WarningRow {
                required property var modelData

                objectName: "warning_" + modelData.code
                width: all.width
                light: modelData
                onClicked: panel.sectionAsked(modelData.section)
            }
        }
        Grid {
            id: facts

            readonly property int lines: Math.ceil(panel.care.facts.length / columns)

            width: parent.width
            columns: panel.wide ? 3 : 2
            columnSpacing: Theme.gap
            rowSpacing: Math.max(Theme.gap, Math.min(Theme.px(40), (panel.height - y) / lines - Theme.px(58)))

            Repeater {
                model: panel.care.facts

                HealthFact {
                    required property var modelData

                    objectName: "fact_" + modelData.code
                    width: (facts.width - (facts.columns - 1) * facts.columnSpacing) / facts.columns
                    fact: modelData
                }
            }
        }
    }
}
