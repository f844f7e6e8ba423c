import QtQuick
import Theme
import Controls

// What a questionnaire is about, and how far one is.
Item {
    id: progress

    property string title
    property int number
    property int count

    height: title.height + Theme.px(12) + bar.height

    Label {
        id: title
        width: parent.width - place.width - Theme.gap
        text: progress.title
        size: Theme.font.title
        color: Theme.color.textSoft
        font.weight: Theme.font.medium
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Label {
        id: place
        anchors.right: parent.right
        anchors.baseline: title.baseline
        visible: progress.count > 1
        text: qsTr("%1 of %2").arg(progress.number).arg(progress.count)
        size: Theme.font.title
        color: Theme.color.textSoft
        figures: true
    }
    ProgressBar {
        id: bar
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: progress.count > 1
        level: progress.number / progress.count
        tone: Theme.color.route
    }
}
