pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// Wishes to start a plan from, one tap each, and the saved plans below them.
Flickable {
    id: tiles

    property list<string> saved
    readonly property real gap: Theme.gap
    readonly property int columns: saved.length > 0 && height < Theme.px(520) ? 3 : 2 // leaves room for what is saved
    readonly property real tile: (width - (columns - 1) * gap) / columns
    readonly property real share: saved.length > 0 ? 0 : Math.min(Theme.px(150), (height - 2 * gap) / 3)
    signal asked(var wish)
    signal opened(string name)

    contentHeight: column.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    readonly property list<var> wishes: [wish("lake", qsTr("Quiet days at the lake"), "beach", "the lake", "calm", true, ""), wish("mountains", qsTr("Up into the mountains"), "compass", "the mountains", "", false, "view"), wish("coast", qsTr("Along the coast"), "ferry", "the coast", "", false, ""), wish("wine", qsTr("Wine and good food"), "restaurant", "the vineyards", "calm", false, "food"), wish("family", qsTr("Out with the family"), "heart", "the lake", "calm", false, "family"), wish("art", qsTr("Museums in town"), "museum", "the city", "", false, "museum")]

    function wish(name: string, text: string, sign: string, where: string, pace: string, quiet: bool, interest: string): var {
        return {
            "name": name,
            "text": text,
            "sign": sign,
            "where": where,
            "pace": pace,
            "quiet": quiet,
            "interest": interest
        };
    }

    Column {
        id: column
        width: tiles.width
        spacing: Theme.px(16)

        Grid {
            id: grid

            readonly property real tallest: Array.from(children).reduce((most, tile) => Math.max(most, tile.implicitHeight), tiles.share)

            columns: tiles.columns
            spacing: tiles.gap

            Repeater {
                model: tiles.wishes

                StarterTile {
                    required property var modelData
                    objectName: "wish_" + modelData.name
                    width: tiles.tile
                    height: grid.tallest
                    sign: modelData.sign
                    text: modelData.text
                    onClicked: tiles.asked(modelData)
                }
            }
        }
        SectionTitle {
            visible: tiles.saved.length > 0
            text: qsTr("Saved")
        }
        Repeater {
            model: tiles.saved

            ListRow {
                id: plan
                required property string modelData
                objectName: "saved_" + modelData
                width: tiles.width
                sign: "heart"
                title: modelData
                onClicked: tiles.opened(plan.modelData)
            }
        }
    }
}
