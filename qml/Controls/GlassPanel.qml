import QtQuick
import QtQuick.Effects
import Theme

// Translucent glass with a hairline edge, lit from above.
Item {
    id: panel

    property real radius: Theme.radius
    property bool shadow: true
    property color glow: "transparent"
    property color high: Theme.color.surface
    property color low: Theme.color.surfaceLow
    default property alias content: inner.data
    property real padding: 0

    RectangularShadow {
        anchors.fill: parent
        visible: panel.shadow
        radius: panel.radius
        blur: Theme.px(30)
        offset: Qt.vector2d(0, Theme.px(10))
        color: Theme.color.shadow
    }
    Rectangle {
        anchors.fill: parent
        radius: panel.radius
        border.width: Theme.hair
        border.color: panel.glow.a > 0 ? panel.glow : Theme.color.hairline
        gradient: Gradient {
            GradientStop {
                position: 0
                color: panel.high
            }
            GradientStop {
                position: 1
                color: panel.low
            }
        }
        Behavior on border.color {
            ColorAnimation {
                duration: Theme.panel
            }
        }
    }
    Rectangle {
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            leftMargin: panel.radius
            rightMargin: panel.radius
        }
        height: Theme.hair
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop {
                position: 0
                color: Theme.faded(Theme.color.hairlineTop, 0)
            }
            GradientStop {
                position: 0.5
                color: Theme.color.hairlineTop
            }
            GradientStop {
                position: 1
                color: Theme.faded(Theme.color.hairlineTop, 0)
            }
        }
    }
    Item {
        id: inner
        anchors.fill: parent
        anchors.margins: panel.padding
    }
}
