pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Before one types: kinds of places, one's own places, and what is near; as many as there is room for.
Item {
    id: starters

    required property Navigation navigation
    readonly property real cardWidth: (width - Theme.gap) / 2
    readonly property real room: height - cards.y
    readonly property int lines: Math.max(1, Math.min(7, Math.floor((room + Theme.gap) / (Theme.touch + Theme.gap))))
    readonly property real cardHeight: Math.min(Theme.px(144), (room - (lines - 1) * Theme.gap) / lines)
    signal browsed(string shelf, string words)
    signal chosen(int number)
    signal lookedAt(int number)

    Categories {
        id: categories
        width: parent.width
        tileHeight: Math.max(Theme.px(92), Math.min(Theme.px(124), starters.height * 0.24), Math.max(Theme.touch, height))
        onAsked: (shelf, words) => starters.browsed(shelf, words)
    }
    SectionTitle {
        id: title
        visible: cards.visible
        y: categories.height + Theme.px(20)
        text: qsTr("Favourites and nearby")
    }
    Grid {
        id: cards
        y: title.y + title.height + Theme.gap
        visible: starters.room >= Theme.touch
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: [...starters.navigation.places.favourites, ...starters.navigation.places.nearby].slice(0, 2 * starters.lines)

            PlaceRow {
                required property var modelData

                objectName: "card_" + modelData.category
                card: true
                width: starters.cardWidth
                height: starters.cardHeight
                place: modelData
                onClicked: modelData.label === undefined ? starters.lookedAt(modelData.number) : starters.chosen(modelData.number)
            }
        }
    }
}
