"""Streets of towns and villages: two families of lines that follow main roads, slopes and the way to the centre."""

import numpy as np
import numpy.typing as npt
import shapely
from scipy.spatial import cKDTree

from app.maps.aldermere import commons
from app.maps.aldermere.land import land
from app.maps.aldermere.settlements import Settlement
from app.maps.geo import Points, lengths, resample, simplify

CELL = 10.0
STEP = 12.0
Grid = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


class Quarter:
    """The ground of one settlement as a grid: where streets may be, which way they run, how far apart."""

    def __init__(self, place: Settlement, mains: list[Points], water: shapely.Geometry, apart: list[Points]) -> None:
        """`mains`: roads that are there, `apart`: lines (motorways, rails) that streets keep away from."""
        self.place = place
        self.random = np.random.default_rng(int(place.x + 3 * place.y) % 99_991)
        reach = place.radius * 1.35
        self.west, self.south = place.x - reach, place.y - reach
        self.size = int(2 * reach / CELL)
        axis = (np.arange(self.size) + 0.5) * CELL
        self.x, self.y = np.meshgrid(self.west + axis, self.south + axis)
        spots = np.stack([self.x.ravel(), self.y.ravel()], axis=1)
        self.far = np.hypot(self.x - place.x, self.y - place.y) / place.radius
        self.free = self._ground(spots, water, apart)
        self.commons = commons.lay_out(place, mains, self.free, (self.x, self.y))
        for common in self.commons:
            around = shapely.buffer(shapely.Polygon(common.ring), 14)
            self.free &= ~shapely.contains_xy(around, self.x, self.y)
        self.angle = self._directions(spots, mains)
        base = {"wine": 84, "university": 74, "harbour": 70, "resort": 88, "lake": 88}.get(place.character, 80)
        self.apart = base + 58 * np.clip(self.far, 0, 1.2) ** 1.5 + (8 if not place.town else 0)
        self._near = [np.zeros((self.size, self.size), dtype=bool) for _ in range(2)]
        self._wide = [np.zeros((self.size, self.size), dtype=bool) for _ in range(2)]
        for line in mains:
            self._take(line, 0, 1.0)

    def _ground(self, spots: Points, water: shapely.Geometry, apart: list[Points]) -> Mask:
        bearing = np.arctan2(self.y - self.place.y, self.x - self.place.x)
        edge = 0.86 + sum(
            self.random.uniform(0.04, 0.13) * np.cos(n * bearing + self.random.uniform(0, 6)) for n in (1, 2, 3, 5)
        )
        free: Mask = self.far < edge
        shore = shapely.buffer(water, 24)
        shapely.prepare(shore)
        free &= ~shapely.contains_xy(shore, self.x, self.y)
        ground = land()
        steep = ground.slope()
        row = ((spots[:, 1] - ground.y[0, 0]) / 100 + 0.5).astype(int)
        column = ((spots[:, 0] - ground.x[0, 0]) / 100 + 0.5).astype(int)
        free &= (steep[row, column] < 0.42).reshape(free.shape)
        for line in apart:
            gap, _ = cKDTree(resample(line, 30.0)).query(spots, distance_upper_bound=75.0)
            free &= ~np.isfinite(gap).reshape(free.shape)
        return free

    def _directions(self, spots: Points, mains: list[Points]) -> Grid:
        """The angle of the first family at each cell; the second one crosses it at a right angle."""
        shape = self.x.shape
        lean = self.random.uniform(0, np.pi) + 0.5 * np.sin(self.x / 700 + self.random.uniform(0, 6))
        field = 0.35 * np.exp(2j * (lean + 0.4 * np.sin(self.y / 500)))
        toward = np.arctan2(self.y - self.place.y, self.x - self.place.x)
        pull = 0.9 if self.place.town else 0.4
        field += pull * np.exp(-self.far * 1.8) * np.exp(2j * toward)
        down_y, down_x = np.gradient(land().at(spots).reshape(shape), CELL)
        steep = np.hypot(down_x, down_y)
        field += np.clip(steep * 9, 0, 1.6) * np.exp(2j * (np.arctan2(down_y, down_x) + np.pi / 2))
        if mains:
            lines = [resample(line, 25.0) for line in mains]
            points = np.vstack(lines)
            tangents = np.concatenate([np.arctan2(*np.gradient(line, axis=0).T[::-1]) for line in lines])
            gap, nearest = cKDTree(points).query(spots)
            field += (1.3 * np.exp(-gap / 230) * np.exp(2j * tangents[nearest])).reshape(shape)
        found: Grid = np.angle(field) / 2
        return found

    def _index(self, points: Points) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        row = np.clip(((points[:, 1] - self.south) / CELL).astype(int), 0, self.size - 1)
        column = np.clip(((points[:, 0] - self.west) / CELL).astype(int), 0, self.size - 1)
        return row, column

    def _take(self, line: Points, family: int, share: float) -> None:
        """Keep others of the family away from a line."""
        inside = (np.abs(line - [self.place.x, self.place.y]) < self.place.radius * 1.6).all(axis=1)
        if not inside.any():
            return
        fine = resample(line, CELL * 1.5)
        row, column = self._index(fine)
        for grid, part in ((self._near, 0.5), (self._wide, 0.9)):
            radius = float(self.apart[row, column].mean()) * part * share
            reach = np.arange(-radius, radius + 1, CELL)
            disc = np.array([(a, b) for a in reach for b in reach if a * a + b * b <= radius * radius])
            spots = (fine[:, None, :] + disc[None, :, :]).reshape(-1, 2)
            grid[family][self._index(spots)] = True

    def _trace(self, seed: Points, family: int, sign: float) -> list[tuple[float, float]]:
        x, y = float(seed[0]), float(seed[1])
        toward = float("nan")
        line: list[tuple[float, float]] = []
        turn = family * np.pi / 2 + (np.pi if sign < 0 else 0)
        near = self._near[family]
        for _ in range(110):
            row, column = int((y - self.south) / CELL), int((x - self.west) / CELL)
            if not (0 <= row < self.size and 0 <= column < self.size) or not self.free[row, column]:
                break
            if near[row, column] and line:
                line.append((x, y))
                break
            line.append((x, y))
            angle = float(self.angle[row, column]) + turn
            if toward == toward and np.cos(angle - toward) < 0:
                angle += np.pi
            if toward == toward and np.cos(angle - toward) < 0.35:
                break
            toward = angle
            x, y = x + STEP * np.cos(angle), y + STEP * np.sin(angle)
        return line

    def streets(self) -> list[tuple[Points, int]]:
        """All street lines, from the centre outwards, with their family."""
        spots = np.argwhere(self.free)
        self.random.shuffle(spots)
        spots = spots[np.argsort(np.round(self.far[spots[:, 0], spots[:, 1]] * 8), kind="stable")]
        result = []
        for row, column in spots[:: max(1, int(len(spots) / 2600))]:
            for family in (0, 1):
                if self._wide[family][row, column]:
                    continue
                seed = np.array([self.west + (column + 0.5) * CELL, self.south + (row + 0.5) * CELL])
                line = np.array([*self._trace(seed, family, -1.0)[::-1], *self._trace(seed, family, 1.0)[1:]])
                if len(line) < 8 or lengths(line)[-1] < 95:
                    continue
                self._take(line, family, 1.0 if family == 0 else 1.25)
                result.append((simplify(line, 1.3), family))
        return result


def reach_out(streets: list[Points], others: list[Points], metres: float = 62.0) -> list[Points]:
    """Streets whose loose ends are led on to what lies shortly ahead of them."""
    lines = np.array([shapely.LineString(line) for line in (*streets, *others)])
    tree = shapely.STRtree(lines)
    result = []
    for number, line in enumerate(streets):
        for end in (0, -1):
            tip, back = line[end], line[1 if end == 0 else -2]
            ahead = (tip - back) / max(float(np.hypot(*(tip - back))), 1e-6)
            ray = shapely.LineString([tip + ahead * 0.05, tip + ahead * metres])
            met = [n for n in tree.query(ray, predicate="intersects") if n != number]
            hits = [p for n in met for p in shapely.get_coordinates(shapely.intersection(ray, lines[n]))]
            if hits:
                near = min(hits, key=lambda p: float(np.hypot(*(p - tip)))) + ahead * 0.3
                line = np.vstack([near, line]) if end == 0 else np.vstack([line, near])
        result.append(line)
    return result
