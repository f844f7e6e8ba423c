"""From one view to another as a bird would: up, across and down, so that the ground never rushes by. No Qt."""

import math
from dataclasses import dataclass, replace

from app.maps.drawing.camera import View

STEEP = 1.3  # how readily a flight climbs; larger climbs less
BRISK = 2.6  # screens per second a long flight covers


def shorter(a: float, b: float) -> float:
    """The signed shorter way from bearing a to bearing b in degrees."""
    return (b - a + 180.0) % 360.0 - 180.0


def eased(share: float) -> float:
    """0…1 with a soft start and a soft end."""
    return share * share * (3.0 - 2.0 * share)


@dataclass(frozen=True)
class Flight:
    """A flight from `start`, where the screen is `span` pixels wide, to a goal that may move meanwhile."""

    start: View
    span: float

    def seconds(self, goal: View, shortest: float) -> float:
        """How long it takes."""
        return min(3.2, max(shortest, self._path(goal)[1] / BRISK))

    def at(self, share: float, goal: View) -> View:
        """The view after a share (0…1) of the flight."""
        if share >= 1.0:
            return goal
        part = eased(share)
        across, scale = self._spot(part, goal)
        start = self.start
        return replace(
            goal,
            x=start.x + (goal.x - start.x) * across,
            y=start.y + (goal.y - start.y) * across,
            scale=scale,
            bearing=(start.bearing + shorter(start.bearing, goal.bearing) * part) % 360.0,
            tilt=start.tilt + (goal.tilt - start.tilt) * part,
            focus_x=start.focus_x + (goal.focus_x - start.focus_x) * part,
            focus_y=start.focus_y + (goal.focus_y - start.focus_y) * part,
        )

    def _path(self, goal: View) -> tuple[float, float]:
        """The two bends of the optimal path (van Wijk and Nuij 2003) folded into (start angle, length)."""
        first, last = self.start.scale * self.span, goal.scale * self.span
        far = max(math.hypot(goal.x - self.start.x, goal.y - self.start.y), 1e-6)
        if far < 1e-3 * min(first, last):
            return math.nan, abs(math.log(last / first)) / STEEP
        square = STEEP**4 * far * far
        begin = (last * last - first * first + square) / (2.0 * first * STEEP**2 * far)
        end = (last * last - first * first - square) / (2.0 * last * STEEP**2 * far)
        low, high = -math.asinh(begin), -math.asinh(end)
        return low, (high - low) / STEEP

    def _spot(self, part: float, goal: View) -> tuple[float, float]:
        """How far across the way (0…1), and the scale there."""
        low, length = self._path(goal)
        if math.isnan(low):
            return part, self.start.scale * (goal.scale / self.start.scale) ** part
        first = self.start.scale * self.span
        far = math.hypot(goal.x - self.start.x, goal.y - self.start.y)
        bend = STEEP * part * length + low
        across = first / STEEP**2 * (math.cosh(low) * math.tanh(bend) - math.sinh(low)) / far
        return min(1.0, max(0.0, across)), first * math.cosh(low) / math.cosh(bend) / self.span
