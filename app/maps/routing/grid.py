"""A grid over the edges' segments, for finding the nearest road."""

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
CELL = 200.0  # metres
CELLS = 4_000_000  # most cells; a wider region gets larger ones


def build_grid(arrays: dict[str, Array]) -> dict[str, Array]:
    """`grid` (x, y of its corner, cell size, columns, rows), `cell_first`, `cell_segment`.

    A segment is named by its first point and is listed in each cell that its box touches.
    """
    points, first = arrays["points"].astype(float), arrays["edge_first"]
    inner = np.ones(len(points), bool)
    inner[first[1:] - 1] = False
    segments = np.flatnonzero(inner)
    low = np.minimum(points[segments], points[segments + 1])
    high = np.maximum(points[segments], points[segments + 1])
    corner, size = low.min(axis=0), np.maximum(high.max(axis=0) - low.min(axis=0), 1.0)
    cell = max(CELL, float(np.sqrt(size.prod() / CELLS)))
    columns, rows = (int(n) + 1 for n in size // cell)
    from_cell, to_cell = ((low - corner) // cell).astype(int), ((high - corner) // cell).astype(int)
    wide = to_cell - from_cell + 1
    each = wide.prod(axis=1)
    which = np.repeat(np.arange(len(segments)), each)
    rank = np.arange(len(which)) - np.repeat(np.cumsum(each) - each, each)
    column = from_cell[which, 0] + rank % wide[which, 0]
    row = from_cell[which, 1] + rank // wide[which, 0]
    cells = row * columns + column
    order = np.argsort(cells, kind="stable")
    counts = np.bincount(cells, minlength=columns * rows)
    return {
        "grid": np.array([*corner, cell, columns, rows], "<f8"),
        "cell_first": np.concatenate([[0], np.cumsum(counts)]).astype("<i4"),
        "cell_segment": segments[which[order]].astype("<i4"),
    }


class Grid:
    """Reads what build_grid made."""

    def __init__(self, arrays: dict[str, Array]) -> None:
        x, y, self._cell, columns, rows = arrays["grid"].tolist()
        self._corner = (x, y)
        self._columns, self._rows = int(columns), int(rows)
        self._first, self._segments = arrays["cell_first"], arrays["cell_segment"]

    def around(self, x: float, y: float, reach: int) -> tuple[Array, float, bool]:
        """Segments of the cells up to `reach` cells away, the metres within which none is missing, and if that is all.

        A point outside the grid looks from the grid's nearest edge.
        """
        column = min(max(int((x - self._corner[0]) // self._cell), 0), self._columns - 1)
        row = min(max(int((y - self._corner[1]) // self._cell), 0), self._rows - 1)
        left, right = max(0, column - reach), min(self._columns - 1, column + reach)
        low, high = max(0, row - reach), min(self._rows - 1, row + reach)
        parts = [
            self._segments[self._first[line * self._columns + left] : self._first[line * self._columns + right + 1]]
            for line in range(low, high + 1)
        ]
        x0, y0 = self._corner[0] + left * self._cell, self._corner[1] + low * self._cell
        x1, y1 = self._corner[0] + (right + 1) * self._cell, self._corner[1] + (high + 1) * self._cell
        gaps = [
            gap
            for gap, open_ended in (
                (x - x0, left == 0), (x1 - x, right == self._columns - 1),
                (y - y0, low == 0), (y1 - y, high == self._rows - 1),
            )
            if not open_ended
        ]  # fmt: skip
        return np.unique(np.concatenate(parts)), min(gaps, default=np.inf), not gaps

    def within(self, x0: float, y0: float, x1: float, y1: float) -> Array:
        """Segments of the cells that a box touches."""
        left, low = max(0, int((x0 - self._corner[0]) // self._cell)), max(0, int((y0 - self._corner[1]) // self._cell))
        right = min(self._columns - 1, int((x1 - self._corner[0]) // self._cell))
        high = min(self._rows - 1, int((y1 - self._corner[1]) // self._cell))
        if right < left or high < low:
            return np.empty(0, "<i4")
        rows = [
            self._segments[self._first[row * self._columns + left] : self._first[row * self._columns + right + 1]]
            for row in range(low, high + 1)
        ]
        return np.unique(np.concatenate(rows))
