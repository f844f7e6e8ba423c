"""What to do along a route and when: manoeuvres with signs, roads and distances, and progress on the route."""

import math
from dataclasses import dataclass

import numpy as np

from app.maps.geo import Points, lengths, turn
from app.maps.routing.graph import Arc, Graph
from app.maps.routing.router import Part, Route

OFF_ROUTE = 45.0  # metres


@dataclass(frozen=True)
class Manoeuvre:
    """At `at` metres along the route: a sign of the icon set, the road taken, and the exit of a roundabout (0 none)."""

    at: float
    sign: str
    road: str
    road_zh: str
    exit: int = 0

    def onto(self, language: str) -> str:
        """The road's name in a language."""
        return self.road_zh if language == "zh" and self.road_zh else self.road


def turn_sign(angle: float) -> str:
    """The sign for a turn by `angle` degrees, right is positive."""
    side = "right" if angle > 0 else "left"
    size = abs(angle)
    if size < 22:
        return "turn-straight"
    if size < 50:
        return f"turn-slight-{side}"
    if size < 122:
        return f"turn-{side}"
    return f"turn-sharp-{side}" if size < 165 else "turn-u"


def manoeuvres(graph: Graph, route: Route) -> list[Manoeuvre]:
    """All manoeuvres of a route in order; the last is the arrival."""
    result: list[Manoeuvre] = []
    at = 0.0
    parts = route.parts
    index = 0
    while index < len(parts) - 1:
        before, after = parts[index], parts[index + 1]
        at += before.length
        if after.arc.edge.roundabout and not before.arc.edge.roundabout:
            last, exits = _through(graph, parts, index + 1)
            inner = sum(part.length for part in parts[index + 1 : last])
            road = parts[last].arc.edge if last < len(parts) else parts[-1].arc.edge
            result.append(Manoeuvre(at, "roundabout", road.name, road.name_zh, exits))
            at += inner
            index = last
            continue
        made = _at_junction(graph, before, after, at)
        if made is not None:
            result.append(made)
        index += 1
    edge = parts[-1].arc.edge
    result.append(Manoeuvre(route.length, "arrive", edge.name, edge.name_zh))
    return result


def _through(graph: Graph, parts: tuple[Part, ...], first: int) -> tuple[int, int]:
    """Index of the part after the roundabout, and which exit it is."""
    exits, index = 0, first
    while index < len(parts) and parts[index].arc.edge.roundabout:
        if any(not arc.edge.roundabout for arc in graph.leaving.get(parts[index].arc.end, ())):
            exits += 1
        index += 1
    return min(index, len(parts) - 1), max(1, exits)


def _at_junction(graph: Graph, before: Part, after: Part, at: float) -> Manoeuvre | None:
    a, b = before.arc, after.arc
    angle = turn(a.arrives, b.leaves)
    name, zh = b.edge.name or b.edge.ref, b.edge.name_zh
    links = (a.edge.kind.endswith("_link"), b.edge.kind.endswith("_link"))
    if links == (False, True):
        return Manoeuvre(
            at, "ramp" if a.edge.kind != "motorway" else f"keep-{'right' if angle >= 0 else 'left'}", name, zh
        )
    if links[0] and b.edge.kind in ("motorway", "trunk"):
        return Manoeuvre(at, "merge", name, zh)
    others = [arc for arc in graph.leaving.get(a.end, ()) if arc is not b and arc.edge is not a.edge]
    if not others:
        return None
    if a.edge is b.edge:
        return Manoeuvre(at, "turn-u", name, zh)
    if abs(angle) < 22:
        rival = [
            turn(a.arrives, arc.leaves)
            for arc in others
            if abs(turn(a.arrives, arc.leaves)) < 35 and _rank(arc) >= _rank(b)
        ]
        if rival:
            return Manoeuvre(at, f"keep-{'left' if angle < min(rival) else 'right'}", name, zh)
        return None
    if abs(angle) < 40 and a.edge.name == b.edge.name:
        return None
    return Manoeuvre(at, turn_sign(angle), name, zh)


def _rank(arc: Arc) -> float:
    return arc.edge.speed


class Progress:
    """Where on a route the car is; positions come in driving order."""

    def __init__(self, route: Route) -> None:
        self._line: Points = route.line
        self._along = lengths(route.line)
        self._times = self._clock(route)
        self._segment = 0
        self.metres = 0.0
        self.off = 0.0

    @staticmethod
    def _clock(route: Route) -> Points:
        steps = np.hypot(*np.diff(route.line, axis=0).T) / (np.array(route.limits) / 3.6)
        clock = np.concatenate([[0.0], np.cumsum(steps)])
        return clock * (route.seconds / max(float(clock[-1]), 1e-6))

    @property
    def length(self) -> float:
        """Metres of the whole route."""
        return float(self._along[-1])

    @property
    def seconds_left(self) -> float:
        """Driving time to the end."""
        return float(self._times[-1] - np.interp(self.metres, self._along, self._times))

    def update(self, x: float, y: float) -> None:
        """The car is at (x, y) metres."""
        first = max(0, self._segment - 3)
        last = int(np.searchsorted(self._along, self.metres + 400.0)) + 1
        best: tuple[float, float, int] = (math.inf, self.metres, self._segment)
        for index in range(first, min(last, len(self._line) - 1)):
            ax, ay = self._line[index]
            dx, dy = self._line[index + 1] - self._line[index]
            t = min(1.0, max(0.0, ((x - ax) * dx + (y - ay) * dy) / max(dx * dx + dy * dy, 1e-9)))
            off = math.hypot(ax + t * dx - x, ay + t * dy - y)
            if off < best[0] - 0.5:
                best = (off, float(self._along[index]) + t * math.hypot(dx, dy), index)
        self.off, self.metres, self._segment = best

    @property
    def lost(self) -> bool:
        """Whether the car has left the route."""
        return self.off > OFF_ROUTE
