"""A route's own measure: true metres at each of its parts and at each point of its line."""

from typing import NamedTuple

import numpy as np

from app.maps.geo import Points, lengths
from app.maps.routing.router import Part, Route


class Measure(NamedTuple):
    """`parts` (n + 1): true metres where each part begins, and the end; `line`: true metres at each point."""

    parts: Points
    line: Points


def measure(route: Route) -> Measure:
    """True metres, however the flat frame stretches the line."""
    parts = np.concatenate([[0.0], np.cumsum([part.length for part in route.parts])])
    flat = np.concatenate([[0.0], np.cumsum([_flat(part) for part in route.parts])])
    along = lengths(route.line)
    scaled = along * (flat[-1] / max(float(along[-1]), 1e-9))
    line = np.interp(scaled, flat, parts)
    return Measure(parts, line)


def _flat(part: Part) -> float:
    """Metres of a part in the flat frame."""
    share = part.length / max(part.arc.edge.length, 1e-9)
    return float(lengths(part.arc.points)[-1]) * share
