"""The country's heights: a plain by the sea, hills, a mountain range with a pass, valleys cut by the rivers."""

from functools import cache

import numpy as np
import numpy.typing as npt
import shapely
from scipy import ndimage
from scipy.spatial import cKDTree

from app.maps.aldermere import coast, rivers
from app.maps.geo import Points, curve, lengths

CELL = 100.0
X0, Y0, X1, Y1 = -16_000.0, -13_000.0, 66_000.0, 49_000.0
# Ridges: kilometres east and north, height in metres over the plain; then how wide they fall off.
RIDGES: list[tuple[float, list[tuple[float, float, float]]]] = [
    (3900, [(27, 47, 1500), (33, 44.5, 1900), (39, 41.5, 2300), (45, 40.4, 2450), (49.6, 40.6, 2500),
            (52.1, 38.8, 1560), (54.6, 36.2, 2500), (57.6, 31.6, 2350), (61.5, 27.5, 2100), (67, 23, 1900)]),
    (2700, [(40.2, 24.4, 900), (45.6, 26.2, 1700), (50.6, 30.6, 2000), (54, 33, 2100)]),
    (2500, [(38.6, 21.6, 900), (44.6, 22.8, 1250), (50.4, 19.8, 1150), (55.6, 17.6, 850)]),
    (2700, [(25.4, 30.4, 800), (28.6, 34.4, 1200), (33.6, 36.8, 1450), (37.6, 38.6, 1900)]),
    (2100, [(27.4, 20.4, 420), (30.4, 23.4, 720), (30.6, 27.6, 900), (32.6, 31.2, 980)]),
    (2600, [(8.6, 20.6, 240), (12.6, 21.8, 330), (15.4, 26, 360), (14, 33.8, 400), (11.6, 37.8, 380)]),
    (2000, [(36.4, 12.4, 320), (40.6, 12.6, 420), (40, 18, 500)]),
    (2400, [(33.6, 9.4, 250), (40.2, 3.2, 150), (47, 5.2, 290), (51.6, 8.4, 360)]),
    (1900, [(-2.6, 15.6, 120), (-5, 18.4, 190), (-3.6, 22.4, 170), (-7.6, 30.6, 160)]),
    (2500, [(60.6, 47.5, 1700), (62.8, 41.6, 1500), (66, 36, 1600)]),
    (2200, [(8.4, 0.9, 60), (11, 5.2, 110), (18.6, 5.2, 150), (22, 3.6, 170), (25.6, 6.6, 190)]),
]  # fmt: skip
Grid = npt.NDArray[np.float64]


def _noise(shape: tuple[int, int], size: float, seed: int) -> Grid:
    """Smooth noise, about −1…1, with hills `size` metres wide."""
    random = np.random.default_rng(seed)
    coarse = random.normal(0, 1, (int(shape[0] * CELL / size) + 4, int(shape[1] * CELL / size) + 4))
    zoom = size / CELL
    rows, columns = (np.arange(n) / zoom + 1 for n in shape)
    grid: Grid = ndimage.map_coordinates(coarse, np.meshgrid(rows, columns, indexing="ij"), order=3)
    return grid


