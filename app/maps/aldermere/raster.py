"""A coarse yes/no raster of a city or town: where water, parks, roads and buildings already are."""

import numpy as np
import numpy.typing as npt

from app.maps.aldermere import HALF_HEIGHT, HALF_WIDTH
from app.maps.geo import Points, resample

CELL = 4.0
CITY = (-HALF_WIDTH, -HALF_HEIGHT, HALF_WIDTH, HALF_HEIGHT)


class Raster:
    """A boolean picture of a box (west, south, east, north; metres), one value per 4 m square. Default: the city."""

    def __init__(self, box: tuple[float, float, float, float] = CITY) -> None:
        self._box = box
        self._west, self._south = box[0], box[1]
        self._cells = np.zeros((int((box[3] - box[1]) / CELL), int((box[2] - box[0]) / CELL)), dtype=bool)

    def _index(self, points: Points) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        column = np.clip(((points[:, 0] - self._west) / CELL).astype(int), 0, self._cells.shape[1] - 1)
        row = np.clip(((points[:, 1] - self._south) / CELL).astype(int), 0, self._cells.shape[0] - 1)
        return row, column

    def at(self, points: Points) -> npt.NDArray[np.bool_]:
        """Values at the points (n, 2)."""
        row, column = self._index(points)
        found: npt.NDArray[np.bool_] = self._cells[row, column]
        return found

    def fill(self, polygon: Points, value: bool = True) -> None:
        """Set the inside of a polygon."""
        first = max(0, int((polygon[:, 1].min() - self._south) / CELL))
        last = min(self._cells.shape[0] - 1, int((polygon[:, 1].max() - self._south) / CELL) + 1)
        if last < first:
            return
        y = ((np.arange(first, last + 1) + 0.5) * CELL + self._south)[:, None]
        x0, y0 = polygon[:, 0][None, :], polygon[:, 1][None, :]
        x1, y1 = np.roll(x0, -1, axis=1), np.roll(y0, -1, axis=1)
        crossing = (y0 > y) != (y1 > y)
        with np.errstate(divide="ignore", invalid="ignore"):
            cuts = np.where(crossing, x0 + (y - y0) * (x1 - x0) / (y1 - y0), np.inf)
        cuts.sort(axis=1)
        width = self._cells.shape[1]
        columns = np.clip((np.minimum(cuts, 1e9) - self._west) / CELL + 0.5, 0, width).astype(int)
        for pair in range(0, int(crossing.sum(axis=1).max(initial=0)) // 2 * 2, 2):
            starts, stops = columns[:, pair], np.where(np.isinf(cuts[:, pair]), 0, columns[:, pair + 1])
            low, high = int(starts.min()), int(stops.max())
            if high > low:
                across = np.arange(low, high)[None, :]
                inside = (across >= starts[:, None]) & (across < stops[:, None])
                self._cells[first : last + 1, low:high][inside] = value

    def stroke(self, line: Points, radius: float) -> None:
        """Set everything within `radius` metres of a polyline."""
        reach = np.arange(-radius, radius + CELL, CELL)
        disc = np.array([(x, y) for x in reach for y in reach if x * x + y * y <= (radius + 1.0) ** 2])
        if len(disc) == 0:
            disc = np.zeros((1, 2))
        points = resample(line, CELL)
        row, column = self._index((points[:, None, :] + disc[None, :, :]).reshape(-1, 2))
        self._cells[row, column] = True

    def merged(self, other: "Raster") -> "Raster":
        """Either of two rasters."""
        result = Raster(self._box)
        result._cells = self._cells | other._cells
        return result
