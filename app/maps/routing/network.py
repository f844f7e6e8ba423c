"""From the import's roads to the network's arrays: junctions, edges between them, and arcs driven in one direction."""

import json
import math
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from app.maps.geo import METRES_PER_DEGREE, Frame
from app.maps.routing import road_tags
from app.maps.routing.strings import Strings

Array = npt.NDArray[Any]
TEXTS = ("name", "name:zh", "ref", "turn:lanes:forward", "turn:lanes:backward", "destination", "destination:zh",
         "destination:ref", "surface")  # fmt: skip
TOLL, ROUNDABOUT, TUNNEL, BRIDGE, FERRY, PRIVATE = 1, 2, 4, 8, 16, 32
KIND_NAMES = tuple(road_tags.KINDS)
TURN_LOOK = 18.0  # metres over which an arc's heading at its ends is measured
COMFORT = 2.6  # m/s² sideways that a bend may ask of passengers
SIGNAL_REACH = 30.0  # metres before an arc's end within which a traffic light belongs to that end


@dataclass
class Network:
    """`arrays` are what the region file keeps; the rest serves restrictions and is forgotten."""

    arrays: dict[str, Array]
    strings: Strings
    junction_node: Array  # OpenStreetMap's id of each junction
    edge_osm: Array  # OpenStreetMap's id of each edge's way
    edge_place: Array  # rank of the edge along its way, from its start


@dataclass
class _Ways:
    """Ways joined end to end: `owner` tells for each point its way."""

    ids: list[int] = field(default_factory=list)
    tags: list[dict[str, str]] = field(default_factory=list)
    refs: list[Array] = field(default_factory=list)
    points: list[Array] = field(default_factory=list)


def build_network(stage: sqlite3.Connection, frame: Frame) -> Network:
    """Read `road` and `road_node` of the stage database. Ends of clipped ways are dead ends."""
    nodes: dict[int, dict[str, str]] = {n: json.loads(t) for n, t in stage.execute("SELECT node, tags FROM road_node")}
    ways = _read(stage, {node for node, tags in nodes.items() if road_tags.blocks(tags)})
    if not ways.ids:
        raise ValueError("there is no road for cars in it")
    refs, points = np.concatenate(ways.refs), np.concatenate(ways.points)
    counts = np.array([len(r) for r in ways.refs])
    owner = np.repeat(np.arange(len(counts)), counts)
    ids, inverse = np.unique(refs, return_inverse=True)
    first, last = np.cumsum(counts) - counts, np.cumsum(counts) - 1
    uses = np.bincount(inverse, minlength=len(ids)) + np.bincount(inverse[np.r_[first, last]], minlength=len(ids))
    cut = np.flatnonzero(uses[inverse] >= 2)
    pair = (owner[cut[:-1]] == owner[cut[1:]]) & (cut[1:] > cut[:-1])
    begin, end = cut[:-1][pair], cut[1:][pair]
    sizes = end - begin + 1
    offsets = np.concatenate([[0], np.cumsum(sizes)])
    which = np.repeat(begin - offsets[:-1], sizes) + np.arange(offsets[-1])
    junctions, ends = np.unique(inverse[np.r_[begin, end]], return_inverse=True)
    a, b = ends[: len(begin)], ends[len(begin) :]
    junction_place = np.zeros((len(ids), 2))
    junction_place[inverse] = points
    way = owner[begin]
    strings = Strings()
    arrays: dict[str, Array] = {
        "junction_place": junction_place[junctions].astype("<f4"),
        "junction_exit": _exits(ids[junctions], nodes, strings),
        "edge_ends": np.stack([a, b], axis=1).astype("<i4"),
        "edge_first": offsets.astype("<i8"),
        "points": points[which].astype("<f4"),
        **_attributes(ways, way, strings),
    }
    heights = _heights(ids, inverse, counts, nodes)
    arrays["junction_height"] = heights[junctions].astype("<f4")
    node_of_point = inverse[which]
    _measure(arrays, points[which], frame)
    _arcs(arrays, ways, way, ids, node_of_point, heights, nodes)
    return Network(arrays, strings, ids[junctions], np.array(ways.ids)[way], begin)


