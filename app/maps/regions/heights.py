"""How high the land lies, as far as the heights of its places tell."""

import numpy as np

from app.maps.regions.region import Region
from app.maps.regions.wanted import number

SOFTENED = 200.0  # metres within which one place does not outweigh all others


class Heights:
    """Metres above the sea anywhere, from the places of a region that know theirs."""

    def __init__(self, region: Region | None) -> None:
        places = region.places("tags LIKE '%\"ele\"%'") if region else []
        self._points = np.array([(place.x, place.y) for place in places], dtype=float).reshape(-1, 2)
        self._heights = np.array([number(place.tags.get("ele", "0")) for place in places])

    def at(self, spot: tuple[float, float]) -> float:
        """At a spot of the region's frame; 0 where no place knows its height."""
        if not len(self._points):
            return 0.0
        near = 1.0 / (np.hypot(*(self._points - np.array(spot)).T) + SOFTENED) ** 2
        return float((near * self._heights).sum() / near.sum())
