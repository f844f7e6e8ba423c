"""The road graph: arrays of directed arcs, and edges and arcs as objects where somebody asks for them."""

import sqlite3
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from app.maps.regions.region import Region, RegionMissing
from app.maps.routing.arcs import BRIDGE, FERRY, ROUNDABOUT, TOLL, TUNNEL
from app.maps.routing.grid import Grid
from app.maps.routing.metrics import base_costs
from app.maps.routing.network import KIND_NAMES
from app.maps.routing.prepare import VERSION
from app.maps.routing.roads import Arc as Arc
from app.maps.routing.roads import Edge as Edge
from app.maps.routing.roads import Spot as Spot
from app.maps.routing.strings import Texts

Array = npt.NDArray[Any]
AGAINST = 25.0  # metres that a road counts as farther away when it does not lead the car's way
UNFIT_TO_STOP = 60.0  # and when a destination is looked for and one cannot stop there


class Graph:
    """All arcs as arrays (`arc_…`), rows of turns, landmarks; objects on demand, each made once.

    Arcs from `arcs` on are doubles that restrictions over via ways need: `arc_original` names the arc on the road.
    """

    def __init__(self, arrays: dict[str, Array]) -> None:
        self.arrays = arrays
        self.arc_edge, self.arc_start, self.arc_end = (arrays[f"arc_{n}"] for n in ("edge", "start", "end"))
        self.arc_forward, self.arc_main = arrays["arc_forward"], arrays["arc_main"]
        self.length, self.limit = arrays["arc_length"], arrays["arc_limit"]
        self.climb, self.descent = arrays["arc_climb"], arrays["arc_descent"]
        self.original = arrays["arc_original"]
        self.points, self.along, self.edge_first = arrays["points"], arrays["along"], arrays["edge_first"]
        self.states = len(self.arc_edge)
        self.arcs = len(arrays["start_arc"])
        self.edges = len(arrays["edge_length"])
        self._texts = Texts(arrays["text"], arrays["text_first"])
        self._grid = Grid(arrays)
        self._edges: dict[int, Edge] = {}
        self._arcs: dict[int, Arc] = {}
        self._leaving: dict[int, tuple[Arc, ...]] = {}
        self._base: dict[str, tuple[Array, Array]] = {}

    def turns(self) -> tuple[Array, Array, Array]:
        """Rows (indptr, next arc, seconds): from each arc, doubles included, to those that may follow."""
        return self.arrays["turn_first"], self.arrays["turn_after"], self.arrays["turn_seconds"]

    def turn_seconds(self, before: int, after: int) -> float:
        """What the turn between two arcs (numbers, doubles too) costs; 0 where there is none."""
        first, targets, seconds = self.turns()
        row = slice(int(first[before]), int(first[before + 1]))
        for target, cost in zip(targets[row].tolist(), seconds[row].tolist(), strict=True):
            if target == after or self.original[target] == self.original[after]:
                return float(cost)
        return 0.0

    def base(self, metric: str) -> tuple[Array, Array]:
        """(by arc, by turn) the costs on an empty road in a metric of METRICS, kept."""
        if metric not in self._base:
            self._base[metric] = base_costs(self.arrays, metric)
        return self._base[metric]

    def edge(self, number: int) -> Edge:
        """An edge by its number from 0."""
        made = self._edges.get(number)
        if made is None:
            made = self._edges[number] = self._edge(number)
        return made

    def arc(self, number: int) -> Arc:
        """An arc by its number; a double's number gives the arc on the road."""
        number = int(self.original[number])
        made = self._arcs.get(number)
        if made is None:
            made = self._arcs[number] = self._arc(number)
        return made

    def leaving(self, junction: int) -> Sequence[Arc]:
        """The arcs that start at a junction, whatever turns are allowed."""
        made = self._leaving.get(junction)
        if made is None:
            first = self.arrays["start_first"]
            numbers = self.arrays["start_arc"][first[junction] : first[junction + 1]]
            made = self._leaving[junction] = tuple(self.arc(n) for n in numbers.tolist())
        return made

    def following(self, arc: Arc) -> list[tuple[Arc, float]]:
        """Where one may go after an arc (come to it without a restricted via way), and the turn's seconds."""
        first, after, seconds = self.turns()
        row = slice(int(first[arc.number]), int(first[arc.number + 1]))
        return [(self.arc(n), cost) for n, cost in zip(after[row].tolist(), seconds[row].tolist(), strict=True)]

    def of_edge(self, number: int) -> Sequence[Arc]:
        """The one or two arcs of an edge, forward first."""
        low, high = np.searchsorted(self.arc_edge[: self.arcs], [number, number + 1]).tolist()
        return tuple(self.arc(n) for n in range(low, high))

    def nearest(
        self, x: float, y: float, count: int = 1, heading: float | None = None, arriving: bool = False
    ) -> list[Spot]:
        """The nearest points on `count` different edges, nearest first; ferries only where there is nothing else.

        With a `heading` (degrees) roads that lead the car's way come before slightly nearer ones, so that the right
        carriageway is found; `arriving` prefers roads on which one can stop over motorways and tunnels.
        """
        slack = (AGAINST if heading is not None else 0.0) + (UNFIT_TO_STOP if arriving else 0.0)
        reach = 1
        while True:
            segments, safe, everything = self._grid.around(x, y, reach)
            found = self._ranked(segments, x, y, heading, arriving) if len(segments) else []
            enough = len(found) >= count and found[count - 1][0] + slack <= safe
            if everything or enough:
                return [self._spot(*one[1:]) for one in found[:count]]
            reach *= 2

    def edges_in(self, x0: float, y0: float, x1: float, y1: float) -> Array:
        """Numbers of the edges with a segment in the grid's cells that a box (metres) touches."""
        segments = self._grid.within(x0, y0, x1, y1)
        return np.unique(np.searchsorted(self.edge_first, segments, side="right") - 1)

    def _ranked(
        self, segments: Array, x: float, y: float, heading: float | None, arriving: bool
    ) -> list[tuple[float, int, float, float]]:
        """(rank in metres, segment, share along it, metres off) of each edge's nearest segment, best first."""
        start, span = self.points[segments].astype(float), self.points[segments + 1].astype(float)
        span -= start
        share = ((x - start[:, 0]) * span[:, 0] + (y - start[:, 1]) * span[:, 1]) / np.maximum((span**2).sum(1), 1e-9)
        share = np.clip(share, 0.0, 1.0)
        off = np.hypot(start[:, 0] + share * span[:, 0] - x, start[:, 1] + share * span[:, 1] - y)
        edges = np.searchsorted(self.edge_first, segments, side="right") - 1
        rank = off.copy()
        way = self.arrays["edge_way"][edges]
        flags, kind = self.arrays["way_flags"][way], self.arrays["way_kind"][way]
        rank[flags & FERRY > 0] += 1e6
        if arriving:
            rank[(kind < KIND_NAMES.index("trunk")) | (flags & TUNNEL > 0)] += UNFIT_TO_STOP
        if heading is not None:
            aim = np.degrees(np.arctan2(span[:, 0], span[:, 1]))
            apart = np.abs((aim - heading + 180.0) % 360.0 - 180.0)
            direction = self.arrays["way_direction"][way]
            fits = ((apart < 75) & (direction >= 0)) | ((apart > 105) & (direction <= 0))
            rank[~fits] += AGAINST
        order = np.argsort(rank, kind="stable")
        _, firsts = np.unique(edges[order], return_index=True)
        best = order[np.sort(firsts)]
        rows = (rank[best], segments[best], share[best], off[best])
        return list(zip(*(row.tolist() for row in rows), strict=True))

    def _spot(self, segment: int, share: float, off: float) -> Spot:
        edge = int(np.searchsorted(self.edge_first, segment, side="right")) - 1
        along = float(self.along[segment]) * (1 - share) + float(self.along[segment + 1]) * share
        x, y = (self.points[segment] * (1 - share) + self.points[segment + 1] * share).tolist()
        made = self.edge(edge)
        return Spot(made, min(along, made.length), x, y, off)

    def _edge(self, number: int) -> Edge:
        arrays = self.arrays
        way = int(arrays["edge_way"][number])
        flags = int(arrays["way_flags"][way])
        names = [self._texts[n] for n in arrays["way_texts"][way].tolist()]
        name, zh, ref, forward, backward, destination, destination_zh, destination_ref, surface = names
        a, b = arrays["edge_ends"][number].tolist()
        direction = int(arrays["way_direction"][way])
        low, high = self.edge_first[number : number + 2].tolist()
        return Edge(
            number, a, b, KIND_NAMES[arrays["way_kind"][way]], name, zh, ref,
            float(arrays["way_limit"][way, 1 if direction < 0 else 0]), direction,
            bool(flags & TOLL), bool(flags & ROUNDABOUT), float(arrays["edge_length"][number]),
            self.points[low:high].astype(float), int(arrays["way_lanes"][way]), (forward, backward), destination,
            destination_zh, destination_ref, bool(flags & TUNNEL), bool(flags & BRIDGE), bool(flags & FERRY),
            self._texts[int(arrays["junction_exit"][b if direction < 0 else a])], surface,
        )  # fmt: skip

    def _arc(self, number: int) -> Arc:
        def value(name: str) -> float:
            return float(self.arrays[f"arc_{name}"][number])

        return Arc(
            number, self.edge(int(self.arc_edge[number])), bool(self.arc_forward[number]),
            int(self.arc_start[number]), int(self.arc_end[number]), value("leaves"), value("arrives"),
            value("seconds") + value("wait"), value("limit"), bool(self.arrays["arc_signals"][number]),
            value("climb"), value("descent"),
        )  # fmt: skip

    @cached_property
    def sources(self) -> Array:
        """By turn: the arc it leaves."""
        first, after, _ = self.turns()
        return np.repeat(np.arange(self.states, dtype=after.dtype), np.diff(first))

    @cached_property
    def entering(self) -> tuple[Array, Array, Array]:
        """Rows (indptr, arc before, turn): the turns into each arc."""
        _, after, _ = self.turns()
        order = np.argsort(after, kind="stable").astype(after.dtype)
        first = np.concatenate([[0], np.cumsum(np.bincount(after, minlength=self.states))]).astype(after.dtype)
        return first, self.sources[order], order

    @cached_property
    def doubles(self) -> dict[int, list[int]]:
        """For arcs that have doubles: their numbers."""
        found: dict[int, list[int]] = {}
        for number in range(self.arcs, self.states):
            found.setdefault(int(self.original[number]), []).append(number)
        return found


def read_graph(region: Region) -> Graph:
    """The graph of a region. Raises RegionMissing where the file was made by another version."""
    graph = load_graph(region.connection)
    if graph is None:
        raise RegionMissing(f"The map region {region.path} has no roads of this version; add or build it again.")
    return graph


def load_graph(database: sqlite3.Connection) -> Graph | None:
    """The graph that app.maps.routing.prepare wrote into a database, or None."""
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'graph'").fetchone():
        return None
    arrays = {
        name: np.frombuffer(data, kind).reshape([int(n) for n in shape.split(",")])
        for name, kind, shape, data in database.execute("SELECT name, type, shape, data FROM graph")
    }
    return Graph(arrays) if "version" in arrays and int(arrays["version"][0]) == VERSION else None