def _read(stage: sqlite3.Connection, blocked: set[int]) -> _Ways:
    ways, fresh = _Ways(), count(-(1 << 60))
    for way, text, refs, points in stage.execute("SELECT way, tags, refs, points FROM road ORDER BY way"):
        tags = json.loads(text)
        if not road_tags.kind(tags):
            continue
        nodes, line = np.frombuffer(refs, "<i8"), np.frombuffer(points, "<f8").reshape(-1, 2)
        for part_nodes, part_line in _pieces(nodes, line, blocked, fresh):
            keep = np.concatenate([[True], part_nodes[1:] != part_nodes[:-1]])
            if keep.sum() < 2:
                continue
            ways.ids.append(way)
            ways.tags.append(tags)
            ways.refs.append(part_nodes[keep])
            ways.points.append(part_line[keep])
    return ways


def _pieces(nodes: Array, line: Array, blocked: set[int], fresh: Iterator[int]) -> Iterator[tuple[Array, Array]]:
    """The way, parted where a barrier lets no car through; each side ends at a node of its own, numbered by `fresh`."""
    at = [i for i, node in enumerate(nodes.tolist()) if node in blocked] if blocked else []
    bounds = [0, *(i for i in at if 0 < i < len(nodes) - 1), len(nodes) - 1]
    for low, high in pairwise(bounds):
        part = nodes[low : high + 1].copy()
        for index in (0, -1):
            if int(part[index]) in blocked:
                part[index] = next(fresh)
        yield part, line[low : high + 1]


def _exits(ids: Array, nodes: dict[int, dict[str, str]], strings: Strings) -> Array:
    result = np.zeros(len(ids), "<i4")
    for index, node in enumerate(ids.tolist()):
        tags = nodes.get(node)
        if tags and tags.get("highway") == "motorway_junction":
            result[index] = strings.number(tags.get("ref", ""))
    return result


def _attributes(ways: _Ways, way: Array, strings: Strings) -> dict[str, Array]:
    """Per way what its edges share, and for each edge its way."""
    texts, kinds, flags, lanes, fares, limits = [], [], [], [], [], []
    for tags in ways.tags:
        kind = road_tags.kind(tags)
        forward, backward = tags.get("turn:lanes:forward", ""), tags.get("turn:lanes:backward", "")
        if "turn:lanes" in tags:
            towards = road_tags.direction(tags)
            forward = forward or (tags["turn:lanes"] if towards >= 0 else "")
            backward = backward or (tags["turn:lanes"] if towards < 0 else "")
        named = tags | {"turn:lanes:forward": forward, "turn:lanes:backward": backward}
        named["name"] = tags.get("name") or tags.get("ref", "")
        texts.append([strings.number(named.get(key, "")) for key in TEXTS])
        kinds.append(KIND_NAMES.index(kind))
        flags.append(
            TOLL * (tags.get("toll", "no") in ("yes", "all"))
            + ROUNDABOUT * (tags.get("junction") in ("roundabout", "circular"))
            + TUNNEL * (tags.get("tunnel", "no") != "no")
            + BRIDGE * (tags.get("bridge", "no") != "no")
            + FERRY * (kind == "ferry")
            + PRIVATE * road_tags.private(tags)
        )
        wide = tags.get("lanes", "")
        lanes.append(min(255, int(wide)) if wide.isdecimal() else 0)
        fares.append(road_tags.money(tags.get("charge", "")) if kind == "ferry" else 0.0)
        limits.append([road_tags.limit(tags), road_tags.limit(tags, forward=False)])
    return {
        "edge_way": way.astype("<i4"),
        "way_texts": np.array(texts, "<i4"),
        "way_kind": np.array(kinds, "u1"),
        "way_flags": np.array(flags, "u1"),
        "way_lanes": np.array(lanes, "u1"),
        "way_fare": np.array(fares, "<f4"),
        "way_limit": np.array(limits, "<f4"),
        "way_direction": np.array([road_tags.direction(tags) for tags in ways.tags], "i1"),
    }


