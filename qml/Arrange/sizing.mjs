// Cells [column, row, wide, tall] that an entry gets by pulling or by keys; `grid` is a PanelGrid.

function clamp(value, low, high) {
    return Math.max(low, Math.min(high, value));
}

// A corner was pulled by so much: the opposite side stays where it is.
export function pulled(grid, entry, atLeft, mirrored, across, down) {
    const before = grid.box(entry.column, entry.row, entry.wide, entry.tall);
    const stays = atLeft === mirrored; // the first column stays
    const edge = (atLeft ? before.x : before.x + before.width) + across, floor = before.y + before.height + down;
    let wide = entry.wide, tall = entry.tall, off = Infinity;
    for (let count = entry.leastWide; count <= grid.columns; count++) {
        const column = stays ? entry.column : entry.column + entry.wide - count;
        if (column < 1 || column + count - 1 > grid.columns)
            continue;
        const box = grid.box(column, entry.row, count, entry.tall);
        const miss = Math.abs((atLeft ? box.x : box.x + box.width) - edge);
        if (miss < off)
            [wide, off] = [count, miss];
    }
    off = Infinity;
    for (let count = entry.leastTall; count <= grid.rows - entry.row + 1; count++) {
        const box = grid.box(entry.column, entry.row, entry.wide, count);
        const miss = Math.abs(box.y + box.height - floor);
        if (miss < off)
            [tall, off] = [count, miss];
    }
    return [stays ? entry.column : entry.column + entry.wide - wide, entry.row, wide, tall];
}

// A key moved it by a cell, or with Shift made it larger or smaller by one.
export function stepped(grid, entry, mirrored, across, down, sizes) {
    const right = mirrored ? -across : across;
    if (sizes)
        return [entry.column, entry.row, clamp(entry.wide + across, entry.leastWide, grid.columns - entry.column + 1), clamp(entry.tall + down, entry.leastTall, grid.rows - entry.row + 1)];
    return [clamp(entry.column + right, 1, grid.columns - entry.wide + 1), clamp(entry.row + down, 1, grid.rows - entry.tall + 1), entry.wide, entry.tall];
}
