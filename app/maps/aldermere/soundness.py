"""Checks and mending of the finished network: everything can be driven to and back, heights along roads are gentle."""

import itertools

import numpy as np
from scipy import ndimage
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from app.maps.aldermere.land import land
from app.maps.aldermere.noding import Key, key
from app.maps.aldermere.skeleton import Road
from app.maps.geo import Points, lengths, simplify

MAIN = ("trunk", "primary", "secondary", "tertiary")
STEEP = 0.11  # metres per metre that a road's height may change


def _numbered(roads: list[Road]) -> tuple[dict[Key, int], list[list[int]]]:
    numbers: dict[Key, int] = {}
    return numbers, [[numbers.setdefault(key(p), len(numbers)) for p in road.line] for road in roads]


def one_way(road: Road) -> bool:
    """Whether a road may be driven in its line's direction only."""
    return road.tags.get("oneway") == "yes" or road.tags.get("junction") == "roundabout" or road.kind == "motorway"


def _parts(roads: list[Road]) -> tuple["np.ndarray[tuple[int], np.dtype[np.int32]]", list[list[int]]]:
    numbers, refs = _numbered(roads)
    tails, heads = [], []
    for road, line in zip(roads, refs, strict=True):
        tails += line[:-1]
        heads += line[1:]
        if not one_way(road):
            tails += line[1:]
            heads += line[:-1]
    size = len(numbers)
    graph = csr_array((np.ones(len(tails)), (tails, heads)), (size, size))
    return connected_components(graph, directed=True, connection="strong")[1], refs


def whole(roads: list[Road], ferries: list[Road]) -> list[Road]:
    """The roads from each of which one can reach all others and come back, ferries included."""
    for _ in range(3):
        labels, refs = _parts([*roads, *ferries])
        best = int(np.bincount(labels).argmax())
        bad = [n for n in range(len(roads)) if any(labels[r] != best for r in refs[n])]
        freed = 0
        for n in bad:
            if roads[n].kind == "residential" and roads[n].tags.pop("oneway", ""):
                freed += 1
        if not freed:
            break
    return [road for n, road in enumerate(roads) if n not in set(bad)]


def without_spurs(roads: list[Road], longest: float = 450.0) -> list[Road]:
    """The roads less the loose ends of main roads that lead nowhere."""
    uses: dict[Key, int] = {}
    for road in roads:
        for k in {key(p) for p in road.line}:
            uses[k] = uses.get(k, 0) + 1
    result = []
    for road in roads:
        met = [n for n, p in enumerate(road.line) if uses[key(p)] > 1]
        if road.kind in MAIN and "junction" not in road.tags and met:
            along = lengths(road.line)
            first = met[0] if along[met[0]] < longest else 0
            last = met[-1] if along[-1] - along[met[-1]] < longest else len(road.line) - 1
            if last == first:
                continue
            road.line = road.line[first : last + 1]
        result.append(road)
    return result


def lean(roads: list[Road], tolerance: float = 1.1) -> None:
    """Take out corners that neither bend a road nor join it to another."""
    uses: dict[Key, int] = {}
    for road in roads:
        for k in {key(p) for p in road.line}:
            uses[k] = uses.get(k, 0) + 1
    for road in roads:
        fixed = [0, *(n for n in range(1, len(road.line) - 1) if uses[key(road.line[n])] > 1), len(road.line) - 1]
        pieces = [simplify(road.line[a : b + 1], tolerance) for a, b in itertools.pairwise(fixed)]
        road.line = np.vstack([*(piece[:-1] for piece in pieces), road.line[-1:]])


def heights(roads: list[Road]) -> dict[Key, float]:
    """Metres above the sea of every corner of the roads; bridges and tunnels lead straight from end to end."""
    numbers, refs = _numbered(roads)
    spots = np.zeros((len(numbers), 2))
    for road, line in zip(roads, refs, strict=True):
        spots[line] = road.line
    level = np.maximum(land().at(spots), 1.5)
    for road, line in zip(roads, refs, strict=True):
        if len(line) > 2:
            level[line[1:-1]] = _evened(road.line, level[line])[1:-1]
    _straight(roads, refs, spots, level)
    tails = np.concatenate([line[:-1] for line in refs])
    heads = np.concatenate([line[1:] for line in refs])
    gaps = np.maximum(np.hypot(*(spots[heads] - spots[tails]).T), 1.0)
    for _ in range(250):
        rise = level[heads] - level[tails]
        much = np.sign(rise) * np.maximum(np.abs(rise) - gaps * STEEP, 0) * 0.4
        np.add.at(level, tails, much)
        np.add.at(level, heads, -much)
    level = np.where(level < 0.8, 0.8, level)
    _straight(roads, refs, spots, level)
    return {k: round(float(level[n]), 1) for k, n in numbers.items()}


def _evened(line: Points, level: Points) -> Points:
    """Heights along one road without the ground's small bumps."""
    along = lengths(line)
    at = np.arange(0.0, along[-1] + 20.0, 20.0)
    found: Points = np.interp(along, at, ndimage.gaussian_filter1d(np.interp(at, along, level), 3.0, mode="nearest"))
    return found


def _straight(roads: list[Road], refs: list[list[int]], spots: Points, level: Points) -> None:
    for road, line in zip(roads, refs, strict=True):
        if ("tunnel" in road.tags or "bridge" in road.tags) and len(line) > 2:
            along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(spots[line], axis=0).T))])
            level[line] = np.interp(along, [0, along[-1]], [level[line[0]], level[line[-1]]])
