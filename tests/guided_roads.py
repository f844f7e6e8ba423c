"""Small road networks for tests of guidance: roads between named junctions, and routes through them."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import numpy as np

EDGE = {
    "kind": "residential",
    "name": "",
    "name_zh": "",
    "ref": "",
    "speed": 50.0,
    "direction": 0,
    "toll": False,
    "roundabout": False,
    "turn_lanes": ("", ""),
    "destination": "",
    "destination_zh": "",
    "destination_ref": "",
    "tunnel": False,
    "bridge": False,
    "ferry": False,
    "exit_ref": "",
    "lanes": 2,
}


@dataclass(eq=False)
class Arc:
    """Fulfils what guidance reads of app.maps.routing.graph.Arc."""

    edge: Any
    forward: bool
    start: str
    end: str
    points: Any
    leaves: float = 0.0
    arrives: float = 0.0

    @property
    def limit(self) -> float:
        return float(self.edge.speed)

    @property
    def turn_lanes(self) -> str:
        return str(self.edge.turn_lanes[0 if self.forward else 1])

    def __post_init__(self) -> None:
        self.leaves = _heading(self.points[0], self.points[1])
        self.arrives = _heading(self.points[-2], self.points[-1])


def _heading(a: Any, b: Any) -> float:
    return math.degrees(math.atan2(b[0] - a[0], b[1] - a[1])) % 360


def _along(parts: Sequence[Any], line: Any) -> Any:
    """True metres at each point, where edges may have another length than their line."""
    flat = [
        float(np.hypot(*np.diff(part.arc.points, axis=0).T).sum()) * part.length / part.arc.edge.length
        for part in parts
    ]
    bounds = np.concatenate([[0.0], np.cumsum(flat)])
    true = np.concatenate([[0.0], np.cumsum([part.length for part in parts])])
    steps = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    return np.interp(steps, bounds, true)


@dataclass
class Net:
    """Junctions by name at (x, y) metres; `road` lays an edge both ways, or one way with oneway=True."""

    spots: dict[str, tuple[float, float]]
    arcs: list[Arc] = field(default_factory=list)

    def road(self, ends: str, oneway: bool = False, by: Sequence[tuple[float, float]] = (), **tags: Any) -> None:
        """An edge between two junctions "a b", past the points `by`."""
        a, b = ends.split()
        line = np.array([self.spots[a], *by, self.spots[b]], dtype=float)
        length = float(np.hypot(*np.diff(line, axis=0).T).sum())
        edge = SimpleNamespace(**{**EDGE, **tags, "number": len(self.arcs), "length": length, "points": line})
        self.arcs.append(Arc(edge, True, a, b, line))
        if not oneway:
            self.arcs.append(Arc(edge, False, b, a, line[::-1]))

    def leaving(self, junction: str) -> list[Arc]:
        return [arc for arc in self.arcs if arc.start == junction]

    def route(self, way: str, stops: Sequence[int] = (), last: float = 0.0, flow: float = 0.0) -> Any:
        """The route along the junctions named in `way`; `last` cuts the last part short by metres."""
        names = way.split()
        parts = []
        for a, b in itertools.pairwise(names):
            arc = next(arc for arc in self.arcs if arc.start == a and arc.end == b)
            seconds = arc.edge.length / (arc.edge.speed / 3.6)
            parts.append(
                SimpleNamespace(arc=arc, first=0.0, last=arc.edge.length, length=arc.edge.length, seconds=seconds)
            )
        parts[-1].last -= last
        parts[-1].length -= last
        line, limits = [tuple(parts[0].arc.points[0])], []
        for part in parts:
            for point in part.arc.points[1:]:
                line.append(tuple(point))
                limits.append(part.arc.edge.speed)
        if last:
            (ax, ay), (bx, by) = line[-2:]
            share = 1 - last / math.hypot(bx - ax, by - ay)
            line[-1] = (ax + (bx - ax) * share, ay + (by - ay) * share)
        seconds = sum(part.length / (flow or part.arc.edge.speed) * 3.6 for part in parts)
        return SimpleNamespace(
            parts=tuple(parts),
            line=np.array(line),
            along=_along(parts, np.array(line)),
            limits=tuple(limits),
            flow=tuple([flow] * len(limits)) if flow else (),
            seconds=seconds,
            length=sum(part.length for part in parts),
            toll=0.0,
            legs=tuple(SimpleNamespace(at_part=n) for n in stops),
        )
