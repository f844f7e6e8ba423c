import QtQuick
import Theme
import Controls

// The road one takes, or what its signpost says, behind the number of the exit or the road.
Item {
    id: post

    property string number
    property string text
    property bool exit: false
    property int lines: 2

    implicitHeight: Math.max(badge.visible ? badge.height : 0, words.implicitHeight)

    Rectangle {
        id: badge
        visible: post.number !== ""
        y: Math.max(0, (words.lineHeightPixels - height) / 2)
        width: Math.max(height, figure.implicitWidth + Theme.px(post.exit ? 40 : 16))
        height: Theme.px(28)
        radius: Theme.px(8)
        color: Theme.color.route

        Icon {
            visible: post.exit
            x: Theme.px(7)
            anchors.verticalCenter: parent.verticalCenter
            name: "exit"
            size: Theme.px(18)
            color: Theme.color.onLight
        }
        Label {
            id: figure
            anchors.verticalCenter: parent.verticalCenter
            x: post.exit ? Theme.px(29) : (parent.width - width) / 2
            text: post.number
            size: Theme.font.body
            strong: true
            figures: true
            color: Theme.color.onLight
            Accessible.ignored: true
        }
    }
    Label {
        id: words

        readonly property real lineHeightPixels: implicitHeight / Math.max(1, lineCount)

        x: badge.visible ? badge.width + Theme.px(10) : 0
        width: post.width - x
        text: post.text
        size: Theme.font.title
        wrapMode: Text.Wrap
        maximumLineCount: post.lines
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.font.body
        height: Math.min(implicitHeight, post.lines * Theme.font.title * 1.25)
        lineHeight: 0.95
        Accessible.ignored: true
    }
}
