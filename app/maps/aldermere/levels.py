"""Which stretches of a road are bridges and tunnels: over water and motorways, and where hills stand in the way."""

import math

import numpy as np
import shapely
from scipy import ndimage
from scipy.spatial import cKDTree

from app.maps.aldermere.knots import Stretch, cut
from app.maps.aldermere.land import land
from app.maps.aldermere.settlements import VILLAGES
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.special_list import PEAKS
from app.maps.geo import Points, lengths, resample

BRIDGE = {"bridge": "yes", "layer": "1"}
TUNNEL = {"tunnel": "yes", "layer": "-1"}
SMOOTH = {"motorway": 1400.0, "trunk": 600.0, "primary": 330.0}  # metres over which the road levels the ground out


def apply(roads: list[Road], waters: list[Points]) -> list[Road]:
    """All roads, cut where bridges and tunnels begin and end."""
    wet = np.array([shapely.make_valid(shapely.Polygon(ring)) for ring in waters])
    lines = np.array([shapely.LineString(road.line) for road in roads])
    stretches: dict[int, list[Stretch]] = {}
    for number, stretch in [*_tunnels(roads), *_over_water(lines, wet), *_over_roads(roads, lines)]:
        stretches.setdefault(number, []).append(stretch)
    result = []
    for number, road in enumerate(roads):
        if number not in stretches or "tunnel" in road.tags or "bridge" in road.tags or "junction" in road.tags:
            result.append(road)
            continue
        pieces = cut(road, stretches[number])
        for piece in pieces:
            if piece.tags.get("tunnel") == "yes":
                piece.tags.pop("bridge", None)
        result += pieces
    return result


def _over_water(
    lines: "np.ndarray[tuple[int], np.dtype[np.object_]]", wet: "np.ndarray[tuple[int], np.dtype[np.object_]]"
) -> list[tuple[int, Stretch]]:
    result: list[tuple[int, Stretch]] = []
    numbers, which = shapely.STRtree(wet).query(lines, predicate="intersects")
    for number, water in zip(numbers.tolist(), which.tolist(), strict=True):
        within = shapely.intersection(lines[number], wet[water])
        for part in shapely.get_parts(within):
            if part.length < 2.0 or part.geom_type != "LineString":
                continue
            ends = shapely.line_locate_point(
                lines[number], [shapely.Point(c) for c in (part.coords[0], part.coords[-1])]
            )
            result.append((number, (float(ends.min()) - 7, float(ends.max()) + 7, BRIDGE)))
    return result


def _over_roads(roads: list[Road], lines: "np.ndarray[tuple[int], np.dtype[np.object_]]") -> list[tuple[int, Stretch]]:
    """Where a road passes a motorway (or a ramp another carriageway) without meeting it, it lies above."""
    fast = [n for n, road in enumerate(roads) if road.kind == "motorway"]
    tree = shapely.STRtree(lines[fast])
    others = [n for n, road in enumerate(roads) if road.kind != "motorway" or "junction" in road.tags]
    names = {n: {tuple(p) for p in np.round(roads[n].line, 2)} for n in fast}
    result: list[tuple[int, Stretch]] = []
    groups = [(n, fast[m]) for n, m in zip(*_pairs(tree, lines, others), strict=True)]
    groups += [(fast[a], fast[b]) for a, b in zip(*tree.query(lines[fast], predicate="crosses"), strict=True) if a > b]
    for number, below in groups:
        for spot in shapely.get_coordinates(shapely.intersection(lines[number], lines[below])):
            if tuple(np.round(spot, 2)) in names[below]:
                continue
            at = float(shapely.line_locate_point(lines[number], shapely.Point(spot)))
            result.append((number, (at - 26, at + 26, BRIDGE)))
    return result


def _pairs(
    tree: shapely.STRtree, lines: "np.ndarray[tuple[int], np.dtype[np.object_]]", others: list[int]
) -> tuple[list[int], list[int]]:
    a, b = tree.query(lines[others], predicate="intersects")
    return [others[n] for n in a.tolist()], b.tolist()


def _tunnels(roads: list[Road]) -> list[tuple[int, Stretch]]:
    result: list[tuple[int, Stretch]] = []
    ramps = np.array([end for road in roads if road.kind == "motorway_link" for end in (road.line[0], road.line[-1])])
    for number, road in enumerate(roads):
        reach = SMOOTH.get(road.kind)
        along = float(lengths(road.line)[-1])
        straight = float(np.hypot(*(road.line[-1] - road.line[0])))
        if reach is None or along < 500 or along > 1.8 * straight or np.abs(road.line).max() < 6500:
            continue
        fine = resample(road.line, 20.0)
        step = along / (len(fine) - 1)
        ground = land().at(fine)
        profile = ndimage.gaussian_filter1d(ground, reach / step / 2, mode="nearest")
        over = ground - profile
        valley = over < (-11.0 if road.kind == "motorway" else -30.0)
        for mask, tags, least in ((over > 14.0, TUNNEL, 160.0), (valley, BRIDGE, 60.0)):
            edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(int)))
            for start, stop in zip(edges[::2], edges[1::2], strict=True):
                near = cKDTree(ramps).query(fine[start:stop], distance_upper_bound=60.0)[0]
                if (stop - start) * step > least and not np.isfinite(near).any():
                    named = _named(fine[(start + stop) // 2]) if tags is TUNNEL else {}
                    result.append((number, (start * step, (stop - 1) * step, {**tags, **named})))
    return result


def _named(spot: Points) -> dict[str, str]:
    """A tunnel is called after the mountain or village next to it."""
    hills = [(name, zh, x * 1000, y * 1000) for name, zh, x, y in PEAKS] + [
        (s.name, s.name_zh, s.x, s.y) for s in VILLAGES
    ]
    name, zh, _, _ = min(hills, key=lambda hill: math.dist(spot, hill[2:]))
    return {"tunnel:name": f"{name} Tunnel", "tunnel:name:zh": f"{zh}隧道"}
