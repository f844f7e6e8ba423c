import QtQuick
import Theme

// The grid of home: columns from both edges and rows from top and dock, with what is left over between them.
QtObject {
    id: grid

    required property var shape // as Arrangement.shapes has it
    property real width
    property real height
    property real edge
    readonly property real gap: Theme.px(16)
    readonly property int columns: shape.driver + shape.far
    readonly property int rows: shape.top + shape.bottom
    readonly property real most: shape.cellWidth > 0 ? Theme.px(shape.cellWidth) : (Theme.column - 3 * gap) / 4
    readonly property real cellWidth: Math.min(most, (width - 2 * edge - (columns - 1) * gap) / columns)
    readonly property real cellHeight: Math.min(Theme.px(shape.cellHeight), (height - (rows - 1) * gap) / rows)

    // The start of a column from the driver's edge on, and of a row from the top on; both count from 1.
    function across(column: int): real {
        return column <= shape.driver ? edge + (column - 1) * (cellWidth + gap) : width - edge + gap - (columns - column + 1) * (cellWidth + gap);
    }
    function down(row: int): real {
        return row <= shape.top ? (row - 1) * (cellHeight + gap) : height + gap - (rows - row + 1) * (cellHeight + gap);
    }
    function box(column: int, row: int, wide: int, tall: int): rect {
        const x = across(column), y = down(row);
        const w = across(column + wide - 1) + cellWidth - x, h = down(row + tall - 1) + cellHeight - y;
        const left = Math.round(Theme.mirrored ? width - x - w : x);
        return Qt.rect(left, Math.round(y), Math.round(w), Math.round(h));
    }
    // The column and row [column, row] at which something of this size lies nearest to a point.
    function nearest(x: real, y: real, wide: int, tall: int): var {
        const off = at => Math.abs(box(at, 1, wide, 1).x - x);
        let column = 1, row = 1;
        for (let at = 2; at <= columns - wide + 1; at++)
            column = off(at) < off(column) ? at : column;
        for (let at = 2; at <= rows - tall + 1; at++)
            row = Math.abs(down(at) - y) < Math.abs(down(row) - y) ? at : row;
        return [column, row];
    }
}
