"""Small geodesy: a flat frame in metres around an origin, distances and bearings."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]
METRES_PER_DEGREE = 111_320.0


@dataclass(frozen=True)
class Frame:
    """A local flat frame: x metres east, y metres north of (latitude, longitude). Good to 0.1 % within 50 km."""

    latitude: float
    longitude: float

    @property
    def metres_per_longitude(self) -> float:
        """Metres of one degree of longitude at the origin."""
        return METRES_PER_DEGREE * math.cos(math.radians(self.latitude))

    def to_local(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Degrees to metres."""
        return (
            (longitude - self.longitude) * self.metres_per_longitude,
            (latitude - self.latitude) * METRES_PER_DEGREE,
        )

    def to_degrees(self, x: float, y: float) -> tuple[float, float]:
        """Metres to (latitude, longitude)."""
        return self.latitude + y / METRES_PER_DEGREE, self.longitude + x / self.metres_per_longitude

    def points_to_local(self, lonlat: Points) -> Points:
        """Array (n, 2) of longitude, latitude to metres."""
        scale = np.array([self.metres_per_longitude, METRES_PER_DEGREE])
        local: Points = (lonlat - np.array([self.longitude, self.latitude])) * scale
        return local


def distance(a: Sequence[float], b: Sequence[float]) -> float:
    """Straight distance of two local points in metres."""
    return math.hypot(b[0] - a[0], b[1] - a[1])


def bearing(a: Sequence[float], b: Sequence[float]) -> float:
    """Compass bearing from a to b in degrees, 0 north, 90 east."""
    return math.degrees(math.atan2(b[0] - a[0], b[1] - a[1])) % 360.0


def turn(before: float, after: float) -> float:
    """Signed turn from one bearing to another, −180…180 degrees, right is positive."""
    return (after - before + 180.0) % 360.0 - 180.0


def lengths(line: Points) -> Points:
    """Distance along a polyline (n, 2) at each of its points; starts with 0."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    return np.concatenate([[0.0], np.cumsum(steps)])


def resample(line: Points, step: float) -> Points:
    """The polyline with points every `step` metres; both ends kept."""
    along = lengths(line)
    count = max(2, math.ceil(along[-1] / step) + 1)
    at = np.linspace(0.0, along[-1], count)
    return np.stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])], axis=1)


def curve(points: Sequence[Sequence[float] | Points] | Points, step: float = 30.0, closed: bool = False) -> Points:
    """A smooth line (Catmull-Rom) through the points, resampled to `step` metres; closed repeats its first point."""
    knots = np.asarray(points, dtype=float)
    padded = np.vstack([knots[-1:], knots, knots[:2]]) if closed else np.vstack([knots[:1], knots, knots[-1:]])
    pieces = []
    at = np.linspace(0.0, 1.0, 12, endpoint=False)[:, None]
    for index in range(len(padded) - 3):
        a, b, c, d = padded[index : index + 4]
        pieces.append(
            0.5 * (2 * b + (c - a) * at + (2 * a - 5 * b + 4 * c - d) * at**2 + (3 * b - a - 3 * c + d) * at**3)
        )
    line = np.vstack([*pieces, knots[:1] if closed else knots[-1:]])
    return resample(line, step)


def offset(line: Points, metres: float | Points) -> Points:
    """The polyline moved sideways, right of its direction is positive."""
    tangent = np.gradient(line, axis=0)
    tangent /= np.maximum(np.hypot(tangent[:, 0], tangent[:, 1]), 1e-9)[:, None]
    right = np.stack([tangent[:, 1], -tangent[:, 0]], axis=1)
    moved: Points = line + right * np.reshape(metres, (-1, 1))
    return moved


def simplify(line: Points, tolerance: float) -> Points:
    """Douglas-Peucker: fewer points, none further than `tolerance` metres off."""
    keep = np.zeros(len(line), dtype=bool)
    keep[[0, -1]] = True
    stack = [(0, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        chord = line[last] - line[first]
        rest = line[first + 1 : last] - line[first]
        size = math.hypot(chord[0], chord[1])
        off = np.abs(chord[0] * rest[:, 1] - chord[1] * rest[:, 0]) / size if size > 0 else np.hypot(*rest.T)
        worst = int(np.argmax(off))
        if off[worst] > tolerance:
            middle = first + 1 + worst
            keep[middle] = True
            stack += [(first, middle), (middle, last)]
    return line[keep]


def inside(polygon: Points, points: Points) -> npt.NDArray[np.bool_]:
    """Which of the points (n, 2) lie in the polygon (even-odd rule)."""
    x, y = points[:, 0], points[:, 1]
    result = np.zeros(len(points), dtype=bool)
    previous = polygon[-1]
    for corner in polygon:
        crosses = (corner[1] > y) != (previous[1] > y)
        with np.errstate(divide="ignore", invalid="ignore"):
            at = (previous[0] - corner[0]) * (y - corner[1]) / (previous[1] - corner[1]) + corner[0]
        result ^= crosses & (x < at)
        previous = corner
    return result
