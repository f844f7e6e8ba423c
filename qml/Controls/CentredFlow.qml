import QtQuick

// Items in lines that wrap, each line centred (or at the start when `centred` is off).
Item {
    id: flow

    property real spacing: 0
    property bool centred: true

    onWidthChanged: soon.restart()
    onCentredChanged: soon.restart()
    onSpacingChanged: soon.restart()
    onChildrenChanged: watch()
    Component.onCompleted: watch()

    property list<Item> watched

    Timer {
        id: soon
        interval: 0
        onTriggered: flow.arrange()
    }

    function watch(): void {
        for (const child of children) {
            if (watched.includes(child))
                continue;
            child.widthChanged.connect(soon.restart);
            child.heightChanged.connect(soon.restart);
            child.visibleChanged.connect(soon.restart);
        }
        watched = Array.from(children);
        soon.restart();
    }

    function arrange(): void {
        const lines = [[]];
        let used = 0;
        for (const child of children) {
            if (!child.visible || child.width <= 0 || child.height <= 0)
                continue;
            if (used > 0 && used + child.width > width) {
                lines.push([]);
                used = 0;
            }
            lines[lines.length - 1].push(child);
            used += child.width + spacing;
        }
        let y = 0;
        for (const line of lines) {
            const total = line.reduce((sum, child) => sum + child.width, 0) + spacing * (line.length - 1);
            const tall = Math.max(0, ...line.map(child => child.height));
            let x = centred ? Math.max(0, Math.round((width - total) / 2)) : 0;
            for (const child of line) {
                child.x = x;
                child.y = y + Math.round((tall - child.height) / 2);
                x += child.width + spacing;
            }
            y += tall > 0 ? tall + spacing : 0;
        }
        implicitHeight = Math.max(0, y - spacing);
    }
}
