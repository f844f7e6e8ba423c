import QtQuick
import Theme
import Controls

// An event or a reminder on the line of the day: when, what, where.
Item {
    id: row

    required property var entry
    property bool first: false
    property bool last: false
    readonly property bool event: entry.kind === "event"
    readonly property bool over: entry.over ?? false
    readonly property bool current: entry.now ?? false
    readonly property color tone: current ? Theme.color.route : Theme.color.textSoft
    signal goAsked
    signal doneAsked

    objectName: "entry_" + entry.id
    implicitHeight: Math.max(Theme.touch, words.height + Theme.px(18))
    opacity: over ? 0.7 : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: entry.title
    Accessible.description: time.text + " " + detail.text

    Label {
        id: time
        anchors.verticalCenter: parent.verticalCenter
        text: row.entry.all_day ? qsTr("All day") : row.entry.start
        width: Theme.px(90)
        strong: row.current
        font.weight: row.current ? Theme.font.strong : Theme.font.medium
        size: row.entry.all_day ? Theme.font.note : Theme.font.body
        color: row.current ? Theme.color.routeText : Theme.color.text
        wrapMode: Text.Wrap
        figures: true
        Accessible.ignored: true
    }
    Rectangle {
        x: mark.x + mark.width / 2 - width / 2
        y: row.first ? row.height / 2 : 0
        width: Theme.px(3)
        height: (row.last ? row.height / 2 : row.height) - y
        color: Theme.color.hairlineTop
    }
    Rectangle {
        id: mark
        x: Theme.px(96)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(42)
        height: width
        radius: width / 2
        color: Theme.color.sheet
        border.width: Theme.px(row.current ? 3 : 2)
        border.color: row.tone

        Icon {
            anchors.centerIn: parent
            name: row.event ? "calendar" : row.entry.place !== "" ? "pin" : "bell"
            size: Theme.px(22)
            color: row.tone
        }
    }
    Column {
        id: words
        x: Theme.px(154)
        anchors.verticalCenter: parent.verticalCenter
        width: end.x - x - Theme.gap

        Label {
            width: parent.width
            text: row.entry.title
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            id: detail
            width: parent.width
            visible: text !== ""
            text: [row.event && !row.entry.all_day ? qsTr("until %1").arg(row.entry.end) : "", row.entry.place].filter(part => part !== "").join("  ·  ")
            size: Theme.font.note
            color: row.current ? Theme.color.routeText : Theme.color.textSoft
            wrapMode: Text.Wrap
            figures: true
            Accessible.ignored: true
        }
    }
    RoundButton {
        id: end
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(13)
        anchors.verticalCenter: parent.verticalCenter
        visible: !row.event || row.entry.place !== "" && !row.over
        width: visible ? implicitWidth : 0
        diameter: Theme.px(52)
        sign: row.event ? "navigation" : "check"
        bare: true
        text: row.event ? qsTr("Go there: %1").arg(row.entry.place) : qsTr("Done: %1").arg(row.entry.title)
        onClicked: row.event ? row.goAsked() : row.doneAsked()
    }
}
