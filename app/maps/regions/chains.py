"""Ways joined end to end into rings, and rings that clipping opened closed again."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.maps.geo import Points
from app.maps.regions.bounds import Bounds

Way = tuple[int, int, Points]  # first node, last node, line in metres


@dataclass(frozen=True)
class Chain:
    """Ways joined to one line; closed when it ends where it began."""

    line: Points
    closed: bool


def joined(ways: Sequence[Way], *, directed: bool) -> list[Chain]:
    """Chains of ways that share end nodes; `directed` never turns a way round (coastlines mean something by it)."""
    starting: dict[int, list[int]] = defaultdict(list)
    for number, (first, last, _) in enumerate(ways):
        starting[first].append(number)
        if not directed:
            starting[last].append(number)
    ending = {last for _, last, _ in ways}
    order = sorted(range(len(ways)), key=lambda number: ways[number][0] in ending) if directed else range(len(ways))
    used: set[int] = set()
    chains = []
    for number in order:
        if number in used:
            continue
        used.add(number)
        first, last, line = ways[number]
        parts = [line]
        for forward in (True, False):
            while first != last:
                end = last if forward else first
                following = _next(ways, starting[end], used) if forward or not directed else None
                if following is None:
                    break
                used.add(following)
                a, b, more = ways[following]
                if forward:
                    parts.append(more if a == end else more[::-1])
                    last = b if a == end else a
                else:
                    parts.insert(0, more if b == end else more[::-1])
                    first = a if b == end else b
        whole = np.vstack([parts[0], *(part[1:] for part in parts[1:])])
        chains.append(Chain(whole, first == last and len(whole) > 3))
    return chains


def _next(ways: Sequence[Way], candidates: list[int], used: set[int]) -> int | None:
    return next((number for number in candidates if number not in used and ways[number][0] != ways[number][1]), None)


def closed_ring(chain: Chain, bounds: Bounds) -> Points | None:
    """The chain as a ring (first point repeated), closed along the box where clipping opened it, or None."""
    if chain.closed:
        return chain.line
    line = chain.line
    if len(line) < 3:
        return None
    span = max(bounds[2] - bounds[0], bounds[3] - bounds[1])
    gap, far = float(np.hypot(*(line[-1] - line[0]))), span * 0.03 + 50.0
    if all(edge_distance(point, bounds) < far for point in (line[0], line[-1])):
        return np.vstack([line, *corners_between(line[-1], line[0], bounds), line[:1]])
    length = float(np.hypot(*np.diff(line, axis=0).T).sum())
    return np.vstack([line, line[:1]]) if gap < 0.35 * length else None


def edge_distance(point: Points, bounds: Bounds) -> float:
    """Metres to the nearest edge of the box from within; 0 or less outside."""
    x, y = float(point[0]), float(point[1])
    return min(x - bounds[0], y - bounds[1], bounds[2] - x, bounds[3] - y)


def corners_between(start: Points, end: Points, bounds: Bounds) -> list[Points]:
    """The corners of the box on the shorter way round it between two points near its edge."""
    x0, y0, x1, y1 = bounds
    width, height = x1 - x0, y1 - y0
    corners = [np.array(corner) for corner in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
    places = [0.0, width, width + height, 2 * width + height]
    whole = 2 * (width + height)

    def place(point: Points) -> float:
        x, y = min(max(float(point[0]), x0), x1) - x0, min(max(float(point[1]), y0), y1) - y0
        gaps = (y, width - x, height - y, x)
        side = gaps.index(min(gaps))
        return (x, width + y, width + height + (width - x), 2 * width + height + (height - y))[side]

    begin, forward = place(start), (place(end) - place(start)) % whole
    if forward <= whole / 2:
        between = [((at - begin) % whole, corner) for at, corner in zip(places, corners, strict=True)]
        return [corner for at, corner in sorted(between, key=lambda pair: pair[0]) if 0 < at < forward]
    between = [((begin - at) % whole, corner) for at, corner in zip(places, corners, strict=True)]
    return [corner for at, corner in sorted(between, key=lambda pair: pair[0]) if 0 < at < whole - forward]
