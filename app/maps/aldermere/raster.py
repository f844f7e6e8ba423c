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
        ends = np.roll(polygon, -1, axis=0)
        for row in range(first, last + 1):
            y = (row + 0.5) * CELL + self._south
            crossing = (polygon[:, 1] > y) != (ends[:, 1] > y)
            a, b = polygon[crossing], ends[crossing]
            cuts = np.sort(a[:, 0] + (y - a[:, 1]) * (b[:, 0] - a[:, 0]) / (b[:, 1] - a[:, 1]))
            columns = np.clip(((cuts - self._west) / CELL + 0.5).astype(int), 0, self._cells.shape[1])
            for start, stop in zip(columns[::2], columns[1::2], strict=False):
                self._cells[row, start:stop] = value

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