class Land:
    """Heights on a grid of 100 m cells; asked by points in metres."""

    def __init__(self) -> None:
        self.columns, self.rows = int((X1 - X0) / CELL), int((Y1 - Y0) / CELL)
        shape = (self.rows, self.columns)
        x = X0 + (np.arange(self.columns) + 0.5) * CELL
        y = Y0 + (np.arange(self.rows) + 0.5) * CELL
        self.x, self.y = np.meshgrid(x, y)
        cells = np.stack([self.x.ravel(), self.y.ravel()], axis=1)
        shore = shapely.Polygon(coast.land_outline())
        shapes = [shore, *(shapely.Polygon(ring) for _, _, ring in coast.islands())]
        self.dry: npt.NDArray[np.bool_] = np.zeros(shape, dtype=bool)
        for shape_ in shapes:
            shapely.prepare(shape_)
            self.dry |= shapely.contains_xy(shape_, self.x, self.y)
        inland = ndimage.distance_transform_edt(self.dry) * CELL
        height = 2 + 16 * (1 - np.exp(-inland / 1200)) + 0.0045 * inland
        rugged = np.zeros(shape)
        for width, spots in RIDGES:
            knots = np.array(spots) * (1000, 1000, 1)
            crest = curve(knots[:, :2], 300)
            along = [int(np.hypot(*(crest - knot[:2]).T).argmin()) for knot in knots]
            tops = np.interp(np.arange(len(crest)), along, knots[:, 2])
            off, nearest = cKDTree(crest).query(cells, workers=1, distance_upper_bound=width * 3)
            near = np.isfinite(off)
            part = np.zeros(len(cells))
            part[near] = tops[nearest[near]] * np.exp(-((off[near] / width) ** 1.5))
            rugged = np.maximum(rugged, part.reshape(shape)) + 0.25 * np.minimum(rugged, part.reshape(shape))
        bumps = sum(
            a * _noise(shape, size, 90 + n)
            for n, (size, a) in enumerate(((5200, 1.0), (2300, 0.55), (1000, 0.3), (480, 0.13)))
        )
        fine = np.clip(inland / 2500, 0.15, 1)
        height = height + rugged * (0.94 + 0.17 * bumps) + 9 * bumps * fine
        height = np.where(height > 1900, 1900 + (height - 1900) * 0.6, height)
        height = self._valleys(np.maximum(height, 1.5), cells, shape)
        self.height: Grid = np.where(self.dry, height, -6.0)

    def _valleys(self, height: Grid, cells: Points, shape: tuple[int, int]) -> Grid:
        """The ground cut down (or filled) to the rivers' beds and the lakes' levels."""
        beds = [(r.line, r.bed) for r in rivers.rivers()]
        wend = rivers.city_wend()
        beds.append((wend, np.linspace(7.0, 0.0, len(wend))))
        shore = rivers.lake_serin()
        beds.append((shore, np.full(len(shore), rivers.SERIN_LEVEL)))
        for _, _, ring, level in rivers.ponds():
            if level:
                beds.append((ring, np.full(len(ring), level)))
        points, levels = np.vstack([b[0] for b in beds]), np.concatenate([b[1] for b in beds])
        off, nearest = cKDTree(points).query(cells)
        off, bed = off.reshape(shape), levels[nearest].reshape(shape)
        flat = 180 + 700 * np.exp(-bed / 120)
        reach = np.maximum(off - flat, 0)
        ceiling = bed + 1.5 + off * 0.004 + reach * (0.03 + 0.22 * np.clip(bed / 500, 0, 1)) + reach**2 / 9000
        floor = bed + 1.0 - np.maximum(off - 200, 0) * 0.4
        bowl = (bed == rivers.SERIN_LEVEL) & (off < 1300)
        floor = np.where(bowl, bed + 1.0 + off * 0.03, floor)
        ceiling = np.maximum(ceiling, np.where(bowl, floor + 1, ceiling))
        carved = np.clip(height, np.minimum(floor, ceiling), ceiling)
        lake = shapely.Polygon(shore)
        shapely.prepare(lake)
        wet = shapely.contains_xy(lake, self.x, self.y)
        result: Grid = np.where(wet, rivers.SERIN_LEVEL - 12, ndimage.gaussian_filter(carved, 0.8))
        return result

    def at(self, points: Points) -> Points:
        """Heights in metres at points (n, 2)."""
        where = np.stack([(points[:, 1] - Y0) / CELL - 0.5, (points[:, 0] - X0) / CELL - 0.5])
        found: Points = ndimage.map_coordinates(self.height, where, order=1, mode="nearest")
        return found

    def slope(self) -> Grid:
        """Steepness of each cell, metres per metre."""
        down = np.gradient(self.height, CELL)
        grid: Grid = np.hypot(*down)
        return grid


@cache
def land() -> Land:
    """The country's heights, made once."""
    return Land()


def falls(line: Points) -> Points:
    """Heights along a line, every 50 m."""
    along = lengths(line)
    at = np.arange(0, along[-1], 50.0)
    spots = np.stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])], axis=1)
    return land().at(spots)
