import QtQuick
import QtQuick.Window
import Theme

// Scrolls a list to what the keyboard has come to, where that is not wholly in sight.
Item {
    id: follow

    readonly property Item reached: Window.activeFocusItem
    readonly property real slack: Theme.px(48) // what fades at a list's ends, and the ring

    onReachedChanged: Qt.callLater(show)

    function show(): void {
        for (let around = reached?.parent ?? null; around; around = around.parent) {
            const list = around as Flickable;
            if (list) {
                const box = reached.mapToItem(list.contentItem, 0, 0, reached.width, reached.height);
                list.contentX = into(list.contentX, list.originX, list.width, list.contentWidth, box.x, box.width);
                list.contentY = into(list.contentY, list.originY, list.height, list.contentHeight, box.y, box.height);
            }
        }
    }
    // Where a list of a length has to begin that shows `room` of it, for a part of it to be in sight.
    function into(at: real, origin: real, room: real, length: real, from: real, size: real): real {
        if (length <= room)
            return at;
        const first = from - slack, last = from + size + slack - room;
        const wanted = at > first ? first : at < last ? Math.min(first, last) : at;
        return Math.max(origin, Math.min(origin + length - room, wanted));
    }
}
