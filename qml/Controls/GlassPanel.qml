import QtQuick
import QtQuick.Effects
import Theme

// Translucent glass with a hairline edge, lit from above. `cached` keeps it as a picture that is drawn anew only when it changes.
Item {
    id: panel

    property real radius: Theme.radius
    property bool shadow: true
    property bool cached: true
    property color glow: "transparent"
    property color high: Theme.glassHigh
    property color low: Theme.glassLow
    property real padding: 0
    default property alias content: inner.data
    readonly property real spill: shadow ? Theme.shadowBlur + Theme.shadowDrop : 0

    // A finger on glass does not move the map below.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }
    // Of whole pixels, for a picture of half ones is drawn with seams.
    Item {
        x: -panel.spill
        y: -panel.spill
        width: Math.ceil(panel.width) + 2 * panel.spill
        height: Math.ceil(panel.height) + 2 * panel.spill
        layer.enabled: panel.cached && panel.width > 0 && panel.height > 0
        layer.smooth: true // between two pixels it is soft, not ragged

        RectangularShadow {
            anchors.fill: face
            visible: panel.shadow
            radius: panel.radius
            blur: Theme.shadowBlur
            offset: Qt.vector2d(0, Theme.shadowDrop)
            color: Theme.shadowTone
        }
        Rectangle {
            id: face
            anchors.fill: parent
            anchors.margins: panel.spill
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
                top: face.top
                left: face.left
                right: face.right
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
            anchors.fill: face
            anchors.margins: panel.padding
        }
    }
}
