"""Where places can stand: houses with their addresses in a settlement, and spots beside country roads."""

import math
from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from app.maps.aldermere.buildings import Building
from app.maps.aldermere.places import Place
from app.maps.aldermere.skeleton import Road
from app.maps.geo import Points, resample

ZONES = {"centre": (0.0, 0.36), "inner": (0.0, 0.62), "any": (0.0, 1.2), "outer": (0.45, 1.3), "edge": (0.6, 1.4)}


@dataclass(frozen=True)
class Site:
    """A spot in metres and the address there."""

    x: float
    y: float
    address: dict[str, str]


class Houses:
    """The houses of one settlement; each is given away once."""

    def __init__(self, centre: tuple[float, float], radius: float, houses: list[Building], seed: int) -> None:
        self._random = np.random.default_rng(seed)
        middles = [(np.round(house.footprint.mean(axis=0), 2), house.tags) for house in houses if house.tags]
        self._sites = [Site(float(spot[0]), float(spot[1]), tags) for spot, tags in middles]
        self._far = np.array([math.dist((s.x, s.y), centre) / radius for s in self._sites])
        self._free = np.ones(len(self._sites), dtype=bool)
        self._used: list[tuple[float, float]] = []

    def keep_off(self, places: list[Place]) -> None:
        """Nothing new directly beside these places."""
        self._used += [(place.x, place.y) for place in places]

    def take(self, zone: str) -> Site | None:
        """A house in a zone (by distance from the centre), away from those already taken if it can be."""
        near, far = ZONES[zone]
        fitting = np.flatnonzero(self._free & (self._far >= near) & (self._far <= far))
        if len(fitting) == 0:
            fitting = np.flatnonzero(self._free)
        if len(fitting) == 0:
            return None
        tries = self._random.choice(fitting, size=min(8, len(fitting)), replace=False)
        best = int(tries[int(self._gaps(tries).argmax())])
        self._free[best] = False
        self._used.append((self._sites[best].x, self._sites[best].y))
        return self._sites[best]

    def _gaps(self, numbers: "np.ndarray[tuple[int], np.dtype[np.int64]]") -> Points:
        """How far each of some houses lies from all places that stand already, at most 130 m."""
        spots = np.array([(self._sites[n].x, self._sites[n].y) for n in numbers])
        used = np.array(self._used or [(1e9, 1e9)])
        gaps: Points = np.hypot(spots[:, None, 0] - used[None, :, 0], spots[:, None, 1] - used[None, :, 1]).min(axis=1)
        return np.minimum(gaps, 130.0)


class Roadside:
    """Spots beside the roads between the settlements, to be asked for by what is around."""

    def __init__(self, roads: list[Road], seed: int) -> None:
        """`roads`: those a place may stand at."""
        self._random = np.random.default_rng(seed)
        fine = [resample(road.line, 60.0) for road in roads]
        self.spots = np.vstack(fine)
        ahead = np.vstack([np.gradient(line, axis=0) for line in fine])
        ahead /= np.maximum(np.hypot(*ahead.T), 1e-6)[:, None]
        side = np.where(self._random.random(len(self.spots)) < 0.5, 1.0, -1.0)
        self.beside = self.spots + np.stack([ahead[:, 1], -ahead[:, 0]], axis=1) * (side * 22.0)[:, None]
        self._owner = np.concatenate([np.full(len(line), n) for n, line in enumerate(fine)])
        self._roads = roads
        self._used: dict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)

    def pick(self, mask: "np.ndarray[tuple[int], np.dtype[np.bool_]]", gap: float) -> Site | None:
        """A spot where the mask holds, at least `gap` metres from all others picked here."""
        fitting = np.flatnonzero(mask)
        for number in self._random.permutation(fitting)[:60].tolist():
            if self._clear(self.beside[number], gap):
                return self._site(number)
        return None

    def nearest(self, spot: Points) -> Site:
        """The spot beside a road that lies next to a point."""
        return self._site(int(np.hypot(*(self.beside - spot).T).argmin()))

    def _clear(self, spot: Points, gap: float) -> bool:
        column, row = int(spot[0] // 2000), int(spot[1] // 2000)
        near = [p for c in (-1, 0, 1) for r in (-1, 0, 1) for p in self._used[column + c, row + r]]
        return all(math.dist(spot, other) > gap for other in near)

    def _site(self, number: int) -> Site:
        x, y = (round(float(value), 2) for value in self.beside[number])
        self._used[int(x // 2000), int(y // 2000)].append((x, y))
        tags = self._roads[int(self._owner[number])].tags
        address = {"addr:street": tags["name"], "addr:street:zh": tags["name:zh"]} if "name" in tags else {}
        return Site(x, y, address)
