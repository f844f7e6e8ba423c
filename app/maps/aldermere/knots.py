"""Corners shared by crossing roads, found for the whole country at once; and roads cut where something changes."""

import itertools
from collections import defaultdict

import numpy as np
import shapely

from app.maps.aldermere.skeleton import Road
from app.maps.geo import Points, lengths

Stretch = tuple[float, float, dict[str, str]]  # from, to (metres along the line), tags that hold there


def level(road: Road) -> bool:
    """Whether a road lies on the ground and meets what crosses it."""
    return not road.kind.startswith("motorway") and "tunnel" not in road.tags


def connect(roads: list[Road]) -> None:
    """Give roads on the ground a shared corner wherever they cross."""
    ground = [road for road in roads if level(road)]
    starts = np.vstack([road.line[:-1] for road in ground])
    ends = np.vstack([road.line[1:] for road in ground])
    owner = np.concatenate([np.full(len(road.line) - 1, n) for n, road in enumerate(ground)])
    segment = np.concatenate([np.arange(len(road.line) - 1) for road in ground])
    lines = shapely.linestrings(np.stack([starts, ends], axis=1))
    i, j = shapely.STRtree(lines).query(lines, predicate="intersects")
    good = owner[i] < owner[j]
    i, j = i[good], j[good]
    d, e, base = ends[i] - starts[i], ends[j] - starts[j], starts[j] - starts[i]
    turned = d[:, 0] * e[:, 1] - d[:, 1] * e[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        t = (base[:, 0] * e[:, 1] - base[:, 1] * e[:, 0]) / turned
        u = (base[:, 0] * d[:, 1] - base[:, 1] * d[:, 0]) / turned
    added: dict[int, list[tuple[int, float, float, float]]] = defaultdict(list)
    for a, b, ta, ub, size in zip(i, j, t, u, np.hypot(*d.T), strict=True):
        if not (np.isfinite(ta) and -1e-6 <= ta <= 1 + 1e-6 and -1e-6 <= ub <= 1 + 1e-6):
            continue
        close = 0.4 / max(size, 0.4)
        spot = starts[a] + (ends[a] - starts[a]) * ta if close < ta < 1 - close else starts[a] if ta < 0.5 else ends[a]
        gap_b = np.hypot(*(np.stack([starts[b], ends[b]]) - spot).T)
        if gap_b.min() < 0.4:
            spot = starts[b] if gap_b[0] < gap_b[1] else ends[b]
        else:
            added[int(owner[b])].append((int(segment[b]), float(ub), float(spot[0]), float(spot[1])))
        added[int(owner[a])].append((int(segment[a]), float(ta), float(spot[0]), float(spot[1])))
    for number, spots in added.items():
        ground[number].line = _with(ground[number].line, sorted(spots))


def _with(line: Points, spots: list[tuple[int, float, float, float]]) -> Points:
    """The line with more corners; a corner nearly at the same place gives way to the new one, but for the ends."""
    result = [tuple(line[0])]
    at = 0
    for number in range(len(line) - 1):
        while at < len(spots) and spots[at][0] == number:
            _push(result, spots[at][2:], True)
            at += 1
        _push(result, tuple(line[number + 1]), False)
    result[0], last = result[0], tuple(line[-1])
    if result[-1] != last:
        if np.hypot(result[-1][0] - last[0], result[-1][1] - last[1]) < 0.5 and len(result) > 1:
            result[-1] = last
        else:
            result.append(last)
    return np.array(result)


def _push(result: list[tuple[float, ...]], spot: tuple[float, ...], shared: bool) -> None:
    if np.hypot(result[-1][0] - spot[0], result[-1][1] - spot[1]) < 0.5:
        if shared and len(result) > 1:
            result[-1] = spot
        return
    result.append(spot)


def cut(road: Road, stretches: list[Stretch]) -> list[Road]:
    """The road in pieces, so that each stretch carries its own tags; stretches may overlap, the later one adds tags."""
    along = lengths(road.line)
    total = float(along[-1])
    bounds = sorted({0.0, total, *(min(max(s, 0.0), total) for stretch in stretches for s in stretch[:2])})
    kept = [bounds[0]]
    for bound in bounds[1:]:
        if bound - kept[-1] > 1.0:
            kept.append(bound)
    kept[-1] = total
    if len(kept) < 3 and not stretches:
        return [road]
    pieces = []
    for start, stop in itertools.pairwise(kept):
        middle = (start + stop) / 2
        tags = dict(road.tags)
        for first, last, extra in stretches:
            if first <= middle <= last:
                tags |= extra
        inner = (along > start + 0.3) & (along < stop - 0.3)
        ends = [
            road.line[-1] if at == total else np.array([np.interp(at, along, road.line[:, axis]) for axis in (0, 1)])
            for at in (start, stop)
        ]
        first_spot = road.line[0] if start == 0.0 else ends[0]
        pieces.append(Road(np.vstack([first_spot, road.line[inner], ends[1]]), tags))
    return pieces
