import QtQuick
import Cockpit
import Controls
import Theme

// When the loop of a stand begins by itself.
Column {
    id: desk

    required property Showing showing
    readonly property list<int> minutes: [0, 1, 3, 10]

    spacing: Theme.gap

    SectionTitle {
        width: parent.width
        text: qsTr("Stand")
    }
    Label {
        width: parent.width
        text: desk.showing.attractMinutes > 0 ? qsTr("When nobody is there, the screen shows what one can say") : qsTr("Off: the screen stays as it is left")
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
    Segments {
        objectName: "attract"
        width: parent.width
        height: Theme.touch
        label: qsTr("Stand")
        options: desk.minutes.map(each => each === 0 ? qsTr("Off") : qsTr("%1 min").arg(each))
        chosen: desk.minutes.indexOf(desk.showing.attractMinutes)
        onAsked: index => desk.showing.attractAfter(desk.minutes[index])
    }
}