def _heights(ids: Array, inverse: Array, counts: Array, nodes: dict[int, dict[str, str]]) -> Array:
    """Metres above the sea by node; between known ones along the way. Rare heights alone would make cliffs: all 0."""
    known = np.full(len(ids), np.nan)
    places = {node: index for index, node in enumerate(ids.tolist())} if nodes else {}
    for node, tags in nodes.items():
        if "ele" in tags and node in places:
            try:
                known[places[node]] = float(tags["ele"].removesuffix("m").strip())
            except ValueError:
                continue
    given = np.isfinite(known)
    if given.mean() < 0.5:
        return np.zeros(len(ids))
    start = 0
    for size in counts.tolist():
        inner = inverse[start : start + size]
        start += size
        there = np.isfinite(known[inner])
        if there.any() and not there.all():
            at = np.arange(size)
            known[inner[~there]] = np.interp(at[~there], at[there], known[inner[there]])
    filled: Array = np.nan_to_num(known, nan=float(np.nanmean(known)))
    return filled


def _measure(arrays: dict[str, Array], points: Array, frame: Frame) -> None:
    """True lengths: the frame stretches east and west by the latitude."""
    first = arrays["edge_first"]
    latitude = np.radians(frame.latitude + points[:, 1] / METRES_PER_DEGREE)
    stretch = np.cos(latitude) / math.cos(math.radians(frame.latitude))
    steps = np.diff(points, axis=0)
    size = np.hypot(steps[:, 0] * (stretch[1:] + stretch[:-1]) / 2, steps[:, 1])
    size[first[1:-1] - 1] = 0.0
    total = np.concatenate([[0.0], np.cumsum(size)])
    arrays["along"] = (total - np.repeat(total[first[:-1]], np.diff(first))).astype("<f4")
    arrays["edge_length"] = np.maximum(total[first[1:] - 1] - total[first[:-1]], 0.1).astype("<f4")
    bend = np.zeros(len(points))
    heading = np.arctan2(steps[:, 0], steps[:, 1])
    bend[1:-1] = np.abs((np.diff(heading) + math.pi) % (2 * math.pi) - math.pi)
    bend[first[:-1]] = bend[first[1:] - 1] = 0.0
    around = np.zeros(len(points))
    around[1:-1] = np.maximum((size[1:] + size[:-1]) / 2, 5.0)
    pace = np.where(bend > 0.02, np.sqrt(COMFORT * around / np.maximum(bend, 0.02)), 99.0)
    arrays["_size"], arrays["_pace"] = size, np.maximum(np.minimum(pace[1:], pace[:-1]), 3.5)


