"""The network's arcs: lengths, times on an empty road, waits, heights and headings of each direction of an edge."""

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from app.maps.geo import METRES_PER_DEGREE, Frame
from app.maps.routing import road_tags

if TYPE_CHECKING:
    from app.maps.routing.way_table import Nodes

Array = npt.NDArray[Any]
TOLL, ROUNDABOUT, TUNNEL, BRIDGE, FERRY, PRIVATE = 1, 2, 4, 8, 16, 32  # bits of a way's flags
KIND_NAMES = tuple(road_tags.KINDS)
TURN_LOOK = 18.0  # metres over which an arc's heading at its ends is measured
COMFORT = 2.6  # m/s² sideways that a bend may ask of passengers
SIGNAL_REACH = 30.0  # metres before an arc's end within which a traffic light belongs to that end


def measure(arrays: dict[str, Array], points: Array, frame: Frame) -> None:
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


def build_arcs(arrays: dict[str, Array], ids: Array, node: Array, heights: Array, nodes: "Nodes") -> None:
    """The two directions of each edge as far as they are allowed, forward first.

    `ids` are the nodes' numbers; for each point of the edges `node` tells its place among them; `heights` by node.
    """
    first, way = arrays["edge_first"], arrays["edge_way"]
    edges = len(first) - 1
    there, place = nodes.at(ids)
    waits, lights = np.zeros((len(ids), 2)), np.zeros((len(ids), 2), bool)
    waits[there], lights[there] = nodes.waits[place], nodes.lights[place]
    speed = arrays.pop("way_speed")[way].astype(float) / 3.6
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
    _special(arrays)
    for name in ("length", "limit", "seconds", "wait", "climb", "descent", "leaves", "arrives"):
        arrays[f"arc_{name}"] = arrays[f"arc_{name}"].astype("<f4")
    for name in ("edge", "start", "end"):
        arrays[f"arc_{name}"] = arrays[f"arc_{name}"].astype("<i4")


def _special(arrays: dict[str, Array]) -> None:
    """Ferries take their crossing's time and boarding once; private roads keep others out."""
    way, durations = arrays["edge_way"], arrays.pop("way_duration")
    owner = way[arrays["arc_edge"]]
    flags = arrays["way_flags"][owner]
    whole = np.bincount(way, weights=arrays["edge_length"].astype(float), minlength=len(durations))
    share, duration = arrays["arc_length"] / np.maximum(whole[owner], 0.1), durations[owner].astype(float)
    ferry = flags & FERRY > 0
    timed = ferry & np.isfinite(duration)
    arrays["arc_seconds"] = np.where(timed, np.maximum(duration * share, 1.0), arrays["arc_seconds"])
    arrays["arc_wait"] = np.where(ferry, road_tags.BOARDING_SECONDS * share, arrays["arc_wait"])
    arrays["arc_wait"] += np.where(flags & PRIVATE > 0, road_tags.PRIVATE_SECONDS, 0.0)


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
