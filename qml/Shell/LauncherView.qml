pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as C
import Theme
import Controls

// Every page of the cockpit as a tile with what is new there.
Item {
    id: launcher

    required property list<var> pages
    property var notes: ({})
    signal pageAsked(string page)

    readonly property bool upright: height > width
    readonly property int columns: upright ? 2 : Math.max(2, Math.min(pages.length > 8 ? 4 : 3, Math.floor((width + Theme.gap) / (Theme.px(236) + Theme.gap))))
    readonly property int rows: Math.ceil(pages.length / columns)
    readonly property real tileWidth: (width - (columns - 1) * Theme.gap) / columns
    readonly property real tileHeight: Math.max(Theme.px(118), Math.min(Theme.px(upright ? 440 : 290), (height - (rows - 1) * Theme.gap) / rows))

    C.ScrollView {
        anchors.fill: parent
        contentWidth: availableWidth
        contentHeight: grid.height

        Grid {
            id: grid
            y: Math.max(0, (launcher.height - height) / 2)
            columns: launcher.columns
            spacing: Theme.gap

            Repeater {
                model: launcher.pages

                LauncherTile {
                    required property var modelData

                    objectName: "tile" + modelData.page
                    width: launcher.tileWidth
                    height: launcher.tileHeight
                    sign: modelData.sign
                    text: modelData.text
                    note: launcher.notes[modelData.page] ?? ""
                    onClicked: launcher.pageAsked(modelData.page)
                }
            }
        }
    }
}