def _arcs(
    arrays: dict[str, Array],
    ways: _Ways,
    way: Array,
    ids: Array,
    node: Array,
    heights: Array,
    nodes: dict[int, dict[str, str]],
) -> None:
    """The two directions of each edge as far as they are allowed; forward ones first by edge."""
    first = arrays["edge_first"]
    edges = len(first) - 1
    tagged = {index: tags for index, number in enumerate(ids.tolist()) if (tags := nodes.get(number))}
    waits, lights = np.zeros((len(ids), 2)), np.zeros((len(ids), 2), bool)
    for index, tags in tagged.items():
        towards = tags.get("traffic_signals:direction", tags.get("direction", ""))
        for side, other in ((0, "backward"), (1, "forward")):
            if towards != other:
                waits[index, side] = road_tags.wait(tags)
                lights[index, side] = tags.get("highway") == "traffic_signals"
    speed = np.array([[road_tags.free_speed(t), road_tags.free_speed(t, forward=False)] for t in ways.tags])[way] / 3.6
    size, pace = arrays.pop("_size"), arrays.pop("_pace")
    flags = arrays["way_flags"][way]
    height = heights[node]
    rise = np.concatenate([np.diff(height), [0.0]])
    rise[first[1:] - 1] = 0.0
    rise[np.repeat(flags & FERRY > 0, np.diff(first))] = 0.0
    columns: dict[str, list[Array]] = {}
    length = arrays["edge_length"].astype(float)
    edge_of_point = np.repeat(np.arange(edges), np.diff(first))
    along = arrays["along"]
    for side in (0, 1):
        driven = np.minimum(np.repeat(speed[:, side], np.diff(first)), np.append(pace, 99.0))
        seconds = np.add.reduceat(np.append(size, 0.0) / driven, first[:-1])
        inner = waits[node, side].copy()
        inner[(first[:-1] if side == 0 else first[1:] - 1)] = 0.0
        to_end = length[edge_of_point] - along if side == 0 else along
        light = lights[node, side] & (to_end < SIGNAL_REACH)
        light[(first[:-1] if side == 0 else first[1:] - 1)] = False
        up = np.maximum(rise, 0.0) if side == 0 else np.maximum(-rise, 0.0)
        down = np.maximum(-rise, 0.0) if side == 0 else np.maximum(rise, 0.0)
        wait = np.add.reduceat(inner, first[:-1])
        wait = np.where(length < SIGNAL_REACH, np.minimum(wait, 2.0), wait)
        leaves, arrives = _headings(arrays, forward=side == 0)
        ends = arrays["edge_ends"] if side == 0 else arrays["edge_ends"][:, ::-1]
        made = {
            "arc_edge": np.arange(edges), "arc_forward": np.full(edges, side == 0), "arc_start": ends[:, 0],
            "arc_end": ends[:, 1], "arc_length": length, "arc_limit": arrays["way_limit"][way, side],
            "arc_seconds": np.maximum(seconds, length / speed[:, side]), "arc_wait": wait,
            "arc_climb": np.add.reduceat(up, first[:-1]), "arc_descent": np.add.reduceat(down, first[:-1]),
            "arc_leaves": leaves, "arc_arrives": arrives, "arc_signals": np.logical_or.reduceat(light, first[:-1]),
        }  # fmt: skip
        lawful = arrays["way_direction"][way] != (-1 if side == 0 else 1)
        for name, values in made.items():
            columns.setdefault(name, []).append(values[lawful])
    order = np.argsort(np.concatenate(columns["arc_edge"]) * 2 + ~np.concatenate(columns["arc_forward"]), kind="stable")
    for name, parts in columns.items():
        arrays[name] = np.concatenate(parts)[order]
    _special(arrays, ways, way)
    for name in ("length", "limit", "seconds", "wait", "climb", "descent", "leaves", "arrives"):
        arrays[f"arc_{name}"] = arrays[f"arc_{name}"].astype("<f4")
    for name in ("edge", "start", "end"):
        arrays[f"arc_{name}"] = arrays[f"arc_{name}"].astype("<i4")


def _special(arrays: dict[str, Array], ways: _Ways, way: Array) -> None:
    """Ferries take their crossing's time and boarding once at each end; private roads keep others out."""
    owner = way[arrays["arc_edge"]]
    flags = arrays["way_flags"][owner]
    ferry = flags & FERRY > 0
    whole = np.bincount(way, weights=arrays["edge_length"].astype(float), minlength=len(ways.ids))
    for number in np.unique(owner[ferry]).tolist():
        duration = road_tags.seconds(ways.tags[number].get("duration", ""))
        mine = ferry & (owner == number)
        share = arrays["arc_length"][mine] / whole[number]
        if duration is not None:
            arrays["arc_seconds"][mine] = np.maximum(duration * share, 1.0)
        arrays["arc_wait"][mine] = road_tags.BOARDING_SECONDS * share
    arrays["arc_wait"] = arrays["arc_wait"] + np.where(flags & PRIVATE > 0, road_tags.PRIVATE_SECONDS, 0.0)


def _headings(arrays: dict[str, Array], forward: bool) -> tuple[Array, Array]:
    """Compass bearings of the first and last metres, in degrees."""
    first, points, along = arrays["edge_first"], arrays["points"].astype(float), arrays["along"].astype(float)
    length = arrays["edge_length"].astype(float)
    base = np.concatenate([[0.0], np.cumsum(length + 1.0)])[:-1]
    clock = along + np.repeat(base, np.diff(first))

    def at(metres: Array) -> Array:
        wanted = base + metres
        return np.stack([np.interp(wanted, clock, points[:, 0]), np.interp(wanted, clock, points[:, 1])], axis=1)

    look = np.minimum(TURN_LOOK, length)
    start, end = points[first[:-1]], points[first[1:] - 1]
    head, tail = at(look) - start, end - at(length - look)
    if not forward:
        head, tail = -tail, -head
    bearings = [np.degrees(np.arctan2(line[:, 0], line[:, 1])) % 360.0 for line in (head, tail)]
    return bearings[0], bearings[1]
