import QtQuick
import Theme
import Controls

// When something was: the time of today, else yesterday or the date.
Label {
    required property var entry

    text: entry.days === 0 ? entry.time : entry.days === 1 ? qsTr("Yesterday") : entry.date
    size: Theme.font.note
    color: Theme.color.textSoft
    figures: true
    Accessible.ignored: true
}
