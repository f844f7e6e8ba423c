"""What a trip can be made of: the region's places and the roads between them. Belongs to one thread."""

import math
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path

import numpy as np

from app.maps.regions.heights import Heights
from app.maps.regions.region import Region
from app.maps.regions.search import Search
from app.trips.kinds import VISITS
from app.trips.sites import Site
from app.trips.travel import XY, Roads, Straight

STAYS = ("restaurant", "hotel", "charging", "rest_area")
CATEGORIES = tuple(dict.fromkeys((*VISITS, *STAYS)))
WALK = 400.0  # metres one walks between a charger and a table
WALK_DETOUR = 1.25
CORNERS = 24  # of a way, enough to look for places beside it


class World:
    """Places by number and category, and `roads`; raises RegionMissing when there is no region."""

    def __init__(self, path: Path, roads: Callable[["World"], Roads] | None = None) -> None:
        self.region = Region(path)
        marks = ",".join("?" * len(CATEGORIES))
        rows = self.region.places(f"category IN ({marks})", CATEGORIES)
        self.sites = [Site(index, place) for index, place in enumerate(rows)]
        self.points = np.array([site.xy for site in self.sites], dtype=float).reshape(-1, 2)
        self.by_id = {site.place.id: site for site in self.sites}
        self._index = {
            kind: np.array([site.index for site in self.sites if site.category == kind], dtype=int)
            for kind in CATEGORIES
        }
        self._altitudes: dict[XY, float] = {}
        self._stations: dict[int, Site | None] = {}
        self.roads: Roads = roads(self) if roads else Straight()

    def close(self) -> None:
        """Close the region's file."""
        self.region.close()

    @cached_property
    def search(self) -> Search:
        """Finds places by what people call them."""
        return Search(self.region)

    def near(self, kinds: Iterable[str], at: XY, radius: float) -> list[Site]:
        """Places of these categories within metres of a point, nearest first."""
        chosen = [self._index[kind] for kind in kinds if kind in self._index]
        numbers = np.concatenate(chosen) if chosen else np.array([], dtype=int)
        gaps = np.hypot(*(self.points[numbers] - np.array(at)).T)
        order = np.argsort(gaps, kind="stable")
        return [self.sites[n] for n in numbers[order[gaps[order] <= radius]]]

    def along(self, kinds: Iterable[str], start: XY, end: XY, width: float) -> list[Site]:
        """Places within metres of the straight line between two points."""
        chosen = [self._index[kind] for kind in kinds if kind in self._index]
        numbers = np.concatenate(chosen) if chosen else np.array([], dtype=int)
        a, b = np.array(start), np.array(end)
        span = b - a
        share = np.clip((self.points[numbers] - a) @ span / max(float(span @ span), 1.0), 0, 1)
        gaps = np.hypot(*(self.points[numbers] - a - share[:, None] * span).T)
        return [self.sites[n] for n in numbers[gaps <= width]]

    def along_way(self, kinds: Iterable[str], way: Sequence[XY], width: float) -> list[Site]:
        """Places within metres of a way of any shape."""
        corners = [way[0], *way[1 : -1 : max(1, len(way) // CORNERS)], way[-1]]
        kinds = tuple(kinds)
        found = [site for a, b in pairwise(corners) for site in self.along(kinds, a, b, width)]
        return list(dict.fromkeys(found))

    def charger_beside(self, site: Site) -> Site | None:
        """The strongest charging station that one can walk to from a place."""
        if site.index not in self._stations:
            near = self.near(("charging",), site.xy, WALK / WALK_DETOUR)
            self._stations[site.index] = max(near, key=lambda s: (s.kilowatts, -s.index), default=None)
        return self._stations[site.index]

    @cached_property
    def _heights(self) -> Heights:
        return Heights(self.region)

    def altitude(self, at: XY) -> float:
        """Metres above the sea, as the roads know it, or as far as the heights of places tell."""
        if at not in self._altitudes:
            known = self.roads.altitude(at)
            self._altitudes[at] = self._heights.at(at) if known is None else known
        return self._altitudes[at]


def walk(a: XY, b: XY) -> float:
    """Metres on foot, about."""
    return math.dist(a, b) * WALK_DETOUR
