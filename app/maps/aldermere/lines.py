"""Cutting and meeting of polylines (n, 2) in metres."""

import math
from itertools import pairwise

import numpy as np

from app.maps.geo import Points, lengths


def cross(line: Points, other: Points) -> tuple[int, Points] | None:
    """First crossing of two polylines: the segment of `line` and the point."""
    for index, (a, b) in enumerate(pairwise(line)):
        d, e = b - a, other[1:] - other[:-1]
        base = other[:-1] - a
        turned = d[0] * e[:, 1] - d[1] * e[:, 0]
        with np.errstate(divide="ignore", invalid="ignore"):
            t = (base[:, 0] * e[:, 1] - base[:, 1] * e[:, 0]) / turned
            u = (base[:, 0] * d[1] - base[:, 1] * d[0]) / turned
        hit = np.flatnonzero((t >= 0) & (t <= 1) & (u >= 0) & (u <= 1))
        if len(hit):
            point: Points = a + d * t[hit[0]]
            return index, point
    return None


def insert(line: Points, point: Points, snap: float = 0.0) -> Points:
    """Put a point on the polyline into it as a corner; within `snap` metres of a corner it becomes that corner."""
    best, where = math.inf, 0
    for index, (a, b) in enumerate(pairwise(line)):
        span = b - a
        t = min(1.0, max(0.0, float(np.dot(point - a, span) / max(np.dot(span, span), 1e-9))))
        off = float(np.hypot(*(a + t * span - point)))
        if off < best - 1e-9:
            best, where = off, index
    gaps = np.hypot(*(line - point).T)
    if gaps.min() <= snap:
        moved = line.copy()
        moved[int(gaps.argmin())] = point
        return moved
    return np.insert(line, where + 1, point, axis=0)


def part(line: Points, start: float, stop: float) -> Points:
    """The stretch of a polyline between two distances along it."""
    along = lengths(line)
    at = np.concatenate([[start], along[(along > start + 1) & (along < stop - 1)], [stop]])
    return np.stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])], axis=1)
