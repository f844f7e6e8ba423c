"""What the graph hands out: stretches of road, their directions, and points on them."""

from dataclasses import dataclass

import numpy as np

from app.maps.geo import Points, turn


@dataclass(frozen=True, eq=False)
class Edge:
    """A stretch of road between two junctions; `points` (n, 2) and `length` in metres, `speed` (the limit) in km/h.

    `turn_lanes` holds OpenStreetMap's turn:lanes for driving forward and backward; `exit_ref` is the number of the
    motorway exit at its start; `direction` 1 one-way, −1 one-way against its points, 0 both ways.
    """

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
    lanes: int = 0
    turn_lanes: tuple[str, str] = ("", "")
    destination: str = ""
    destination_zh: str = ""
    destination_ref: str = ""
    tunnel: bool = False
    bridge: bool = False
    ferry: bool = False
    exit_ref: str = ""
    surface: str = ""


@dataclass(frozen=True, eq=False)
class Arc:
    """An edge driven in one direction; headings in degrees at its start and end, `climb` and `descent` in metres.

    `seconds` is the driving time on an empty road with its waits; `signals` tells of a traffic light at its end.
    """

    number: int
    edge: Edge
    forward: bool
    start: int
    end: int
    leaves: float
    arrives: float
    seconds: float
    limit: float
    signals: bool
    climb: float
    descent: float

    @property
    def points(self) -> Points:
        """Its line in driving direction."""
        line: Points = self.edge.points if self.forward else self.edge.points[::-1]
        return line

    @property
    def turn_lanes(self) -> str:
        """OpenStreetMap's turn:lanes in driving direction, such as "left|through|through;right", or ""."""
        return self.edge.turn_lanes[0 if self.forward else 1]


@dataclass(frozen=True)
class Spot:
    """A point on an edge: metres from its start, position, and how far the asked point was away."""

    edge: Edge
    along: float
    x: float
    y: float
    off: float


def heading_at(arc: Arc, along: float) -> float:
    """Compass bearing of an arc at some metres from its start (in the arc's own direction)."""
    line = arc.points
    steps = np.hypot(*np.diff(line, axis=0).T)
    total = float(steps.sum())
    place = along / max(arc.edge.length, 1e-6) * total
    index = min(int(np.searchsorted(np.cumsum(steps), place)), len(steps) - 1)
    span = line[index + 1] - line[index]
    return float(np.degrees(np.arctan2(span[0], span[1])) % 360.0)


def against(arc: Arc, along: float, heading: float) -> bool:
    """Whether an arc leads away from where the car points."""
    return abs(turn(heading, heading_at(arc, along))) > 95.0
