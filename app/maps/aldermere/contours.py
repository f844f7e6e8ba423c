"""Lines of equal height over the land, by marching squares."""

import numpy as np
from scipy import ndimage

from app.maps.aldermere.land import CELL, land
from app.maps.geo import Points, lengths, simplify

STEP = 250
LEAST = 2_500.0  # metres of the shortest line that is kept
# By which corners of a cell are high (1 south-west, 2 south-east, 4 north-east, 8 north-west): from which of its sides
# to which a line leads, the higher ground at its left. Sides: 0 south, 1 east, 2 north, 3 west.
CASES = {
    1: ((0, 3),), 2: ((1, 0),), 3: ((1, 3),), 4: ((2, 1),), 5: ((0, 3), (2, 1)), 6: ((2, 0),), 7: ((2, 3),),
    8: ((3, 2),), 9: ((0, 2),), 10: ((1, 0), (3, 2)), 11: ((1, 2),), 12: ((3, 1),), 13: ((0, 1),), 14: ((3, 0),),
}  # fmt: skip
Edge = tuple[int, int, int]  # 0 lying or 1 upright, row, column of its lower left end
Grid = np.ndarray[tuple[int, int], np.dtype[np.float64]]


def contours() -> list[tuple[Points, dict[str, str]]]:
    """Contour lines every 250 m, the higher ground at their left."""
    height: Grid = ndimage.gaussian_filter(land().height, 2.2)
    result = []
    for level in range(STEP, int(height.max()), STEP):
        for line in _lines(height, float(level)):
            if lengths(line)[-1] > LEAST:
                result.append((simplify(line, 9.0), {"contour": "elevation", "ele": str(level)}))
    return result


def _lines(height: Grid, level: float) -> list[Points]:
    high = height > level
    case = high[:-1, :-1] * 1 + high[:-1, 1:] * 2 + high[1:, 1:] * 4 + high[1:, :-1] * 8
    after: dict[Edge, Edge] = {}
    for row, column in np.argwhere((case > 0) & (case < 15)).tolist():
        sides: tuple[Edge, ...] = ((0, row, column), (1, row, column + 1), (0, row + 1, column), (1, row, column))
        for first, last in CASES[int(case[row, column])]:
            after[sides[first]] = sides[last]
    inner = set(after.values())
    starts = [edge for edge in after if edge not in inner]
    result = []
    while after:
        edge = starts.pop() if starts else next(iter(after))
        chain = [edge]
        while edge in after:
            edge = after.pop(edge)
            chain.append(edge)
        result.append(np.array([_spot(height, level, edge) for edge in chain]))
    return result


def _spot(height: Grid, level: float, edge: Edge) -> tuple[float, float]:
    upright, row, column = edge
    a, b = float(height[row, column]), float(height[row + upright, column + 1 - upright])
    share = (level - a) / (b - a)
    grid = land()
    x, y = float(grid.x[row, column]), float(grid.y[row, column])
    return (x, y + share * CELL) if upright else (x + share * CELL, y)
