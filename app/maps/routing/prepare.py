"""At import: the road network as arrays in the region file, so that opening it costs no more than reading them."""

import itertools
import sqlite3
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from app.maps.geo import Frame
from app.maps.routing.grid import build_grid
from app.maps.routing.landmarks import build_landmarks, main_component
from app.maps.routing.metrics import METRICS, base_costs
from app.maps.routing.network import build_network
from app.maps.routing.restrictions import forbidden_paths, restrict
from app.maps.routing.turns import build_turns

Array = npt.NDArray[Any]
VERSION = 1
SCHEMA = "CREATE TABLE graph(name TEXT PRIMARY KEY, type TEXT, shape TEXT, data BLOB)"
TOWN_CELL, TOWN_JUNCTIONS = 500.0, 6.0  # metres; crossings in such a square that make a town


def write_graph(
    stage: sqlite3.Connection, region: sqlite3.Connection, frame: Frame, tell: Callable[[float], None]
) -> None:
    """Make the table `graph` of a region from the stage's `road`, `road_node`, `restriction`; `tell` hears 0…1.

    Raises ValueError with the reason where there is no road for cars.
    """
    tell(0.0)
    network = build_network(stage, frame)
    arrays = network.arrays
    tell(0.3)
    turns = build_turns(arrays)
    restricted = restrict(turns, forbidden_paths(stage, network, turns))
    arrays["turn_first"], arrays["turn_after"] = restricted.first, restricted.after
    arrays["turn_seconds"], arrays["arc_original"] = restricted.seconds, restricted.original
    order = np.argsort(arrays["arc_start"], kind="stable")
    starting = np.bincount(arrays["arc_start"], minlength=len(arrays["junction_place"]))
    arrays["start_first"] = np.concatenate([[0], np.cumsum(starting)]).astype("<i4")
    arrays["start_arc"] = order.astype("<i4")
    for name in [name for name in arrays if name.startswith("arc_") and name != "arc_original"]:
        arrays[name] = arrays[name][restricted.original]
    arrays["edge_town"] = _town(arrays)
    tell(0.4)
    arrays |= build_grid(arrays)
    arrays["arc_main"] = main_component(restricted.first, restricted.after)
    tell(0.5)
    weights = {}
    for metric in METRICS:
        arc, turn = base_costs(arrays, metric)
        weights[metric] = turn + arc[restricted.after]
    marks = build_landmarks(
        restricted.first, restricted.after, weights, arrays["arc_main"], lambda share: tell(0.5 + share / 2)
    )
    _write(region, {**arrays, **network.strings.arrays(), **marks, "version": np.array([VERSION])})
    tell(1.0)


def _town(arrays: dict[str, Array]) -> Array:
    """How much of a town lies around each edge, 0…1, by the crossings near its middle."""
    ends, place = arrays["edge_ends"], arrays["junction_place"].astype(float)
    crossing = np.bincount(ends.ravel(), minlength=len(place)) >= 3
    low = place.min(axis=0)
    columns, rows = (int(n) + 3 for n in np.ptp(place, axis=0) // TOWN_CELL)
    cell = ((place - low) // TOWN_CELL).astype(int) + 1
    counts = np.bincount(cell[crossing, 1] * columns + cell[crossing, 0], minlength=columns * rows)
    counts = counts.reshape(rows, columns).astype(float)
    near = np.zeros((rows, columns))
    for x, y in itertools.product((-1, 0, 1), repeat=2):
        near += np.roll(counts, (y, x), (0, 1)) / 9.0
    middle = cell[ends].mean(axis=1).astype(int)
    town: Array = np.clip(near[middle[:, 1], middle[:, 0]] / TOWN_JUNCTIONS, 0.0, 1.0).astype("<f4")
    return town


def _write(region: sqlite3.Connection, arrays: dict[str, Array]) -> None:
    region.execute("DROP TABLE IF EXISTS graph")
    region.execute(SCHEMA)
    for name, values in arrays.items():
        data = np.ascontiguousarray(values)
        shape = ",".join(map(str, data.shape))
        region.execute("INSERT INTO graph VALUES (?,?,?,?)", (name, data.dtype.str, shape, data.data))
