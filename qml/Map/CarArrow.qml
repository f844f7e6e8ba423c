import QtQuick
import QtQuick.Shapes
import Theme
import Cockpit

// The car: an arrow lying on the road, with a soft halo.
MapPin {
    id: car

    property real tilt: 0
    readonly property real size: Theme.px(58)

    atCar: true

    Item {
        anchors.centerIn: parent
        width: 2 * car.size
        height: width
        transform: Scale {
            origin.x: car.size
            origin.y: car.size
            yScale: Math.max(0.55, Math.cos(car.tilt * Math.PI / 180 * 0.8))
        }

        Rectangle {
            anchors.centerIn: parent
            width: 1.9 * car.size
            height: width
            radius: width / 2
            color: Theme.faded(Theme.map.routeGlow, 0.16)
            border.width: Theme.hair
            border.color: Theme.faded(Theme.map.routeCore, 0.22)
        }
        Shape {
            width: 64
            height: 64
            anchors.centerIn: parent
            scale: car.size / 64
            rotation: car.turn + 90
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Theme.faded(Theme.map.land, 0.5)
                strokeWidth: 2.5
                joinStyle: ShapePath.RoundJoin
                fillColor: Qt.darker(Theme.map.car, 1.22)
                PathSvg {
                    path: "M32 3 L57 59 L32 47 L7 59 Z"
                }
            }
            ShapePath {
                strokeColor: "transparent"
                fillColor: Theme.map.car
                PathSvg {
                    path: "M32 4 L32 46.500 L8.500 58 Z"
                }
            }
        }
    }
}
