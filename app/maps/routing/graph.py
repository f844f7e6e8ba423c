"""The road graph in memory: directed arcs with lengths, speeds and headings, and the road nearest to a point."""

from dataclasses import dataclass, field

import numpy as np

from app.maps.geo import Points, bearing, distance
from app.maps.regions.region import Region

TURN_LOOK = 18.0  # metres over which an arc's heading at its ends is measured


@dataclass(frozen=True)
class Edge:
    """A stretch of road between two junctions; `points` (n, 2) in metres, `speed` in km/h, `length` in metres."""

    number: int
    a: int
    b: int
    kind: str
    name: str
    name_zh: str
    ref: str
    speed: float
    direction: int
    toll: bool
    roundabout: bool
    length: float
    points: Points


@dataclass(frozen=True)
class Arc:
    """An edge driven in one direction; headings in degrees at its start and end."""

    number: int
    edge: Edge
    forward: bool
    start: int
    end: int
    leaves: float
    arrives: float

    @property
    def points(self) -> Points:
        """Its line in driving direction."""
        line: Points = self.edge.points if self.forward else self.edge.points[::-1]
        return line

    @property
    def seconds(self) -> float:
        """Driving time; nobody drives quite at the limit in town."""
        pace = 0.92 if self.edge.speed >= 70 else 0.8
        return self.edge.length / (self.edge.speed * pace / 3.6)


@dataclass(frozen=True)
class Spot:
    """A point on an edge: metres from its start, position, and how far the asked point was away."""

    edge: Edge
    along: float
    x: float
    y: float
    off: float


@dataclass
class Graph:
    """All arcs, by the junction they start from."""

    edges: list[Edge]
    arcs: list[Arc] = field(default_factory=list)
    leaving: dict[int, list[Arc]] = field(default_factory=dict)
    of_edge: dict[int, list[Arc]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for edge in self.edges:
            for forward in (True, False):
                if edge.direction == (-1 if forward else 1):
                    continue
                line = edge.points if forward else edge.points[::-1]
                start, end = (edge.a, edge.b) if forward else (edge.b, edge.a)
                arc = Arc(len(self.arcs), edge, forward, start, end, _heading(line), (_heading(line[::-1]) + 180) % 360)
                self.arcs.append(arc)
                self.leaving.setdefault(start, []).append(arc)
                self.of_edge.setdefault(edge.number, []).append(arc)
        self._starts = np.vstack([edge.points[:-1] for edge in self.edges])
        self._spans = np.vstack([np.diff(edge.points, axis=0) for edge in self.edges])
        self._sizes = np.maximum((self._spans**2).sum(axis=1), 1e-9)
        self._owner = np.concatenate([np.full(len(e.points) - 1, i) for i, e in enumerate(self.edges)])
        before = [np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(e.points, axis=0).T))])[:-1] for e in self.edges]
        self._before = np.concatenate(before)

    def nearest(self, x: float, y: float, count: int = 1) -> list[Spot]:
        """The nearest points on `count` different edges, nearest first."""
        share = np.clip(
            ((x - self._starts[:, 0]) * self._spans[:, 0] + (y - self._starts[:, 1]) * self._spans[:, 1]) / self._sizes,
            0,
            1,
        )
        spots = self._starts + self._spans * share[:, None]
        gaps = np.hypot(spots[:, 0] - x, spots[:, 1] - y)
        found: dict[int, Spot] = {}
        for index in np.argsort(gaps, kind="stable")[: count * 12].tolist():
            edge = self.edges[int(self._owner[index])]
            if edge.number not in found:
                along = float(self._before[index] + share[index] * np.sqrt(self._sizes[index]))
                found[edge.number] = Spot(
                    edge, min(along, edge.length), float(spots[index, 0]), float(spots[index, 1]), float(gaps[index])
                )
            if len(found) == count:
                break
        return list(found.values())


def read_graph(region: Region) -> Graph:
    """The graph of a region."""
    _, rows = region.graph_rows()
    edges = []
    for number, a, b, kind, name, zh, ref, speed, direction, toll, roundabout, length, points in rows:
        line = np.frombuffer(points, "<f4").reshape(-1, 2).astype(float)
        edges.append(
            Edge(number, a, b, kind, name, zh, ref, speed, direction, bool(toll), bool(roundabout), length, line)
        )
    return Graph(edges)


def _heading(line: Points) -> float:
    """Bearing of the first metres of a line."""
    for point in line[1:]:
        if distance(line[0], point) >= TURN_LOOK:
            return bearing(line[0], point)
    return bearing(line[0], line[-1])
