import QtQuick
import Theme

// A corner to pull: two strokes in the corner, and room for a finger. `dragged` tells how far it was pulled.
MouseArea {
    id: grip

    property bool atLeft: false
    property point from
    signal dragged(real across, real down)
    signal ended(bool done)

    width: Theme.touch
    height: Theme.touch
    preventStealing: true
    hoverEnabled: true
    cursorShape: atLeft ? Qt.SizeBDiagCursor : Qt.SizeFDiagCursor
    onPressed: mouse => from = mapToItem(parent, mouse.x, mouse.y)
    onPositionChanged: mouse => {
        if (!pressed)
            return;
        const now = mapToItem(parent, mouse.x, mouse.y);
        dragged(now.x - from.x, now.y - from.y);
    }
    onReleased: ended(true)
    onCanceled: ended(false)

    Rectangle {
        x: grip.atLeft ? Theme.px(12) : parent.width - width - Theme.px(12)
        y: parent.height - height - Theme.px(12)
        width: Theme.px(30)
        height: Theme.px(6)
        radius: height / 2
        color: Theme.color.fill
        opacity: grip.pressed || grip.containsMouse ? 1 : 0.8
    }
    Rectangle {
        x: grip.atLeft ? Theme.px(12) : parent.width - width - Theme.px(12)
        y: parent.height - height - Theme.px(12)
        width: Theme.px(6)
        height: Theme.px(30)
        radius: width / 2
        color: Theme.color.fill
        opacity: grip.pressed || grip.containsMouse ? 1 : 0.8
    }
}
