"""Small streams: where rain gathers on the land and runs downhill to rivers, lakes and the sea."""

import heapq
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from app.maps.aldermere import rivers
from app.maps.aldermere.land import X0, Y0, Land, land
from app.maps.aldermere.settlements import TOWNS
from app.maps.geo import Points, curve, resample, simplify

SIDE = 2  # cells of the land per cell of the flow, along each side
CELL = 200.0
LEAST = 95  # cells that must drain through a cell for a stream to begin there
AROUND = ((0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))


@dataclass(frozen=True)
class _Flow:
    """For each cell: where its water goes (−1: away), how many cells drain through it; and the wet cells."""

    down: npt.NDArray[np.int64]
    gathered: npt.NDArray[np.int64]
    wet: npt.NDArray[np.bool_]


def _flow(ground: Land) -> _Flow:
    rows, columns = ground.rows // SIDE, ground.columns // SIDE
    height = ground.height[: rows * SIDE, : columns * SIDE].reshape(rows, SIDE, columns, SIDE).mean(axis=(1, 3))
    x = X0 + (np.arange(columns) + 0.5) * CELL
    y = Y0 + (np.arange(rows) + 0.5) * CELL
    wet = height <= -2.0
    for ring in (rivers.lake_serin(), *(pond for _, _, pond, _ in rivers.ponds())):
        lake = shapely.Polygon(ring)
        wet |= shapely.contains_xy(shapely.buffer(lake, 60), *np.meshgrid(x, y))
    for line in (*(river.line for river in rivers.rivers()), rivers.city_wend()):
        fine = resample(line, CELL / 3)
        across, up = ((fine - [X0, Y0]) / CELL).astype(int).T
        good = (up >= 0) & (up < rows) & (across >= 0) & (across < columns)
        wet[up[good], across[good]] = True
    down = np.full(rows * columns, -1)
    done = wet.ravel().copy()
    order: list[int] = []
    queue = [(float(height.flat[n]), int(n)) for n in np.flatnonzero(done)]
    heapq.heapify(queue)
    flat = height.ravel()
    while queue:
        level, cell = heapq.heappop(queue)
        order.append(cell)
        row, column = divmod(cell, columns)
        for a, b in AROUND:
            r, c = row + a, column + b
            if 0 <= r < rows and 0 <= c < columns and not done[r * columns + c]:
                other = r * columns + c
                done[other] = True
                down[other] = cell
                heapq.heappush(queue, (max(level + 0.01, float(flat[other])), other))
    gathered = np.ones(rows * columns, dtype=np.int64)
    for cell in reversed(order):
        if down[cell] >= 0:
            gathered[down[cell]] += gathered[cell]
    return _Flow(down, gathered, wet.ravel())


def lines() -> list[Points]:
    """Every stream from its spring to the water it joins, as a line (n, 2) in metres."""
    flow = _flow(land())
    columns = land().columns // SIDE
    big = (flow.gathered >= LEAST) & ~flow.wet
    fed = np.zeros(len(big), dtype=bool)
    fed[flow.down[big & (flow.down >= 0)]] = True
    shores = np.vstack([*(resample(r.line, 25.0) for r in rivers.rivers()), resample(rivers.lake_serin(), 25.0)])
    used: set[int] = set()
    result = []
    for spring in sorted(np.flatnonzero(big & ~fed).tolist(), key=lambda n: (-int(flow.gathered[n]), n)):
        cells = [spring]
        while cells[-1] not in used and not flow.wet[cells[-1]] and flow.down[cells[-1]] >= 0:
            used.add(cells[-1])
            cells.append(int(flow.down[cells[-1]]))
        line = np.array([(X0 + (n % columns + 0.5) * CELL, Y0 + (n // columns + 0.5) * CELL) for n in cells])
        if flow.wet[cells[-1]]:
            gaps = np.hypot(*(shores - line[-1]).T)
            if gaps.min() < CELL * 1.5:
                line[-1] = shores[int(gaps.argmin())]
        line = _outside_towns(line)
        if len(line) > 5:
            jitter = np.random.default_rng(spring).uniform(-45, 45, line.shape)
            jitter[[0, -1]] = 0
            result.append(simplify(curve((line + jitter)[[*range(0, len(line) - 1, 2), -1]], 50.0), 5.0))
    return result


def _outside_towns(line: Points) -> Points:
    """The stream down to the first town, where it goes underground."""
    built = (np.abs(line[:, 0]) < 4200) & (line[:, 1] < 3300) & (line[:, 1] > -3000)
    for place in TOWNS:
        built |= np.hypot(line[:, 0] - place.x, line[:, 1] - place.y) < place.radius * 0.95
    return line[: int(built.argmax())] if built.any() else line
