"""Country roads that find their own way: the least effort over the land, sharing what is already built."""

import itertools

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from app.maps.aldermere.land import X0, X1, Y0, Y1, Land
from app.maps.geo import Points, curve, lengths, offset, resample, simplify

CELL = 150.0
STEPS = ((0, 1), (1, 0), (1, 1), (1, -1), (1, 2), (2, 1), (1, -2), (2, -1))  # rows, columns
SHARED = 0.45  # cost of going along a road that is there, of that of a new one
WIGGLE = {"trunk": 6.0, "primary": 10.0, "secondary": 14.0, "tertiary": 18.0, "unclassified": 20.0}
Mask = npt.NDArray[np.bool_]


class Paths:
    """Lays roads over the land one after the other; later ones join earlier ones."""

    def __init__(self, land: Land, closed: Mask, dear: npt.NDArray[np.float64], seed: int) -> None:
        """`closed` (cells of `shape()`): no road; `dear`: factor of the cost of each cell."""
        rows, columns = shape()
        self._columns = columns
        height = land.at(centres()).reshape(rows, columns)
        number = np.arange(rows * columns).reshape(rows, columns)
        tails, heads, costs = [], [], []
        for down, right in STEPS:
            a = (slice(0, rows - down), slice(max(0, -right), columns - max(0, right)))
            b = (slice(down, rows), slice(max(0, right), columns + min(0, right)))
            length = CELL * float(np.hypot(down, right))
            grade = np.abs(height[b] - height[a]) / length
            cost = length * (1 + (grade / 0.085) ** 2) * (dear[a] + dear[b]) / 2
            open_ = ~(closed[a] | closed[b])
            tails.append(number[a][open_])
            heads.append(number[b][open_])
            costs.append(cost[open_])
        size = rows * columns
        self._graph = csr_array((np.concatenate(costs), (np.concatenate(tails), np.concatenate(heads))), (size, size))
        self._graph.sort_indices()
        self._corner: dict[int, Points] = {}
        self._laid: set[tuple[int, int]] = set()
        self._centres = centres()
        self._random = np.random.default_rng(seed)

    def cell(self, point: Points) -> int:
        """The cell a point lies in."""
        return int((point[1] - Y0) / CELL) * self._columns + int((point[0] - X0) / CELL)

    def snap(self, point: Points) -> Points:
        """The middle of the cell a point lies in: a way through it does not have to turn aside."""
        middle: Points = self._centres[self.cell(point)]
        return middle

    def occupy(self, line: Points) -> None:
        """Tell of a road that was made elsewhere: its corners can be joined at."""
        before = -1
        for spot in resample(line, 40.0):
            here = self.cell(spot)
            if here != before:
                corner = line[int(np.hypot(*(line - spot).T).argmin())]
                self._corner.setdefault(here, corner)
                if before >= 0:
                    self._share(before, here)
                before = here

    def lay(self, start: Points, goal: Points, kind: str) -> list[Points]:
        """New roads (n, 2) so that start and goal are joined; empty where everything is there already."""
        first, last = self.cell(start), self.cell(goal)
        gap = float(np.hypot(*(goal - start)))
        for limit in (gap * 3 + 3000, gap * 8 + 20_000, np.inf):
            cost, before = dijkstra(self._graph, directed=False, indices=first, return_predecessors=True, limit=limit)
            if np.isfinite(cost[last]):
                break
        else:
            raise ValueError(f"no way from {start} to {goal}")
        path = [last]
        while path[-1] != first:
            path.append(int(before[path[-1]]))
        path.reverse()
        self._corner.setdefault(first, start)
        self._corner.setdefault(last, goal)
        lines = []
        run = [path[0]]
        for here, there in itertools.pairwise(path):
            if (min(here, there), max(here, there)) in self._laid:
                run = [there]
                continue
            run.append(there)
            if there in self._corner:
                lines.append(self._build(run, kind))
                run = [there]
        return [line for line in lines if len(line) > 1]

    def _build(self, run: list[int], kind: str) -> Points:
        ends = self._corner[run[0]], self._corner[run[-1]]
        if np.allclose(ends[0], ends[1]):
            return ends[0][None, :]
        inner = self._centres[run[1:-1]]
        gaps = np.minimum(*(np.hypot(*(inner - end).T) for end in ends)) if len(inner) else np.zeros(0)
        rough = np.vstack([ends[0], inner[gaps > 190.0], ends[1]])
        line = curve(resample(simplify(rough, 85.0), 330.0), 36.0)
        line = simplify(self._winding(line, WIGGLE.get(kind, 15.0)), 1.6)
        line[0], line[-1] = ends
        for here, there in itertools.pairwise(run):
            self._share(here, there)
        for here in run[1:-1]:
            line, self._corner[here] = _joint(line, self._centres[here])
        return line

    def _winding(self, line: Points, size: float) -> Points:
        along = lengths(line)
        fade = np.clip(np.minimum(along, along[-1] - along) / 500.0, 0, 1)
        wave = np.zeros(len(line))
        for length, part in ((1300.0, 1.5), (620.0, 1.0), (330.0, 0.5)):
            drift = np.cumsum(self._random.normal(0, 0.12, len(line)))
            wave += part * np.sin(2 * np.pi * along / length + self._random.uniform(0, 6) + drift)
        return offset(line, wave * fade * size)

    def _share(self, here: int, there: int) -> None:
        a, b = min(here, there), max(here, there)
        if (a, b) in self._laid:
            return
        self._laid.add((a, b))
        first, stop = self._graph.indptr[a], self._graph.indptr[a + 1]
        at = first + np.flatnonzero(self._graph.indices[first:stop] == b)
        self._graph.data[at] *= SHARED


def _joint(line: Points, spot: Points) -> tuple[Points, Points]:
    """The line with a corner at its point next to `spot`, and that corner."""
    span = np.diff(line, axis=0)
    share = np.clip(((spot - line[:-1]) * span).sum(axis=1) / np.maximum((span**2).sum(axis=1), 1e-9), 0, 1)
    feet = line[:-1] + span * share[:, None]
    at = int(np.hypot(*(feet - spot).T).argmin())
    gaps = np.hypot(*(line - feet[at]).T)
    if gaps.min() < 18.0:
        return line, line[int(gaps.argmin())]
    return np.insert(line, at + 1, feet[at], axis=0), feet[at]


def shape() -> tuple[int, int]:
    """Rows and columns of the cells."""
    return int((Y1 - Y0) / CELL), int((X1 - X0) / CELL)


def centres() -> Points:
    """Middles of all cells (n, 2), row by row."""
    rows, columns = shape()
    x, y = np.meshgrid(X0 + (np.arange(columns) + 0.5) * CELL, Y0 + (np.arange(rows) + 0.5) * CELL)
    return np.stack([x.ravel(), y.ravel()], axis=1)


def near(lines: list[Points], metres: float) -> Mask:
    """Cells whose middle lies within some metres of one of the lines."""
    rows, columns = shape()
    mask = np.zeros((rows, columns), dtype=bool)
    for line in lines:
        fine = resample(line, CELL / 2)
        row = ((fine[:, 1] - Y0) / CELL).astype(int)
        column = ((fine[:, 0] - X0) / CELL).astype(int)
        good = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        mask[row[good], column[good]] = True
    reach: Mask = ndimage.distance_transform_edt(~mask) * CELL <= metres
    return reach
