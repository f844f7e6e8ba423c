pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// Without a destination: search, and the places one goes to most.
GlassPanel {
    id: panel

    required property Navigation navigation
    signal searchAsked

    implicitHeight: column.implicitHeight + 2 * Theme.px(20)

    Column {
        id: column
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.px(20)
            leftMargin: Theme.px(24)
            rightMargin: Theme.px(24)
        }
        spacing: Theme.px(14)

        Label {
            text: qsTr("Where to?")
            size: Theme.font.headline
            strong: true
        }
        ButtonBase {
            id: search
            width: parent.width
            height: Theme.px(64)
            text: qsTr("Search a place")
            onClicked: panel.searchAsked()

            background: Rectangle {
                radius: Theme.rounding(height)
                color: search.down ? Theme.color.pressed : Theme.color.raised
                border.width: Theme.hair
                border.color: Theme.color.hairline
            }
            contentItem: Item {
                Icon {
                    x: Theme.px(22)
                    anchors.verticalCenter: parent.verticalCenter
                    name: "search"
                    color: Theme.color.textSoft
                }
                Label {
                    x: Theme.px(64)
                    anchors.verticalCenter: parent.verticalCenter
                    text: search.text
                    size: Theme.font.title
                    color: Theme.color.textSoft
                    Accessible.ignored: true
                }
            }
        }
        Column {
            width: parent.width

            Repeater {
                model: panel.navigation.places.favourites

                ListRow {
                    required property var modelData

                    width: parent?.width ?? 0
                    sign: modelData.category === "work" || modelData.category === "office" ? "work" : "home"
                    signTint: Theme.color.routeText
                    title: modelData.name
                    value: modelData.distance
                    onClicked: panel.navigation.goTo(modelData.number)
                }
            }
        }
    }
}
