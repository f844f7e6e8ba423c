"""Ways and tagged nodes of the import's stage, read into narrow arrays: a large extract shall need little memory."""

import json
import sqlite3
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from app.maps.routing import road_tags
from app.maps.routing.arcs import BRIDGE, FERRY, KIND_NAMES, PRIVATE, ROUNDABOUT, TOLL, TUNNEL
from app.maps.routing.strings import Strings

Array = npt.NDArray[Any]
TEXTS = ("name", "name:zh", "ref", "turn:lanes:forward", "turn:lanes:backward", "destination", "destination:zh",
         "destination:ref", "surface")  # fmt: skip


@dataclass
class Nodes:
    """Tagged nodes by id, ascending: waits (n, 2) in s and lights (n, 2) for driving forward and backward, heights in
    metres (nan: unknown), numbers of the exits' texts; and the ids that let no car through."""

    ids: Array
    waits: Array
    lights: Array
    heights: Array
    exits: Array
    blocked: set[int]

    def at(self, ids: Array) -> tuple[Array, Array]:
        """Which of `ids` are tagged nodes (a mask), and their places in this table."""
        if not len(self.ids):
            return np.zeros(len(ids), bool), np.empty(0, int)
        place = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        there = self.ids[place] == ids
        return there, place[there]


def read_nodes(stage: sqlite3.Connection, strings: Strings) -> Nodes:
    """The table `road_node`."""
    ids, waits, lights, heights, exits = array("q"), array("f"), array("b"), array("f"), array("i")
    blocked: set[int] = set()
    for node, text in stage.execute("SELECT node, tags FROM road_node ORDER BY node"):
        tags = json.loads(text)
        if road_tags.blocks(tags):
            blocked.add(node)
        wait, light = road_tags.wait(tags), tags.get("highway") == "traffic_signals"
        towards = tags.get("traffic_signals:direction", tags.get("direction", ""))
        ids.append(node)
        for other in ("backward", "forward"):
            waits.append(wait if towards != other else 0.0)
            lights.append(light and towards != other)
        heights.append(_height(tags.get("ele", "")))
        exits.append(strings.number(tags.get("ref", "")) if tags.get("highway") == "motorway_junction" else 0)
    return Nodes(
        np.array(ids, "<i8"),
        np.array(waits).reshape(-1, 2),
        np.array(lights, bool).reshape(-1, 2),
        np.array(heights, float),
        np.array(exits, "<i4"),
        blocked,
    )


def _height(text: str) -> float:
    try:
        return float(text.removesuffix("m").strip())
    except ValueError:
        return float("nan")


@dataclass
class Ways:
    """Pieces of ways joined end to end; what their tags mean stands in `rows` of numbers."""

    ids: "array[int]" = field(default_factory=lambda: array("q"))
    sizes: "array[int]" = field(default_factory=lambda: array("i"))
    refs: bytearray = field(default_factory=bytearray)
    points: bytearray = field(default_factory=bytearray)
    texts: "array[int]" = field(default_factory=lambda: array("i"))
    small: "array[int]" = field(default_factory=lambda: array("i"))
    measures: "array[float]" = field(default_factory=lambda: array("f"))

    def tables(self) -> dict[str, Array]:
        """`way_…` arrays by way."""
        small = np.array(self.small, "<i4").reshape(-1, 4)
        measures = np.array(self.measures, "<f4").reshape(-1, 6)
        return {
            "way_texts": np.array(self.texts, "<i4").reshape(-1, len(TEXTS)),
            "way_kind": small[:, 0].astype("u1"),
            "way_flags": small[:, 1].astype("u1"),
            "way_lanes": small[:, 2].astype("u1"),
            "way_direction": small[:, 3].astype("i1"),
            "way_limit": measures[:, :2],
            "way_speed": measures[:, 2:4],
            "way_fare": measures[:, 4],
            "way_duration": measures[:, 5],
        }


def read_ways(stage: sqlite3.Connection, blocked: set[int], strings: Strings) -> Ways:
    """The table `road`, as far as cars may drive there; parted where a node lets none through."""
    ways, fresh = Ways(), count(-(1 << 60))
    for way, text, refs, points in stage.execute("SELECT way, tags, refs, points FROM road ORDER BY way"):
        tags: dict[str, str] = json.loads(text)
        kind = road_tags.kind(tags)
        if not kind:
            continue
        nodes, line = np.frombuffer(refs, "<i8"), np.frombuffer(points, "<f8").reshape(-1, 2)
        for part_nodes, part_line in _pieces(nodes, line, blocked, fresh):
            keep = part_nodes[1:] != part_nodes[:-1]
            if not keep.any():
                continue
            if not keep.all():
                keep = np.concatenate([[True], keep])
                part_nodes, part_line = part_nodes[keep], part_line[keep]
            ways.ids.append(way)
            ways.sizes.append(len(part_nodes))
            ways.refs += part_nodes.tobytes()
            ways.points += part_line.tobytes()
            _describe(ways, tags, kind, strings)
    return ways


def _pieces(nodes: Array, line: Array, blocked: set[int], fresh: Iterator[int]) -> Iterator[tuple[Array, Array]]:
    """The way, parted where a barrier lets no car through; each side ends at a node of its own, numbered by `fresh`."""
    at = [i for i, node in enumerate(nodes.tolist()) if node in blocked] if blocked else []
    if not at:
        yield nodes, line
        return
    bounds = [0, *(i for i in at if 0 < i < len(nodes) - 1), len(nodes) - 1]
    for low, high in pairwise(bounds):
        part = nodes[low : high + 1].copy()
        for index in (0, -1):
            if int(part[index]) in blocked:
                part[index] = next(fresh)
        yield part, line[low : high + 1]


def _describe(ways: Ways, tags: dict[str, str], kind: str, strings: Strings) -> None:
    """What the tags mean, as one row more."""
    towards = road_tags.direction(tags)
    lanes = tags.get("turn:lanes", "")
    said = tags | {
        "name": tags.get("name") or tags.get("ref", ""),
        "turn:lanes:forward": tags.get("turn:lanes:forward") or (lanes if towards >= 0 else ""),
        "turn:lanes:backward": tags.get("turn:lanes:backward") or (lanes if towards < 0 else ""),
    }
    ways.texts.extend(strings.number(said.get(key, "")) for key in TEXTS)
    flags = (
        TOLL * (tags.get("toll", "no") in ("yes", "all"))
        + ROUNDABOUT * (tags.get("junction") in ("roundabout", "circular"))
        + TUNNEL * (tags.get("tunnel", "no") != "no")
        + BRIDGE * (tags.get("bridge", "no") != "no")
        + FERRY * (kind == "ferry")
        + PRIVATE * road_tags.private(tags)
    )
    wide = tags.get("lanes", "")
    ways.small.extend((KIND_NAMES.index(kind), flags, min(255, int(wide)) if wide.isdecimal() else 0, towards))
    ferry = kind == "ferry"
    duration = road_tags.seconds(tags.get("duration", "")) if ferry else None
    ways.measures.extend((
        road_tags.limit(tags), road_tags.limit(tags, forward=False), road_tags.free_speed(tags),
        road_tags.free_speed(tags, forward=False), road_tags.money(tags.get("charge", "")) if ferry else 0.0,
        duration if duration is not None else float("nan"),
    ))  # fmt: skip
