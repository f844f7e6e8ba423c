pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme

// The car as large as its place allows (lit, it leaves room for its light), tyre pressures beside its wheels, words where something stands open.
Item {
    id: picture

    readonly property bool turned: false
    required property Vehicle vehicle
    required property Openings openings
    required property Lights lights
    readonly property real lowTyre: 2.2
    readonly property bool beaming: lights.lowBeam || lights.highBeam || lights.fog
    readonly property real wide: beaming ? 632 : 536
    readonly property real ratio: Math.max(0.1, Math.min(width / wide, car.opened ? height / 316 : (height - 2 * labelSpace) / 196))
    readonly property real labelSpace: Theme.px(38)
    property real shift: beaming ? 62 : 14
    readonly property real centerX: width / 2 - zoom * shift
    property real zoom: ratio

    Behavior on shift {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
    Behavior on zoom {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
    transform: Theme.upright(picture)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of the car")

    CarTop {
        id: car
        objectName: "car"
        x: picture.centerX
        y: picture.height / 2
        scale: picture.zoom
        transformOrigin: Item.TopLeft
        charge: picture.vehicle.charge / 100
        power: picture.vehicle.power
        openings: picture.openings
        lights: picture.lights
    }
    Repeater {
        model: picture.vehicle.tyres

        TyreLabel {
            required property double modelData
            required property int index
            readonly property int row: index < 2 ? 1 : -1
            readonly property int side: index % 2 === 0 ? -1 : 1
            objectName: "tyre_" + index
            bar: modelData
            low: modelData < picture.lowTyre
            x: picture.centerX + row * 159 * picture.zoom - width / 2
            y: picture.height / 2 + side * (100 * picture.zoom + height / 2 + Theme.px(5)) - height / 2
        }
    }
    Repeater {
        model: picture.openings.windows

        OpenLabel {
            required property int modelData
            required property int index
            readonly property bool upper: (index % 2 === 0) !== Theme.rightHand
            percent: modelData
            visible: modelData > 0 && !(picture.openings.doors[index] ?? false)
            x: picture.centerX + (index < 2 ? 30 : -62) * picture.zoom - width / 2
            y: picture.height / 2 + (upper ? -1 : 1) * (94 * picture.zoom + height / 2 + Theme.px(6)) - height / 2
        }
    }
    OpenLabel {
        percent: picture.openings.sunroof
        tilted: picture.openings.sunroof < 0
        visible: picture.openings.sunroof !== 0
        x: picture.centerX + 3 * picture.zoom - width / 2
        y: picture.height / 2 - height / 2
    }
}
