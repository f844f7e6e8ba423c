import QtQuick
import Controls
import Theme

// A visit to the workshop: {day, km, what, done}.
Item {
    id: row

    required property var visit

    implicitHeight: words.height + Theme.gap

    Icon {
        id: mark
        y: Theme.px(2)
        name: "service"
        color: Theme.color.textSoft
    }
    Column {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right

        Label {
            width: parent.width
            text: row.visit.what
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: qsTr("%1 · %2 km").arg(row.visit.day).arg(row.visit.km)
            size: Theme.font.note
            figures: true
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: row.visit.done
            size: Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
    }
}
