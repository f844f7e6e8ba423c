import QtQuick
import Cockpit

// Fingers and mouse on the map: drag, fling, pinch, turn, double tap, wheel; the right button turns and leans.
MultiPointTouchArea {
    id: hands

    required property MapLayer map
    property point speed
    property real movedAt: 0
    property real tappedAt: 0
    property real reach: 0
    property bool pinched: false

    minimumTouchPoints: 1
    maximumTouchPoints: 2
    mouseEnabled: true
    touchPoints: [
        TouchPoint {
            id: first
        },
        TouchPoint {
            id: second
        }
    ]
    onPressed: {
        speed = Qt.point(0, 0);
        reach = 0;
        pinched = first.pressed && second.pressed;
    }
    onUpdated: first.pressed && second.pressed ? pinch() : drag(first.pressed ? first : second)
    onReleased: {
        const now = Date.now();
        if (first.pressed || second.pressed)
            return;
        if (reach > 12) {
            if (!pinched && now - movedAt < 80)
                map.fling(speed.x, speed.y);
        } else if (now - tappedAt < 320) {
            map.zoom(1.8, first.x, first.y);
            tappedAt = 0;
        } else {
            tappedAt = now;
        }
        pinched = false;
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => hands.map.zoom(Math.pow(1.0016, event.angleDelta.y), event.x, event.y)
    }
    MouseArea {
        property point last

        anchors.fill: parent
        acceptedButtons: Qt.RightButton
        onPressed: mouse => last = Qt.point(mouse.x, mouse.y)
        onPositionChanged: mouse => {
            hands.map.rotate((last.x - mouse.x) * 0.2);
            hands.map.lean((last.y - mouse.y) * 0.12);
            last = Qt.point(mouse.x, mouse.y);
        }
    }

    function drag(finger: TouchPoint) {
        const now = Date.now();
        const passed = Math.max(4, now - movedAt) / 1000;
        reach = Math.max(reach, Math.hypot(finger.x - finger.startX, finger.y - finger.startY));
        movedAt = now;
        if (reach <= 12)
            return;
        map.drag(finger.previousX, finger.previousY, finger.x, finger.y);
        speed = Qt.point(0.5 * speed.x + 0.5 * (finger.x - finger.previousX) / passed, 0.5 * speed.y + 0.5 * (finger.y - finger.previousY) / passed);
    }

    function pinch() {
        const before = Qt.vector2d(second.previousX - first.previousX, second.previousY - first.previousY);
        const after = Qt.vector2d(second.x - first.x, second.y - first.y);
        const centre = Qt.point((first.x + second.x) / 2, (first.y + second.y) / 2);
        reach = 100;
        if (before.length() < 1 || after.length() < 1)
            return;
        map.drag((first.previousX + second.previousX) / 2, (first.previousY + second.previousY) / 2, centre.x, centre.y);
        map.zoom(after.length() / before.length(), centre.x, centre.y);
        map.rotate((Math.atan2(before.y, before.x) - Math.atan2(after.y, after.x)) * 180 / Math.PI);
    }
}
