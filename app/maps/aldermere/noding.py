"""Make a road network of crossing lines: shared corners where roads meet, loose ends cut off."""

import math
from collections import Counter, defaultdict

import numpy as np

from app.maps.aldermere.skeleton import Road
from app.maps.geo import lengths

CELL = 60.0
STUB = 70.0
Key = tuple[int, int]


def key(point: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]") -> Key:
    """Identity of a corner: its position to the decimetre."""
    return round(float(point[0]) * 10), round(float(point[1]) * 10)


def connect(roads: list[Road]) -> None:
    """Give crossing roads a shared corner; motorways and their ramps pass over or under everything."""
    level = [road for road in roads if not road.kind.startswith("motorway")]
    cells: dict[Key, list[tuple[int, int]]] = defaultdict(list)
    for number, road in enumerate(level):
        low = np.floor(np.minimum(road.line[:-1], road.line[1:]) / CELL).astype(int)
        high = np.floor(np.maximum(road.line[:-1], road.line[1:]) / CELL).astype(int)
        for segment, (a, b) in enumerate(zip(low.tolist(), high.tolist(), strict=True)):
            for column in range(a[0], b[0] + 1):
                for row in range(a[1], b[1] + 1):
                    cells[column, row].append((number, segment))
    lines = [road.line.tolist() for road in level]
    added: dict[int, dict[tuple[int, float], tuple[float, float]]] = defaultdict(dict)
    seen: set[tuple[int, int, int, int]] = set()
    for members in cells.values():
        for index, (i, s) in enumerate(members):
            for j, r in members[index + 1 :]:
                pair = (i, s, j, r)
                if i == j or pair in seen:
                    continue
                seen.add(pair)
                _meet(lines, added, i, s, j, r)
    for number, spots in added.items():
        line: list[tuple[float, float]] = []
        order = sorted(spots.items())
        for segment, corner in enumerate(lines[number]):
            line.append(tuple(corner))
            line += [spot for (owner, _), spot in order if owner == segment]
        level[number].line = np.array([p for n, p in enumerate(line) if n == 0 or math.dist(p, line[n - 1]) > 0.3])


def _meet(
    lines: list[list[list[float]]],
    added: dict[int, dict[tuple[int, float], tuple[float, float]]],
    i: int,
    s: int,
    j: int,
    r: int,
) -> None:
    (ax, ay), (bx, by) = lines[i][s], lines[i][s + 1]
    (cx, cy), (dx, dy) = lines[j][r], lines[j][r + 1]
    turned = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if abs(turned) < 1e-9:
        return
    t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turned
    u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turned
    if not (0 <= t <= 1 and 0 <= u <= 1):
        return
    spot = (ax + t * (bx - ax), ay + t * (by - ay))
    if 1e-6 < t < 1 - 1e-6:
        added[i][s, t] = spot
    else:
        spot = (ax, ay) if t < 0.5 else (bx, by)
    if 1e-6 < u < 1 - 1e-6:
        added[j][r, u] = spot
    elif 1e-6 < t < 1 - 1e-6:
        added[i][s, t] = (cx, cy) if u < 0.5 else (dx, dy)


def trim(roads: list[Road]) -> list[Road]:
    """Cut loose ends shorter than a stub off residential streets and drop what hangs on nothing."""
    for _ in range(2):
        uses = Counter(k for road in roads for k in {key(p) for p in road.line})
        kept: list[Road] = []
        for road in roads:
            if road.kind == "residential":
                line = road.line
                shared = [n for n, p in enumerate(line) if uses[key(p)] > 1]
                if not shared:
                    continue
                along = lengths(line)
                first = shared[0] if along[shared[0]] < STUB else 0
                last = shared[-1] if along[-1] - along[shared[-1]] < STUB else len(line) - 1
                if last - first < 1:
                    continue
                road.line = line[first : last + 1]
            kept.append(road)
        roads = kept
    return _largest(roads)


def _largest(roads: list[Road]) -> list[Road]:
    parent: dict[Key, Key] = {}

    def root(k: Key) -> Key:
        while parent.setdefault(k, k) != k:
            parent[k] = parent[parent[k]]
            k = parent[k]
        return k

    for road in roads:
        first = root(key(road.line[0]))
        for point in road.line[1:]:
            parent[root(key(point))] = first
    sizes = Counter(root(key(road.line[0])) for road in roads)
    best = sizes.most_common(1)[0][0]
    return [road for road in roads if root(key(road.line[0])) == best]
