import QtQuick
import Theme

// Walks what a window shows, in the order it is painted, and keeps what can be measured of it as plain values.
QtObject {
    id: walk

    property Item root
    property var items: [] // the items behind `texts` and `controls`, by their number
    property var texts: []
    property var controls: []
    property var covers: []
    property real unit: Theme.unit
    property real touch: Theme.touch
    property int order: 0

    function look(): void {
        items = [];
        texts = [];
        controls = [];
        covers = [];
        order = 0;
        const all = Qt.rect(0, 0, root.width, root.height);
        visit(root, all, [false, false], 1, true, [], "", all, false);
    }

    function visit(item: Item, clip: rect, slides: var, alpha: real, enabled: bool, trail: var, inside: string, ground: rect, fenced: bool): void {
        const seen = alpha * item.opacity;
        if (!item.visible || seen < 0.05 || item.width < 0 || item.height < 0)
            return;
        item.ensurePolished();
        const type = item.toString().split("(")[0].split("_QML")[0];
        const path = type.startsWith("QQuick") ? trail : trail.concat([item.objectName !== "" ? type + "#" + item.objectName : type]);
        const box = item.mapToItem(null, 0, 0, item.width, item.height);
        const able = enabled && item.enabled;
        const scrolls = item.contentY !== undefined && item.flicking !== undefined;
        const cut = item.clip ? meet(clip, box) : clip;
        // What one can scroll to is not cut off by an edge.
        const freed = scrolls ? [slides[0] || item.contentWidth > item.width + 1, slides[1] || item.contentHeight > item.height + 1] : slides;
        const control = item.containmentMask !== undefined && (item.down !== undefined && item.clicked !== undefined || item.handle !== undefined);
        const area = item.containsPress !== undefined && item.pressedButtons !== undefined;
        const field = item.cursorPosition !== undefined;
        order += 1;
        const entry = {
            "number": items.length,
            "order": order,
            "path": path.slice(-5).join("/"),
            "x": box.x,
            "y": box.y,
            "w": box.width,
            "h": box.height,
            "clip": [clip.x, clip.y, clip.width, clip.height],
            "slides": slides,
            "alpha": seen,
            "enabled": able,
            "inside": inside,
            "mirrored": item.mapToItem(null, 1, 0).x < item.mapToItem(null, 0, 0).x,
            "ground": [ground.x, ground.y, ground.width, ground.height]
        };
        let holder = inside;
        if (control || area || field) {
            holder = String(items.length);
            items.push(item);
            controls.push(Object.assign(entry, {
                "kind": field ? "field" : area ? "area" : item.handle !== undefined ? "slider" : "button",
                "role": item.Accessible.role,
                "name": item.Accessible.name,
                "ignored": item.Accessible.ignored,
                "tab": item.activeFocusOnTab && !fenced,
                "reach": able ? reach(item, clip, slides) : []
            }));
        }
        if ((item.truncated !== undefined || field) && item.text !== undefined && item.font !== undefined && (item.text !== "" || item.preeditText)) {
            const shown = textBox(item);
            const drawn = item.mapToItem(null, shown.x, shown.y, shown.width, shown.height);
            texts.push(Object.assign({}, entry, {
                "number": items.length,
                "x": drawn.x,
                "y": drawn.y,
                "w": drawn.width,
                "h": drawn.height,
                "text": item.text,
                "styled": item.textFormat !== undefined && item.textFormat !== Text.PlainText,
                "pixels": (item.fontInfo?.pixelSize ?? item.font.pixelSize) * box.height / Math.max(1, item.height),
                "font": item.font,
                "weight": item.font.weight,
                "colour": String(item.color),
                "strong": item.color.a,
                "truncated": item.truncated ?? false,
                "typed": field,
                "wideBy": field ? 0 : shown.width - item.width + item.leftPadding + item.rightPadding,
                "tallBy": field ? 0 : shown.height - item.height + item.topPadding + item.bottomPadding
            }));
            items.push(item);
        }
        if (item.radius !== undefined && item.border !== undefined && item.color !== undefined && solid(item) * seen > 0.75)
            covers.push(entry);
        const painted = item.radius !== undefined && item.border !== undefined && box.height > 20;
        const children = Array.from(item.children).map((child, index) => [child.z, index, child]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        for (const [z, index, child] of children)
            visit(child, cut, freed, seen, able, path, holder, painted ? box : ground, fenced || item.tabFence === true);
    }

    // How opaque a rectangle is painted.
    function solid(item: var): real {
        const stops = item.gradient?.stops ?? [];
        return stops.length > 0 ? Math.min(...Array.from(stops).map(stop => stop.color.a)) : item.color.a;
    }

    function meet(a: rect, b: rect): rect {
        const x = Math.max(a.x, b.x), y = Math.max(a.y, b.y);
        return Qt.rect(x, y, Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x), Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y));
    }

    // Where the letters stand within their item.
    function textBox(item: var): rect {
        const wide = item.contentWidth, tall = item.contentHeight;
        const side = item.effectiveHorizontalAlignment ?? Text.AlignLeft;
        const inner = item.width - (item.leftPadding ?? 0) - (item.rightPadding ?? 0);
        const room = (item.height - tall) * (item.verticalAlignment === Text.AlignVCenter ? 0.5 : item.verticalAlignment === Text.AlignBottom ? 1 : 0);
        return Qt.rect((item.leftPadding ?? 0) + (inner - wide) * (side === Text.AlignHCenter ? 0.5 : side === Text.AlignRight ? 1 : 0), room, wide, tall);
    }

    // Left, right, up and down from its middle: how far a finger may be to be taken for this control, in pixels of the window.
    // What scrolls is not cut off by the edge it scrolls to.
    function reach(item: Item, clip: rect, slides: var): var {
        const middle = Qt.point(item.width / 2, item.height / 2);
        const at = item.mapToItem(null, middle.x, middle.y);
        const scale = item.mapToItem(null, 0, 0, 1, 1).width;
        const far = [at.x - clip.x, clip.x + clip.width - at.x, at.y - clip.y, clip.y + clip.height - at.y];
        const ways = item.mapToItem(null, 1, 0).x < item.mapToItem(null, 0, 0).x ? [[1, 0], [-1, 0]] : [[-1, 0], [1, 0]];
        return [...ways, [0, -1], [0, 1]].map((way, index) => {
            let inside = 0, outside = Math.max(1, Math.max(item.width, item.height) + touch);
            while (outside - inside > 0.5) {
                const half = (inside + outside) / 2;
                if (item.contains(Qt.point(middle.x + way[0] * half, middle.y + way[1] * half)))
                    inside = half;
                else
                    outside = half;
            }
            return slides[index < 2 ? 0 : 1] ? inside * scale : Math.min(inside * scale, Math.max(0, far[index]));
        });
    }
}
