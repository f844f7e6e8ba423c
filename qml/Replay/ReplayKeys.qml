import QtQuick
import Cockpit

// What the keys do in a replay.
QtObject {
    id: keys

    required property Replay replay
    signal leaveAsked
    signal fullScreenAsked

    // `far`: with shift. False for a key that does nothing here.
    function press(key: int, far: int): bool {
        switch (key) {
        case Qt.Key_Space:
        case Qt.Key_K:
            replay.toggle();
            break;
        case Qt.Key_Left:
            replay.skip(far ? -30 : -5);
            break;
        case Qt.Key_Right:
            replay.skip(far ? 30 : 5);
            break;
        case Qt.Key_Up:
            replay.faster(1);
            break;
        case Qt.Key_Down:
            replay.faster(-1);
            break;
        case Qt.Key_Home:
            replay.seek(0);
            break;
        case Qt.Key_End:
            replay.seek(replay.length);
            break;
        case Qt.Key_PageUp:
            replay.jump("tasks", -1);
            break;
        case Qt.Key_PageDown:
            replay.jump("tasks", 1);
            break;
        case Qt.Key_M:
            replay.jump("marks", far ? -1 : 1);
            break;
        case Qt.Key_T:
            replay.jump("turns", far ? -1 : 1);
            break;
        case Qt.Key_F11:
            fullScreenAsked();
            break;
        case Qt.Key_Escape:
        case Qt.Key_Q:
            leaveAsked();
            break;
        default:
            return false;
        }
        return true;
    }
}
