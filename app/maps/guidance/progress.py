"""Where on its route a car is: by positions, and by reckoning while none comes."""

import math

import numpy as np

from app.maps.geo import Points, bearing, turn
from app.maps.routing.route import Route

OFF_ROUTE = 45.0  # metres beside the route at which it is left
BESIDE = 15.0  # metres beside the route at which another direction means another road
ANOTHER_WAY, BACKWARD = 60.0, 120.0  # degrees off the route's direction
ASTRAY = 25.0  # metres driven so before the route counts as left
REACH = 400.0  # metres ahead within which the next position is looked for


class Progress:
    """Positions come in driving order; all metres are true metres along the route."""

    def __init__(self, route: Route) -> None:
        self._line: Points = route.line
        self._along = route.along
        self._limits = route.limits
        self._times = _clock(route, self._along)
        self._segment = 0
        self._astray = 0.0
        self._last: tuple[float, float] | None = None
        self.metres = 0.0
        self.off = 0.0

    @property
    def length(self) -> float:
        """Metres of the whole route."""
        return float(self._along[-1])

    @property
    def seconds_left(self) -> float:
        """Driving time to the end, in the traffic that was expected."""
        return self.seconds_between(self.metres, self.length)

    def seconds_between(self, first: float, last: float) -> float:
        """Driving time from one distance to another."""
        a, b = np.interp([first, last], self._along, self._times)
        return float(b - a)

    @property
    def limit(self) -> float:
        """The speed limit here in km/h."""
        return self._limits[min(self._segment, len(self._limits) - 1)]

    @property
    def heading(self) -> float:
        """The route's direction here in degrees."""
        return bearing(self._line[self._segment].tolist(), self._line[self._segment + 1].tolist())

    def place(self) -> tuple[float, float, float]:
        """Where that is on the route: x, y in metres of the flat frame, and the heading in degrees."""
        x, y = (float(np.interp(self.metres, self._along, self._line[:, axis])) for axis in (0, 1))
        return x, y, self.heading

    @property
    def lost(self) -> bool:
        """Whether the car has left the route: too far beside it, or on a road of another direction for a while."""
        return self.off > OFF_ROUTE or self._astray > ASTRAY

    def update(self, x: float, y: float, heading: float | None = None) -> None:
        """The car is at (x, y) metres of the flat frame, and points to `heading` where that is known."""
        first = max(0, self._segment - 3)
        last = int(np.searchsorted(self._along, self.metres + REACH)) + 1
        last = max(first + 1, min(last, len(self._line) - 1))
        starts, spans = self._line[first:last], np.diff(self._line[first : last + 1], axis=0)
        size = np.maximum((spans**2).sum(axis=1), 1e-9)
        share = np.clip(((x - starts[:, 0]) * spans[:, 0] + (y - starts[:, 1]) * spans[:, 1]) / size, 0.0, 1.0)
        gaps = np.hypot(*(starts + spans * share[:, None] - (x, y)).T)
        best = int(np.argmax(gaps <= gaps.min() + 0.5))
        self.off, self._segment = float(gaps[best]), first + best
        a, b = self._along[self._segment : self._segment + 2]
        self.metres = float(a + share[best] * (b - a))
        self._note_direction(x, y, heading)

    def coast(self, metres: float) -> None:
        """No position comes: the car has gone on along the route by so much."""
        self.metres = min(self.length, self.metres + metres)
        self._segment = min(int(np.searchsorted(self._along, self.metres, "right")) - 1, len(self._line) - 2)
        self.off, self._last = 0.0, None

    def _note_direction(self, x: float, y: float, heading: float | None) -> None:
        moved = math.hypot(x - self._last[0], y - self._last[1]) if self._last else 0.0
        self._last = (x, y)
        if heading is None or moved > REACH:
            return
        apart = abs(turn(self.heading, heading))
        if apart > BACKWARD or (apart > ANOTHER_WAY and self.off > BESIDE):
            self._astray += moved
        elif moved > 0:
            self._astray = 0.0


def _clock(route: Route, along: Points) -> Points:
    """Seconds at each point of the line, by the flow of traffic on each leg."""
    speeds = np.array(route.flow if len(route.flow) == len(route.limits) else route.limits)
    steps = np.diff(along) / (np.maximum(speeds, 1.0) / 3.6)
    clock = np.concatenate([[0.0], np.cumsum(steps)])
    scaled: Points = clock * (route.seconds / max(float(clock[-1]), 1e-6))
    return scaled
