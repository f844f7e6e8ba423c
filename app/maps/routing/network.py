"""From the import's roads to the network's arrays: junctions, edges between them, and arcs driven in one direction."""

import sqlite3
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from app.maps.geo import Frame
from app.maps.routing.arcs import FERRY as FERRY
from app.maps.routing.arcs import KIND_NAMES as KIND_NAMES
from app.maps.routing.arcs import build_arcs, measure
from app.maps.routing.strings import Strings
from app.maps.routing.way_table import Nodes, read_nodes, read_ways

Array = npt.NDArray[Any]


@dataclass
class Network:
    """`arrays` are what the region file keeps; the rest serves restrictions and is forgotten."""

    arrays: dict[str, Array]
    strings: Strings
    junction_node: Array  # OpenStreetMap's id of each junction
    edge_osm: Array  # OpenStreetMap's id of each edge's way


def build_network(stage: sqlite3.Connection, frame: Frame) -> Network:
    """Read `road` and `road_node` of the stage database. Ends of clipped ways are dead ends.

    Raises ValueError where there is no road for cars.
    """
    strings = Strings()
    nodes = read_nodes(stage, strings)
    ways = read_ways(stage, nodes.blocked, strings)
    if not ways.ids:
        raise ValueError("there is no road for cars in it")
    points, counts = np.frombuffer(ways.points, "<f8").reshape(-1, 2), np.array(ways.sizes)
    owner = np.repeat(np.arange(len(counts)), counts)
    ids, inverse = np.unique(np.frombuffer(ways.refs, "<i8"), return_inverse=True)
    first, last = np.cumsum(counts) - counts, np.cumsum(counts) - 1
    uses = np.bincount(inverse, minlength=len(ids)) + np.bincount(inverse[np.r_[first, last]], minlength=len(ids))
    cut = np.flatnonzero(uses[inverse] >= 2)
    pair = owner[cut[:-1]] == owner[cut[1:]]
    begin, end = cut[:-1][pair], cut[1:][pair]
    sizes = end - begin + 1
    offsets = np.concatenate([[0], np.cumsum(sizes)])
    which = np.repeat(begin - offsets[:-1], sizes) + np.arange(offsets[-1])
    junctions, ends = np.unique(inverse[np.r_[begin, end]], return_inverse=True)
    node_place = np.zeros((len(ids), 2))
    node_place[inverse] = points
    there, place = nodes.at(ids[junctions])
    exits = np.zeros(len(junctions), "<i4")
    exits[there] = nodes.exits[place]
    arrays: dict[str, Array] = {
        **ways.tables(),
        "junction_place": node_place[junctions].astype("<f4"),
        "junction_exit": exits,
        "edge_ends": ends.reshape(2, -1).T.astype("<i4"),
        "edge_first": offsets.astype("<i8"),
        "edge_way": owner[begin].astype("<i4"),
        "points": points[which].astype("<f4"),
    }
    heights = _heights(ids, inverse, counts, nodes)
    arrays["junction_height"] = heights[junctions].astype("<f4")
    measure(arrays, points[which], frame)
    build_arcs(arrays, ids, inverse[which], heights, nodes)
    return Network(arrays, strings, ids[junctions], np.array(ways.ids)[owner[begin]])


def _heights(ids: Array, inverse: Array, counts: Array, nodes: Nodes) -> Array:
    """Metres above the sea by node; between known ones along the way. Rare heights alone would make cliffs: all 0."""
    known = np.full(len(ids), np.nan)
    there, place = nodes.at(ids)
    known[there] = nodes.heights[place]
    if np.isfinite(known).mean() < 0.5:
        return np.zeros(len(ids))
    start = 0
    for size in counts.tolist():
        inner = inverse[start : start + size]
        start += size
        given = np.isfinite(known[inner])
        if given.any() and not given.all():
            at = np.arange(size)
            known[inner[~given]] = np.interp(at[~given], at[given], known[inner[given]])
    filled: Array = np.nan_to_num(known, nan=float(np.nanmean(known)))
    return filled
