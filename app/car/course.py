"""The way ahead for a simulated drive, and how fast a calm driver takes it: limits, traffic, bends, halts."""

import itertools
import math
from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

BRAKING = 1.6  # m/s²
CORNERING = 2.2  # m/s² sideways
EARTH = 6_371_000.0  # m
SWING = 12.0  # metres around a bend within which the heading turns
GREEN = 0.5  # share of a light's cycle that is green

Halting = Literal["light", "toll", "ferry", "stop"]


@dataclass(frozen=True)
class Halt:
    """At the course's point number `point` the car waits: `seconds` long, or while a light with such a cycle is red.

    At a stop the car parks, and where it is being charged it also waits until `charge_to` percent are in.
    """

    point: int
    kind: Halting
    seconds: float
    charge_to: float = 0.0


@dataclass(frozen=True)
class Course:
    """Points as (latitude, longitude) in degrees, and for each leg between two what is known of it.

    `limits_kmh` are speed limits, `flow_kmh` how fast traffic goes there, `climb_m` metres up (negative: down);
    `tunnels` and `ferries` are the numbers of legs without a position, and on a ship.
    """

    points: tuple[tuple[float, float], ...]
    limits_kmh: tuple[float, ...]
    flow_kmh: tuple[float, ...] = ()
    climb_m: tuple[float, ...] = ()
    tunnels: frozenset[int] = frozenset()
    ferries: frozenset[int] = frozenset()
    halts: tuple[Halt, ...] = ()

    def __post_init__(self) -> None:
        legs = len(self.points) - 1
        if legs < 1 or len(self.limits_kmh) != legs:
            raise ValueError("A course takes two or more points and a speed limit for each leg between them.")
        if any(len(each) not in (0, legs) for each in (self.flow_kmh, self.climb_m)):
            raise ValueError("A course takes flow and climb for each of its legs or for none.")


class Way:
    """A course in metres: where a distance lies, which way it heads and how fast one may be there."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.starts = [0.0]
        self.headings: list[float] = []
        for (lat1, lon1), (lat2, lon2) in itertools.pairwise(course.points):
            north = math.radians(lat2 - lat1) * EARTH
            east = math.radians(lon2 - lon1) * EARTH * math.cos(math.radians((lat1 + lat2) / 2))
            self.starts.append(self.starts[-1] + math.hypot(north, east))
            self.headings.append(math.degrees(math.atan2(east, north)) % 360)
        self.length = self.starts[-1]
        flow = course.flow_kmh or course.limits_kmh
        self._wanted = [max(3.0, min(pair)) / 3.6 for pair in zip(course.limits_kmh, flow, strict=True)]
        self._allowed = self._speeds()
        self.halts = sorted(course.halts, key=lambda halt: halt.point)

    def _speeds(self) -> list[float]:
        """The speed in m/s allowed at each point: bends, the end, and braking in time for what comes."""
        allowed = [self._wanted[0], *(min(pair) for pair in itertools.pairwise(self._wanted)), 0.0]
        for at in range(1, len(self.headings)):
            bend = math.radians(abs(between(self.headings[at - 1], self.headings[at])))
            reach = min(self.starts[at] - self.starts[at - 1], self.starts[at + 1] - self.starts[at], 30.0)
            if bend > 0.05:
                radius = max(4.0, reach / (2 * math.tan(min(bend, 3.0) / 2)))
                allowed[at] = min(allowed[at], math.sqrt(CORNERING * radius))
        for at in range(len(allowed) - 2, -1, -1):
            room = self.starts[at + 1] - self.starts[at]
            allowed[at] = min(allowed[at], math.sqrt(allowed[at + 1] ** 2 + 2 * BRAKING * room))
        return allowed

    def leg(self, metres: float) -> int:
        """The number of the leg that a distance lies on."""
        return min(max(bisect_right(self.starts, metres) - 1, 0), len(self.headings) - 1)

    def speed_at(self, metres: float) -> float:
        """How fast one may be there, in m/s."""
        leg = self.leg(metres)
        room = max(0.0, self.starts[leg + 1] - metres)
        return min(self._wanted[leg], math.sqrt(self._allowed[leg + 1] ** 2 + 2 * BRAKING * room))

    def slope_at(self, metres: float) -> float:
        """Metres up per metre of road."""
        if not self.course.climb_m:
            return 0.0
        leg = self.leg(metres)
        return self.course.climb_m[leg] / max(self.starts[leg + 1] - self.starts[leg], 1.0)

    def place(self, metres: float) -> tuple[float, float, float]:
        """Latitude, longitude and heading in degrees; the heading swings round near a bend."""
        leg = self.leg(metres)
        start, end = self.starts[leg], self.starts[leg + 1]
        share = min(1.0, max(0.0, (metres - start) / max(end - start, 0.01)))
        (lat1, lon1), (lat2, lon2) = self.course.points[leg : leg + 2]
        heading = self.headings[leg]
        swing = min(SWING, (end - start) / 2)
        if leg + 1 < len(self.headings) and end - metres < swing:
            heading += between(heading, self.headings[leg + 1]) * 0.5 * (1 - (end - metres) / swing)
        elif leg > 0 and metres - start < swing:
            heading -= between(self.headings[leg - 1], heading) * 0.5 * (1 - (metres - start) / swing)
        return lat1 + (lat2 - lat1) * share, lon1 + (lon2 - lon1) * share, heading % 360

    def green(self, halt: Halt, clock: float) -> bool:
        """Whether a light lets one pass at a moment; its cycle begins at a time of its own."""
        latitude, longitude = self.course.points[halt.point]
        begins = (latitude * 7919.0 + longitude * 104_729.0) * 1000.0
        phase = (clock + begins) % halt.seconds
        return phase < halt.seconds * GREEN

    def cut(self, first: float, last: float, speed_kmh: float) -> "Course":
        """The stretch from one distance to another at one speed."""
        inner = [point for point, start in zip(self.course.points, self.starts, strict=True) if first < start < last]
        points = (self.place(first)[:2], *inner, self.place(last)[:2])
        return Course(points, (max(speed_kmh, 10.0),) * (len(points) - 1))


def between(first: float, second: float) -> float:
    """The turn from one heading to another in degrees, right is positive."""
    return (second - first + 180) % 360 - 180
