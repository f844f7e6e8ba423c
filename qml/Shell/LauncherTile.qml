import QtQuick
import Theme
import Controls

// One page in the launcher: its sign on a lit square, its name, a line of news; the sign again, large and faint, behind.
ButtonBase {
    id: tile

    required property string sign
    required property string note
    readonly property bool tall: height >= Theme.px(180)

    ringRadius: Theme.radius
    Accessible.name: text
    Accessible.description: note

    background: Rectangle {
        radius: Theme.radius
        border.width: Theme.hair
        border.color: tile.hovered ? Theme.color.hairlineTop : Theme.color.hairline
        gradient: Gradient {
            GradientStop {
                position: 0
                color: tile.down ? Theme.color.pressed : Theme.color.raised
            }
            GradientStop {
                position: 1
                color: tile.down ? Theme.color.raised : Theme.faded(Theme.color.raised, 0.35)
            }
        }
    }
    contentItem: Item {
        clip: true

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(6)
            anchors.verticalCenter: parent.verticalCenter
            visible: tile.tall
            name: tile.sign
            size: tile.height * 0.86
            color: Theme.color.text
            opacity: 0.05
            layer.enabled: visible // strokes that cross stay one shade
        }
        Rectangle {
            id: face
            x: Theme.pad
            y: tile.tall ? Theme.pad : (parent.height - height) / 2
            width: Theme.px(tile.tall ? 76 : 68)
            height: width
            radius: Theme.radiusSmall
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.color.routeSoft
                }
                GradientStop {
                    position: 1
                    color: Theme.faded(Theme.color.routeSoft, 0.45)
                }
            }

            Icon {
                anchors.centerIn: parent
                name: tile.sign
                size: Theme.px(38)
                color: Theme.color.routeText
            }
        }
        Column {
            x: tile.tall ? Theme.pad : face.x + face.width + Theme.px(16)
            width: parent.width - x - Theme.gap
            y: tile.tall ? parent.height - height - Theme.px(20) : (parent.height - height) / 2
            spacing: Theme.px(2)

            Label {
                width: parent.width
                text: tile.text
                size: tile.tall ? Theme.font.headline : Theme.font.title
                strong: true
                wrapMode: Text.Wrap
                lineHeightMode: Text.FixedHeight
                lineHeight: Theme.px(tile.tall ? 36 : 28)
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: tile.tall || text !== ""
                text: tile.note
                height: Math.max(1, lineCount) * lineHeight
                lineHeightMode: Text.FixedHeight // as tall in every script, so that the names above are on one line
                lineHeight: Theme.px(26)
                size: tile.tall ? Theme.font.body : Theme.font.note
                color: Theme.color.textSoft
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.ignored: true
            }
        }
    }
}
