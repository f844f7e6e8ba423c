pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Favourites to call with one tap, and who called or was called.
Item {
    id: tab

    required property Phone phone
    readonly property bool stacked: width < Theme.px(760) || height > width
    readonly property real aside: stacked ? width : Math.min(width * 0.44, Theme.px(600))
    readonly property var signs: ({
            "in": "call-in",
            "out": "call-out",
            "missed": "call-missed"
        })

    Component.onDestruction: phone.seen()

    GridView {
        id: favourites
        readonly property int number: tab.phone.favourites.length
        readonly property int rows: Math.max(1, tab.stacked ? Math.ceil(number / Math.max(1, Math.floor(tab.width / Theme.px(150)))) : Math.min(number, Math.floor(tab.height / Theme.px(140))))

        width: tab.aside + Theme.gap
        height: tab.stacked ? Math.min(rows * Theme.px(146), tab.height * 0.42) : tab.height + Theme.gap
        readonly property int columns: Math.max(1, Math.ceil(number / rows))

        cellWidth: Math.floor(width / columns)
        cellHeight: tab.stacked ? Theme.px(146) : Math.min(Theme.px(240), Math.floor(height / Math.max(1, Math.ceil(number / columns))))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: tab.phone.favourites
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Favourites")

        delegate: FavouriteTile {
            required property var modelData

            width: favourites.cellWidth - Theme.gap
            height: favourites.cellHeight - Theme.gap
            person: modelData
            onClicked: tab.phone.dial(person.id)
        }
    }
    FadeEdge {
        list: favourites
    }
    GridView {
        id: recent
        objectName: "recent"
        readonly property int rows: Math.max(1, Math.floor(height / Theme.touch))
        readonly property int columns: Math.max(1, Math.min(Math.floor(width / Theme.px(400)), Math.ceil(count / rows)))

        x: tab.stacked || favourites.number === 0 ? 0 : tab.aside + Theme.px(28)
        y: tab.stacked && favourites.number > 0 ? favourites.height + Theme.gap : 0
        width: tab.width - x
        height: tab.height - y
        cellWidth: Math.floor(width / columns)
        cellHeight: Math.min(Theme.px(104), Math.floor(height / Math.max(1, Math.min(rows, Math.ceil(count / columns)))))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: tab.phone.recent.slice(0, Theme.rows)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Recent calls")

        delegate: PersonRow {
            id: call

            required property var modelData
            required property int index
            readonly property bool missed: modelData.direction === "missed"

            objectName: "recent_" + index
            width: recent.cellWidth - Theme.gap
            height: recent.cellHeight
            letters: modelData.initials
            title: modelData.name
            sign: tab.signs[modelData.direction]
            signTint: missed ? Theme.color.warnText : Theme.color.textSoft
            detail: missed ? qsTr("Missed") : modelData.seconds === 0 ? qsTr("Not answered") : qsTr("%1 min").arg(Math.max(1, Math.round(modelData.seconds / 60)))
            onClicked: tab.phone.dial(modelData.number)

            Stamp {
                anchors.verticalCenter: parent?.verticalCenter
                entry: call.modelData
            }
        }
    }
    Nothing {
        anchors.centerIn: recent
        width: Math.min(recent.width, Theme.px(420))
        visible: recent.count === 0
        sign: "phone"
        title: qsTr("No calls yet")
        detail: qsTr("Tap somebody, or say whom to call.")
    }
}
