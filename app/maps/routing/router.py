"""Our own router: A* over directed arcs with turn costs, one-ways and preferences."""

import heapq
import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np

from app.maps.geo import Points, turn
from app.maps.routing.graph import Arc, Graph, Spot

Preference = Literal["FASTEST", "SHORTEST", "NO_TOLLS"]
TOP_SPEED = 115.0 / 3.6  # m/s, never faster than any arc
TURN_BACK = 90.0  # seconds for setting off against the car's heading
TOLL_PER_KM = 0.12  # euro
ACROSS = 5.0  # seconds for a turn across the oncoming lane


@dataclass(frozen=True)
class Part:
    """An arc of a route, driven from `first` to `last` metres along it."""

    arc: Arc
    first: float
    last: float

    @property
    def length(self) -> float:
        """Metres."""
        return self.last - self.first

    @property
    def seconds(self) -> float:
        """Driving time."""
        return self.arc.seconds * self.length / max(self.arc.edge.length, 1e-6)


@dataclass(frozen=True)
class Route:
    """A way through the graph: its parts, line (n, 2) in metres, a speed limit in km/h for each leg, time and toll."""

    parts: tuple[Part, ...]
    line: Points
    limits: tuple[float, ...]
    seconds: float
    toll: float

    @property
    def length(self) -> float:
        """Metres."""
        return sum(part.length for part in self.parts)


def turn_seconds(before: Arc, after: Arc) -> float:
    """What it costs to go from one arc into the next."""
    if before.edge is after.edge and before.forward != after.forward:
        return 45.0
    angle = turn(before.arrives, after.leaves)
    if before.edge.roundabout or after.edge.roundabout:
        return 2.0
    if abs(angle) < 30:
        return 0.6
    return (ACROSS if angle < 0 else 3.0) + (6.0 if abs(angle) > 140 else 0.0)


def find_route(
    graph: Graph,
    start: tuple[float, float],
    goal: tuple[float, float],
    heading: float | None = None,
    preference: Preference = "FASTEST",
) -> Route | None:
    """The best way from start to goal (metres); `heading` is where the car points. None when there is no way.

    Where the nearest road leads nowhere (a one-way out of the region), the next ones are tried.
    """
    for reach in (1, 5):
        route = _search(graph, start, goal, heading, preference, reach)
        if route is not None:
            return route
    return None


def _search(
    graph: Graph,
    start: tuple[float, float],
    goal: tuple[float, float],
    heading: float | None,
    preference: Preference,
    reach: int,
) -> Route | None:
    ends = _arcs_at(graph, graph.nearest(*goal, count=reach))
    begins = _arcs_at(graph, graph.nearest(*start, count=reach))
    goals = {arc.number: along for arc, along in ends}
    aim = np.array(goal, dtype=float)
    queue: list[tuple[float, int, float, Arc, float | None]] = []
    best: dict[int, float] = {}
    came: dict[int, int | None] = {}
    tie = 0
    for arc, along in begins:
        against = heading is not None and abs(turn(heading, arc.leaves)) > 95
        share = 1 - along / max(arc.edge.length, 1e-6)
        cost = _cost(arc, preference) * share + (TURN_BACK if against else 0.0)
        if arc.number in goals and goals[arc.number] >= along:
            direct = cost - _cost(arc, preference) * (1 - goals[arc.number] / max(arc.edge.length, 1e-6))
            heapq.heappush(queue, (direct, tie, direct, arc, goals[arc.number]))
            tie += 1
        if cost < best.get(arc.number, math.inf):
            best[arc.number], came[arc.number] = cost, None
            heapq.heappush(queue, (cost + _ahead(arc, aim, preference), tie, cost, arc, None))
            tie += 1
    start_along = {arc.number: along for arc, along in begins}
    finals: dict[int, int | None] = {}
    while queue:
        _, _, cost, arc, stop = heapq.heappop(queue)
        if stop is not None:
            return _assemble(graph, arc, stop, finals.get(arc.number), came, start_along, (start, goal))
        if cost > best.get(arc.number, math.inf):
            continue
        for after in graph.leaving.get(arc.end, ()):
            if after.edge is arc.edge and after.forward != arc.forward and len(graph.leaving[arc.end]) > 1:
                continue
            entered = cost + turn_seconds(arc, after) * (0.25 if preference == "SHORTEST" else 1.0)
            if after.number in goals:
                total = entered + _cost(after, preference) * goals[after.number] / max(after.edge.length, 1e-6)
                known = best.get(-1 - after.number, math.inf)
                if total < known:
                    best[-1 - after.number], finals[after.number] = total, arc.number
                    tie += 1
                    heapq.heappush(queue, (total, tie, total, after, goals[after.number]))
            reached = entered + _cost(after, preference)
            if reached < best.get(after.number, math.inf):
                best[after.number], came[after.number] = reached, arc.number
                tie += 1
                heapq.heappush(queue, (reached + _ahead(after, aim, preference), tie, reached, after, None))
    return None


def _arcs_at(graph: Graph, spots: Iterable[Spot]) -> list[tuple[Arc, float]]:
    return [
        (arc, spot.along if arc.forward else spot.edge.length - spot.along)
        for spot in spots
        for arc in graph.of_edge.get(spot.edge.number, ())
    ]


def _cost(arc: Arc, preference: Preference) -> float:
    if preference == "SHORTEST":
        return arc.edge.length / 12.0
    penalty = 3600.0 if preference == "NO_TOLLS" and arc.edge.toll else 0.0
    return arc.seconds + penalty


def _ahead(arc: Arc, aim: Points, preference: Preference) -> float:
    end = arc.points[-1]
    return math.hypot(end[0] - aim[0], end[1] - aim[1]) / (12.0 if preference == "SHORTEST" else TOP_SPEED)


def _assemble(
    graph: Graph,
    last: Arc,
    stop: float,
    before: int | None,
    came: dict[int, int | None],
    start_along: dict[int, float],
    ends: tuple[tuple[float, float], tuple[float, float]],
) -> Route:
    chain: list[Arc] = [last]
    at = before
    while at is not None:
        chain.append(graph.arcs[at])
        at = came[at]
    chain.reverse()
    parts = []
    for index, arc in enumerate(chain):
        first = start_along.get(arc.number, 0.0) if index == 0 else 0.0
        parts.append(Part(arc, first, stop if index == len(chain) - 1 else arc.edge.length))
    line: list[tuple[float, float]] = []
    limits: list[float] = []
    for part in parts:
        for point in _stretch(part):
            if line and math.hypot(point[0] - line[-1][0], point[1] - line[-1][1]) < 0.4:
                continue
            if line:
                limits.append(part.arc.edge.speed)
            line.append(point)
    if len(line) < 2:
        line, limits = [ends[0], ends[1]], [20.0]
    seconds = sum(part.seconds for part in parts) + sum(turn_seconds(a.arc, b.arc) for a, b in pairwise(parts))
    toll = sum(part.length for part in parts if part.arc.edge.toll) / 1000 * TOLL_PER_KM
    return Route(tuple(parts), np.array(line), tuple(limits), seconds, round(toll, 2))


def _stretch(part: Part) -> list[tuple[float, float]]:
    line = part.arc.points
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    inner = (along > part.first + 0.1) & (along < part.last - 0.1)
    at = np.concatenate([[part.first], along[inner], [part.last]])
    return list(zip(np.interp(at, along, line[:, 0]).tolist(), np.interp(at, along, line[:, 1]).tolist(), strict=True))
