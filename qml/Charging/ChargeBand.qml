pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Theme

// The charging curve from empty to full, lit where one stop charges: from `arrive` to `leave` percent, at most `power` kW.
Item {
    id: band

    required property list<var> curve
    required property int arrive
    required property int leave
    required property int power
    readonly property real most: Math.max(...Array.from(curve).map(point => point[1]), 1)

    function at(percent: real): real {
        const points = Array.from(curve);
        for (let i = 1; i < points.length; ++i) {
            const [x0, y0] = points[i - 1], [x1, y1] = points[i];
            if (percent <= x1)
                return Math.min(power, y0 + (y1 - y0) * (percent - x0) / (x1 - x0));
        }
        return 0;
    }
    function area(from: real, to: real): list<point> {
        const line = [Qt.point(from / 100 * width, height)];
        for (let n = 0; n <= 40; ++n) {
            const percent = from + (to - from) * n / 40;
            line.push(Qt.point(percent / 100 * width, height * (1 - 0.96 * at(percent) / most)));
        }
        line.push(Qt.point(to / 100 * width, height));
        return line;
    }

    component Area: ShapePath {
        id: shape
        property real from: 0
        property real to: 100
        property color tone

        strokeColor: "transparent"
        fillColor: tone

        PathPolyline {
            path: band.area(shape.from, shape.to)
        }
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        Area {
            tone: Theme.faded(Theme.color.textFaint, 0.22)
        }
        Area {
            from: band.arrive
            to: band.leave
            tone: Theme.color.energy
        }
    }
}
