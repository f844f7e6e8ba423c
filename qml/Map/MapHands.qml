import QtQuick
import Cockpit

// Fingers and mouse on the map: drag, fling, pinch, turn, lean, wheel, double tap.
Item {
    id: hands

    required property MapLayer map

    PinchArea {
        anchors.fill: parent
        property real before: 1
        property real turned: 0
        onPinchStarted: {
            before = 1;
            turned = 0;
            drag.down = false;
        }
        onPinchUpdated: pinch => {
            hands.map.drag(pinch.previousCenter.x, pinch.previousCenter.y, pinch.center.x, pinch.center.y);
            hands.map.zoom(pinch.scale / before, pinch.center.x, pinch.center.y);
            hands.map.rotate(turned - pinch.rotation);
            before = pinch.scale;
            turned = pinch.rotation;
        }

        MouseArea {
            id: drag
            anchors.fill: parent
            acceptedButtons: Qt.LeftButton | Qt.RightButton
            property bool down: false
            property bool dragged: false
            property point last
            property point speed
            property real at: 0
            onPressed: mouse => {
                down = true;
                dragged = false;
                last = Qt.point(mouse.x, mouse.y);
                speed = Qt.point(0, 0);
                at = Date.now();
            }
            onPositionChanged: mouse => {
                if (!down || !dragged && Math.hypot(mouse.x - last.x, mouse.y - last.y) < 8)
                    return;
                dragged = true;
                const now = Date.now();
                const passed = Math.max(4, now - at) / 1000;
                if (mouse.buttons & Qt.RightButton) {
                    hands.map.rotate((last.x - mouse.x) * 0.2);
                    hands.map.lean((last.y - mouse.y) * 0.12);
                } else {
                    hands.map.drag(last.x, last.y, mouse.x, mouse.y);
                    speed = Qt.point(speed.x * 0.5 + (mouse.x - last.x) / passed * 0.5, speed.y * 0.5 + (mouse.y - last.y) / passed * 0.5);
                }
                last = Qt.point(mouse.x, mouse.y);
                at = now;
            }
            onReleased: mouse => {
                if (down && dragged && mouse.button === Qt.LeftButton && Date.now() - at < 80)
                    hands.map.fling(speed.x, speed.y);
                down = false;
            }
            onCanceled: down = false
            onDoubleClicked: mouse => hands.map.zoom(1.8, mouse.x, mouse.y)
            onWheel: wheel => hands.map.zoom(Math.pow(1.0016, wheel.angleDelta.y), wheel.x, wheel.y)
        }
    }
}
