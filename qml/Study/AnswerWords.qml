import QtQuick
import Theme
import Controls

// An answer in one's own words; a tap opens the keys.
ButtonBase {
    id: answer

    objectName: "openAnswer"
    width: parent ? parent.width : 0
    implicitHeight: Math.min(Theme.px(220), Math.max(Theme.px(120), words.implicitHeight + Theme.px(48)))
    ringRadius: Theme.radiusSmall
    signal tapped
    onClicked: tapped()

    background: Rectangle {
        radius: Theme.radiusSmall
        color: answer.down ? Theme.color.pressed : Theme.color.raised
        border.width: Theme.hair
        border.color: Theme.color.hairline
    }
    contentItem: Item {
        Label {
            id: words
            x: Theme.px(24)
            y: Theme.px(24)
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            text: answer.text !== "" ? answer.text : qsTr("Touch here to write")
            size: Theme.font.title
            color: answer.text !== "" ? Theme.color.text : Theme.color.textSoft
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
