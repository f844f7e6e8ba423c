pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Theme
import Controls

// The battery along the way as a hill of light from stop to stop: 0–100 % high, a jump where one charges.
Item {
    id: curve

    property list<var> stops
    property real from: 0
    property real to: width
    readonly property list<point> points: Array.from(stops).reduce((line, stop, index) => [...line, spot(index, stop.charge), spot(index, stop.after)], [])

    function spot(index: int, percent: real): point {
        return Qt.point(from + index / Math.max(1, stops.length - 1) * (to - from), height * (1 - percent / 110));
    }

    Repeater {
        model: [25, 50, 75]

        Rectangle {
            required property int modelData

            x: curve.from
            y: curve.height * (1 - modelData / 110)
            width: curve.to - curve.from
            height: Theme.hair
            color: Theme.color.divider
        }
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "transparent"
            fillGradient: LinearGradient {
                y1: 0
                y2: curve.height
                GradientStop {
                    position: 0
                    color: Theme.faded(Theme.color.energy, 0.42)
                }
                GradientStop {
                    position: 1
                    color: Theme.faded(Theme.color.energy, 0.02)
                }
            }

            PathPolyline {
                path: [Qt.point(curve.from, curve.height), ...curve.points, Qt.point(curve.to, curve.height)]
            }
        }
        ShapePath {
            strokeColor: Theme.color.energy
            strokeWidth: Theme.px(3)
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: curve.points
            }
        }
    }
    Repeater {
        model: curve.stops

        Label {
            id: percent

            required property var modelData
            required property int index
            readonly property point spot: curve.spot(index, modelData.after)

            x: Math.max(curve.from, Math.min(curve.to - width, spot.x - width / 2))
            y: Math.max(0, spot.y - height - Theme.px(5))
            text: qsTr("%1 %").arg(Math.round(modelData.after))
            font.weight: Theme.font.medium
            color: Theme.color.energyText
            figures: true
        }
    }
}
