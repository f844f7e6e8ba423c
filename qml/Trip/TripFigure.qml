import QtQuick
import Theme
import Controls

// One figure of the trip: its sign, value and unit, and what it is.
Rectangle {
    id: tile

    property string sign
    property string value
    property string unit
    property string text
    property color tint: Theme.color.textSoft
    readonly property bool tall: height > Theme.px(130)

    radius: Theme.radiusSmall + Theme.px(4)
    color: Theme.color.raised
    Accessible.role: Accessible.StaticText
    Accessible.name: text + " " + value + " " + unit

    Icon {
        x: Theme.px(tile.tall ? 20 : 14)
        y: Theme.px(tile.tall ? 20 : 12)
        name: tile.sign
        size: Theme.px(tile.tall ? 32 : 24)
        color: tile.tint
    }
    Column {
        x: Theme.px(tile.tall ? 20 : 14)
        width: tile.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(tile.tall ? 18 : 10)

        Row {
            spacing: Theme.px(5)

            Label {
                id: figure
                text: tile.value
                size: tile.tall ? Theme.font.headline : Theme.font.title
                strong: true
                figures: true
                Accessible.ignored: true
            }
            Label {
                anchors.baseline: figure.baseline
                visible: tile.unit !== ""
                text: tile.unit
                size: tile.tall ? Theme.font.body : Theme.font.note
                color: Theme.color.textSoft
                Accessible.ignored: true
            }
        }
        Label {
            width: parent.width
            text: tile.text
            size: tile.tall ? Theme.font.body : Theme.font.note
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            lineHeight: 0.95
            Accessible.ignored: true
        }
    }
}
