pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// A list that is longer than its room.
Rectangle {
    id: sample

    property bool scrolled: false

    color: Theme.color.sheet
    clip: true
    onScrolledChanged: scroll()

    ListView {
        id: rows
        anchors.fill: parent
        interactive: false
        onCountChanged: sample.scroll()
        onHeightChanged: sample.scroll()
        model: 6
        delegate: ListRow {
            required property int index

            width: rows.width
            sign: "media"
            title: "Row " + (index + 1)
        }
    }
    FadeEdge {
        list: rows
        tone: Theme.color.sheet
    }
    FadeEdge {
        list: rows
        above: true
        tone: Theme.color.sheet
    }

    function scroll(): void {
        if (scrolled)
            rows.positionViewAtEnd();
        else
            rows.positionViewAtBeginning();
    }
}
