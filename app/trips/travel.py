"""Driving between places: seconds, metres, tolls and energy, whoever reckons them."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.car.energy import arc_energy, cabin_w

XY = tuple[float, float]
NEXT_DOOR = 30.0  # straight metres for which nobody drives
PARKING = 2  # minutes from the road into a parking space
DETOUR = 1.32  # of roads against the straight line
PACES = ((2_000, 26.0), (12_000, 42.0), (math.inf, 72.0))  # straight metres, km/h


@dataclass(frozen=True)
class Leg:
    """A drive: `wh` at 20 °C without the cabin's heating; `toll` in euro."""

    seconds: float
    metres: float
    toll: float
    wh: float

    @property
    def minutes(self) -> int:
        """Whole minutes from door to door; 0 for no way at all."""
        return math.ceil(self.seconds / 60 + PARKING) if self.seconds else 0

    def kwh(self, celsius: float) -> float:
        """At an outside temperature; denser air and the cabin's comfort count."""
        colder = self.wh * (1 + 0.0016 * (20 - celsius))
        return max(0.0, colder + cabin_w(celsius) * self.seconds / 3600) / 1000


STAY = Leg(0.0, 0.0, 0.0, 0.0)


class Roads(Protocol):
    """What knows the way between any two points."""

    def leg(self, start: XY, end: XY, when: datetime) -> Leg | None:
        """The drive, or None when there is no road."""
        ...

    def minutes(self, start: XY, end: XY, when: datetime) -> int | None:
        """Whole minutes from door to door, as many as `leg` has; None when there is no road."""
        ...

    def period(self, when: datetime) -> int:
        """A number for times at which drives take equally long."""
        ...

    def guess(self, start: XY, end: XY) -> float:
        """Minutes, about; quick enough to be asked thousands of times."""
        ...

    def anchor(self, places: Iterable[XY], whens: Iterable[datetime]) -> None:
        """Drives from and to these places will be asked about, at such times."""
        ...

    def line(self, start: XY, end: XY, when: datetime) -> list[XY]:
        """The points of the drive."""
        ...

    def altitude(self, at: XY) -> float | None:
        """Metres above the sea, where the roads know it."""
        ...


class Straight:
    """Ways as the crow flies times a factor: for a region without roads."""

    def __init__(self) -> None:
        self._known: dict[tuple[XY, XY], Leg] = {}

    def leg(self, start: XY, end: XY, when: datetime) -> Leg | None:
        """A drive at the pace that the distance allows."""
        if (start, end) not in self._known:
            self._known[start, end] = straight(start, end)
        return self._known[start, end]

    def minutes(self, start: XY, end: XY, when: datetime) -> int | None:
        """Of `leg`."""
        leg = self.leg(start, end, when)
        return leg.minutes if leg else None

    def period(self, when: datetime) -> int:
        """Always the same."""
        return 0

    def anchor(self, places: Iterable[XY], whens: Iterable[datetime]) -> None:
        """Nothing: a straight line is known at once."""

    def line(self, start: XY, end: XY, when: datetime) -> list[XY]:
        """Both ends."""
        return [start, end]

    def altitude(self, at: XY) -> float | None:
        """Unknown."""
        return None

    def guess(self, start: XY, end: XY) -> float:
        """Minutes of `leg`."""
        return straight_minutes(math.dist(start, end))


def straight(start: XY, end: XY) -> Leg:
    """A drive as the crow flies, lengthened as roads do."""
    apart = math.dist(start, end)
    if apart < NEXT_DOOR:
        return STAY
    pace = _pace(apart)
    metres = apart * DETOUR
    return Leg(metres / (pace / 3.6) + 45, metres, 0.0, float(arc_energy(metres, pace)))


def straight_minutes(apart: float) -> float:
    """Of a drive between points so many metres apart."""
    return apart * DETOUR / _pace(apart) * 0.06 + 0.75 + PARKING if apart >= NEXT_DOOR else 0.0


def _pace(apart: float) -> float:
    """km/h on the whole; the farther, the faster the roads."""
    return next(speed for most, speed in PACES if apart < most)
