pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// A day from top to bottom: its events and what one is to be reminded of.
Item {
    id: line

    required property Day day
    property string title
    property list<var> events
    property int ahead: 0
    readonly property list<var> entries: {
        const reminders = day.alarms.pending.filter(each => each.days === ahead && (each.time !== "" || ahead === 0)).map(each => ({
                    "id": each.id,
                    "kind": "reminder",
                    "title": each.text,
                    "start": each.time,
                    "at": each.at === "" ? "9" : each.at,
                    "place": each.place,
                    "all_day": false
                }));
        const key = entry => (entry.all_day ? "0" : entry.at);
        return events.concat(reminders).sort((one, other) => key(one) < key(other) ? -1 : 1);
    }

    Label {
        id: heading
        width: line.width
        visible: text !== ""
        text: line.title
        size: Theme.font.title
        strong: true
        wrapMode: Text.Wrap
    }
    ListView {
        id: list
        objectName: "line"
        y: heading.visible ? heading.height + Theme.px(8) : 0
        width: line.width
        height: Math.max(1, Math.floor((line.height - y) / Theme.touch)) * Theme.touch
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: line.entries
        Accessible.role: Accessible.List
        Accessible.name: line.title
        onModelChanged: Qt.callLater(showNow)
        onHeightChanged: Qt.callLater(showNow)

        function showNow(): void {
            const at = line.ahead > 0 ? 0 : line.entries.findIndex(entry => !(entry.over ?? false) && !entry.all_day);
            positionViewAtIndex(Math.max(0, at), ListView.Beginning);
        }

        delegate: DayRow {
            required property var modelData
            required property int index

            width: ListView.view.width
            entry: modelData
            first: index === 0
            last: index === list.count - 1
            onGoAsked: line.day.goThere(modelData.id)
            onDoneAsked: line.day.alarms.drop(modelData.id)
        }
    }
    Column {
        anchors.centerIn: list
        width: Math.min(list.width, Theme.px(420))
        visible: list.count === 0
        spacing: Theme.px(8)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "calendar"
            size: Theme.px(52)
            color: Theme.color.textFaint
        }
        Label {
            width: parent.width
            text: qsTr("Nothing planned")
            size: Theme.font.title
            strong: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
