import QtQuick
import QtQuick.Shapes
import Theme
import Controls

// No destination yet: a way that waits to be drawn, and what one can say.
Column {
    id: empty

    spacing: Theme.px(10)

    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.px(360)
        height: Theme.px(110)

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Theme.faded(Theme.color.route, 0.7)
                strokeWidth: Theme.px(4)
                strokeStyle: ShapePath.DashLine
                dashPattern: [1, 2.6]
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                startX: Theme.px(40)
                startY: Theme.px(84)

                PathCubic {
                    control1X: Theme.px(150)
                    control1Y: Theme.px(150)
                    control2X: Theme.px(190)
                    control2Y: -Theme.px(40)
                    x: Theme.px(312)
                    y: Theme.px(40)
                }
            }
        }
        Rectangle {
            x: Theme.px(12)
            y: Theme.px(68)
            width: Theme.px(26)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Theme.px(6)
            border.color: Theme.color.route
        }
        Icon {
            x: Theme.px(312)
            y: Theme.px(4)
            name: "flag"
            size: Theme.px(44)
            color: Theme.color.assistant
        }
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("No trip yet")
        size: Theme.font.headline
        strong: true
    }
    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Search on the Navigation page, or say where to.")
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
    Chip {
        anchors.horizontalCenter: parent.horizontalCenter
        implicitHeight: Theme.px(44)
        sign: "spark"
        text: qsTr("“Take me to the harbour”")
        tint: Theme.color.assistantText
        face: Theme.color.assistantSoft
    }
}
