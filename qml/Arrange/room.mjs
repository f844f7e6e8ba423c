// What panels leave free. Boxes are {x, y, width, height}.

function crosses(box, top, bottom) {
    return box.y < bottom && box.y + box.height > top;
}

export function overlaps(one, other, slack) {
    return one.x + one.width - slack > other.x && other.x + other.width - slack > one.x && one.y + one.height - slack > other.y && other.y + other.height - slack > one.y;
}

// The free length around the middle of a band from `top` to `bottom`, as much to either side; `edge` to the sides stays free.
export function around(boxes, width, edge, top, bottom, gap) {
    const middle = width / 2;
    let reach = middle - edge;
    for (const box of boxes) {
        if (!crosses(box, top, bottom))
            continue;
        if (box.x < middle && box.x + box.width > middle)
            return 0;
        reach = Math.min(reach, (box.x >= middle ? box.x - middle : middle - box.x - box.width) - gap);
    }
    return Math.max(0, 2 * reach);
}

// Where words of this height stand: {floor, room, over}. As low as may be, else above the panels that stand there; `over`
// where neither leaves `least`, so that panels make way.
export function words(boxes, width, edge, floor, height, least, gap) {
    const room = around(boxes, width, edge, floor - height, floor, gap);
    if (room >= least)
        return { "floor": floor, "room": room, "over": false };
    const low = boxes.filter(box => box.y > floor * 0.4 && crosses(box, floor - height, floor));
    const top = Math.min(...low.map(box => box.y)) - gap;
    if (low.length > 0 && top > height * 0.6) {
        const above = around(boxes, width, edge, top - height, top, gap);
        if (above >= least)
            return { "floor": top, "room": above, "over": false };
    }
    return { "floor": floor, "room": width - 2 * edge, "over": true };
}

// The largest empty rectangle in a room of this size.
export function largest(boxes, width, height) {
    const lefts = [0, ...boxes.map(box => box.x + box.width)], rights = [width, ...boxes.map(box => box.x)];
    const tops = [0, ...boxes.map(box => box.y + box.height)], bottoms = [height, ...boxes.map(box => box.y)];
    let best = { "x": 0, "y": 0, "width": 0, "height": 0 };
    for (const x of lefts)
        for (const y of tops)
            for (const right of rights)
                for (const bottom of bottoms) {
                    const one = { "x": x, "y": y, "width": right - x, "height": bottom - y };
                    if (one.width > 0 && one.height > 0 && one.width * one.height > best.width * best.height && !boxes.some(box => overlaps(box, one, 0)))
                        best = one;
                }
    return best;
}

// Where something of this size stands free: the first of `wanted` places, else the first from the driver's side and the top on.
export function free(boxes, wanted, area, width, height, mirrored, step) {
    const clear = spot => spot.x >= area.x && spot.y >= area.y && spot.x + width <= area.x + area.width && spot.y + height <= area.y + area.height && !boxes.some(box => overlaps(box, { "x": spot.x, "y": spot.y, "width": width, "height": height }, 0));
    const found = wanted.find(clear);
    if (found)
        return found;
    for (let y = area.y; y + height <= area.y + area.height; y += step)
        for (let off = 0; off + width <= area.width; off += step) {
            const spot = { "x": mirrored ? area.x + area.width - width - off : area.x + off, "y": y };
            if (clear(spot))
                return spot;
        }
    return wanted[0];
}
