"""From the import's roads to the network's arrays: junctions, edges between them, and arcs driven in one direction."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from app.maps.geo import Frame
from app.maps.routing import road_tags
from app.maps.routing.arcs import BRIDGE, PRIVATE, ROUNDABOUT, TOLL, TUNNEL, build_arcs, measure
from app.maps.routing.arcs import FERRY as FERRY
from app.maps.routing.strings import Strings

Array = npt.NDArray[Any]
TEXTS = ("name", "name:zh", "ref", "turn:lanes:forward", "turn:lanes:backward", "destination", "destination:zh",
         "destination:ref", "surface")  # fmt: skip
KIND_NAMES = tuple(road_tags.KINDS)


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
    measure(arrays, points[which], frame)
    build_arcs(arrays, ways.tags, way, ids, node_of_point, heights, nodes)
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
