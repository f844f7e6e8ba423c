"""A calm driver on a way: speeds up, brakes in time, waits at red lights, toll booths, ferries and stops."""

import math
from dataclasses import dataclass

from app.car.course import BRAKING, Course, Halt, Way

HARD = 2 * BRAKING  # m/s² that one brakes with for a light that has just turned red
CREEP = 1.0  # m/s
NEAR = 1.5  # metres before a halt at which one stands
SAME_PLACE = 60.0  # metres within which a new course begins where the car waits
PLUGGED_IN = 150.0  # seconds by which charging has begun, or will not begin


@dataclass
class Waiting:
    """What the car waits for, and the seconds that it has waited."""

    halt: Halt
    waited: float = 0.0


class Driver:
    """Where the car is on its way, in metres, and how fast, in m/s."""

    def __init__(self) -> None:
        self.way: Way | None = None
        self.metres = 0.0
        self.speed = 0.0
        self.acceleration = 0.0
        self.eagerness = 1.8  # m/s² that it speeds up with
        self.waiting: Waiting | None = None
        self._clock = 0.0
        self._halts: list[Halt] = []

    @property
    def leg(self) -> int:
        """The number of the course's leg, -1 without a course."""
        return self.way.leg(self.metres) if self.way else -1

    @property
    def afloat(self) -> bool:
        """Whether a ferry carries the car."""
        return self.way is not None and self.leg in self.way.course.ferries

    @property
    def covered(self) -> bool:
        """Whether the car is in a tunnel, where no position reaches it."""
        return self.way is not None and self.leg in self.way.course.tunnels

    @property
    def parked(self) -> bool:
        """Whether it stands with the lever in park."""
        return self.speed <= 0.1 and (self.waiting is None or self.waiting.halt.kind in ("stop", "ferry"))

    def follow(self, course: Course | None) -> None:
        """Take up a course from its start; None lets the car roll out and stop."""
        if course is None:
            self.way = self._rolling_out(self.way) if self.way else None
            self.waiting, self._halts, self.metres = None, [], 0.0
            return
        here = self.way.place(self.metres) if self.way else None
        self.way = Way(course)
        if here is None or math.dist(here[:2], course.points[0]) * 111_000 > SAME_PLACE:
            self.waiting = None
        self.metres = 0.0
        self._halts = list(self.way.halts)

    def _rolling_out(self, way: Way) -> Way | None:
        stop = self.metres + self.speed**2 / (2 * BRAKING) + 2
        if self.speed < 0.1:
            return None
        return Way(way.cut(self.metres, min(stop, way.length), self.speed * 3.6))

    def step(self, seconds: float, charge: float = 100.0, charging: bool = False) -> float:
        """Let a fraction of a second pass and give the metres driven; `charge` is the battery's, in percent."""
        self._clock += seconds
        before, way = self.speed, self.way
        if self.waiting is not None and not self._over(self.waiting, seconds, charge, charging):
            self.speed = self.acceleration = 0.0
            return 0.0
        if way is None:
            self.speed = self.acceleration = 0.0
            return 0.0
        allowed = min(way.speed_at(self.metres + self.speed * seconds), self._before_halt(way))
        if self.metres >= way.length - 1.0 and self.speed < 2.5:
            self.speed, self.way = 0.0, None
        elif self.waiting is None:
            faster = self.speed + self.eagerness * (1 - self.speed / 62) * seconds
            self.speed = max(min(allowed, faster), self.speed - 3 * BRAKING * seconds, CREEP)
        self.acceleration = (self.speed - before) / seconds
        moved = min(self.speed * seconds, way.length - self.metres)
        self.metres += moved
        return moved

    def _before_halt(self, way: Way) -> float:
        """The speed in m/s that the next halt leaves; begins to wait there."""
        while self._halts and way.starts[self._halts[0].point] < self.metres - NEAR:
            del self._halts[0]
        for halt in self._halts:
            room = way.starts[halt.point] - self.metres
            if room > 400.0:
                break
            if halt.kind == "light" and (way.green(halt, self._clock) or room < self.speed**2 / (2 * HARD)):
                continue
            if room <= NEAR and self.speed < 2.5:
                self.waiting, self.speed = Waiting(halt), 0.0
            return math.sqrt(2 * BRAKING * max(0.0, room - NEAR + 0.1))
        return math.inf

    def _over(self, waiting: Waiting, seconds: float, charge: float, charging: bool) -> bool:
        """Whether the wait is over; the halt is then behind the car."""
        halt, way = waiting.halt, self.way
        waiting.waited += seconds
        if halt.kind == "light":
            over = way is None or way.green(halt, self._clock)
        else:
            plugging = waiting.waited < PLUGGED_IN or charging
            over = waiting.waited >= halt.seconds and not (charge < halt.charge_to and plugging)
        if over:
            self.waiting = None
            self._halts = [each for each in self._halts if each is not halt]
        return over
