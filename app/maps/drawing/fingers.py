"""What fingers on the map mean: drag, fling, pinch, turn, tilt, taps and a long press. No Qt, no clock of its own."""

import math
from dataclasses import dataclass, field
from typing import Protocol

SLOP = 12.0  # pixels a resting finger may tremble
TAP = 0.32  # seconds; a second tap within this doubles the first
PAIR_TAP = 0.35  # seconds two fingers may rest for a tap of both
FRESH = 0.09  # seconds since the last movement for a fling
PINCHED, TURNED, LEANT = 14.0, math.radians(7.0), 22.0  # what two fingers must do to mean it: pixels, radians, pixels
PANNED = 18.0  # pixels both must move to take the map along
LEAN = 0.13  # degrees of tilt per pixel
Spot = tuple[float, float]


class Acts(Protocol):
    """Whoever does what the fingers mean. Positions in pixels, angles in degrees, speeds in pixels per second."""

    def drag(self, from_x: float, from_y: float, to_x: float, to_y: float) -> None:
        """The ground goes along."""

    def fling(self, speed_x: float, speed_y: float) -> None:
        """The finger left in motion."""

    def zoom(self, factor: float, x: float, y: float, gently: bool) -> None:
        """Closer by a factor."""

    def rotate(self, degrees: float, x: float, y: float) -> None:
        """Turn."""

    def lean(self, degrees: float) -> None:
        """Tilt."""

    def tap(self, x: float, y: float) -> None:
        """A short touch."""

    def press(self, x: float, y: float) -> None:
        """A long touch."""


@dataclass
class Finger:
    """One finger: where it is, was, and came down."""

    x: float
    y: float
    start: Spot
    since: float
    speed: Spot = (0.0, 0.0)
    moved_at: float = 0.0
    before: Spot = field(default=(0.0, 0.0))


class Fingers:
    """Feed it every touch with its time in seconds; it tells `acts` what is meant. `unit` scales pixels."""

    def __init__(self, acts: Acts, unit: float = 1.0) -> None:
        self.acts, self.unit = acts, unit
        self.down_now: dict[int, Finger] = {}
        self._state = "none"  # none, resting, dragging, zooming, pair, pinching, leaning, held
        self._tapped: tuple[float, Spot] | None = None
        self._pair: tuple[float, float, Spot] = (1.0, 0.0, (0.0, 0.0))  # distance, angle, middle at the beginning
        self._turning = self._panning = False
        self._pair_since = 0.0

    @property
    def resting(self) -> bool:
        """Whether one finger rests, so that a long press may come."""
        return self._state == "resting"

    def down(self, number: int, x: float, y: float, now: float) -> None:
        """A finger came down."""
        self.down_now[number] = Finger(x, y, (x, y), now, moved_at=now, before=(x, y))
        if len(self.down_now) == 1:
            last = self._tapped
            again = last is not None and now - last[0] < TAP and self._near(last[1], (x, y), 4.0)
            self._state = "zooming" if again else "resting"
        elif len(self.down_now) == 2:
            self._begin_pair(now)

    def move(self, places: dict[int, Spot], now: float) -> None:
        """Fingers moved; those not named stayed."""
        for number, (x, y) in places.items():
            finger = self.down_now.get(number)
            if finger is not None:
                passed = max(now - finger.moved_at, 1e-3)
                finger.before = (finger.x, finger.y)
                if (x, y) != finger.before:
                    speed = ((x - finger.x) / passed, (y - finger.y) / passed)
                    finger.speed = tuple(0.5 * a + 0.5 * b for a, b in zip(finger.speed, speed, strict=True))  # type: ignore[assignment]
                    finger.moved_at = now
                finger.x, finger.y = x, y
        for number, finger in self.down_now.items():
            if number not in places:
                finger.before = (finger.x, finger.y)
        if len(self.down_now) >= 2:
            self._move_pair()
        elif self.down_now:
            self._move_one(next(iter(self.down_now.values())))

    def up(self, number: int, now: float) -> None:
        """A finger left."""
        finger = self.down_now.pop(number, None)
        if finger is None:
            return
        state = self._state
        if len(self.down_now) == 1:
            rest = next(iter(self.down_now.values()))
            rest.start, rest.speed = (rest.x, rest.y), (0.0, 0.0)
            self._state = "pair" if state == "pair" and now - self._pair_since < PAIR_TAP else "dragging"
        elif not self.down_now:
            self._state = "none"
            self._end(state, finger, now)
        else:
            self._begin_pair(now)

    def hold(self, now: float) -> None:
        """Time passed with a finger resting: that is a long press."""
        if self._state == "resting":
            finger = next(iter(self.down_now.values()))
            self._state, self._tapped = "held", None
            self.acts.press(finger.x, finger.y)

    def cancel(self) -> None:
        """The touches that are down were taken away."""
        if self.down_now:
            self.down_now.clear()
            self._state, self._tapped = "none", None

    def _end(self, state: str, finger: Finger, now: float) -> None:
        if state == "dragging":
            if now - finger.moved_at < FRESH and math.hypot(*finger.speed) > 60.0 * self.unit:
                self.acts.fling(*finger.speed)
        elif state == "resting":
            self._tapped = (now, (finger.x, finger.y))
            self.acts.tap(finger.x, finger.y)
        elif state == "zooming":
            self._tapped = None
            if self._near(finger.start, (finger.x, finger.y)):
                self.acts.zoom(2.0, finger.x, finger.y, True)
        elif state == "pair":
            self.acts.zoom(0.5, *self._pair[2], True)

    def _move_one(self, finger: Finger) -> None:
        if self._state in ("resting", "held", "pair") and not self._near(finger.start, (finger.x, finger.y)):
            self._state, self._tapped = "dragging", None
            finger.before = (finger.x, finger.y)
        if self._state == "dragging" and finger.before != (finger.x, finger.y):
            self.acts.drag(*finger.before, finger.x, finger.y)
        elif self._state == "zooming" and not self._near(finger.start, (finger.x, finger.y)):
            factor = math.exp((finger.y - finger.before[1]) * 0.009 / self.unit)
            self.acts.zoom(factor, *finger.start, False)

    def _begin_pair(self, now: float) -> None:
        a, b = list(self.down_now.values())[:2]
        for finger in (a, b):
            finger.start = finger.before = (finger.x, finger.y)
        self._pair = (*_span((a.x, a.y), (b.x, b.y)), _middle((a.x, a.y), (b.x, b.y)))
        self._state, self._tapped, self._pair_since = "pair", None, now
        self._turning = self._panning = False

    def _move_pair(self) -> None:
        a, b = list(self.down_now.values())[:2]
        if self._state == "pair":
            self._state = self._meant(a, b)
        middle = _middle((a.x, a.y), (b.x, b.y))
        if self._state == "leaning":
            down = (a.y - a.before[1] + b.y - b.before[1]) / 2
            self.acts.lean(-down * LEAN / self.unit)
        elif self._state == "pinching":
            self._pinch(a, b, middle)

    def _meant(self, a: Finger, b: Finger) -> str:
        """What two fingers do once they do something: pinching or leaning; else still "pair"."""
        moves = [(f.x - f.start[0], f.y - f.start[1]) for f in (a, b)]
        span, angle = _span((a.x, a.y), (b.x, b.y))
        both = min(abs(moves[0][1]), abs(moves[1][1]))
        side_by_side = abs(math.cos(self._pair[1])) > 0.75
        upright = all(abs(dy) > 2.0 * abs(dx) for dx, dy in moves)
        if side_by_side and upright and moves[0][1] * moves[1][1] > 0 and both > LEANT * self.unit:
            return "leaning"
        pinched = abs(span - self._pair[0]) > PINCHED * self.unit
        turned = abs(_turn(self._pair[1], angle)) > TURNED
        middle = _middle((a.x, a.y), (b.x, b.y))
        panned = math.hypot(middle[0] - self._pair[2][0], middle[1] - self._pair[2][1]) > 2.5 * PANNED * self.unit
        return "pinching" if pinched or turned or panned else "pair"

    def _pinch(self, a: Finger, b: Finger, middle: Spot) -> None:
        span, angle = _span((a.x, a.y), (b.x, b.y))
        span_before, angle_before = _span(a.before, b.before)
        middle_before = _middle(a.before, b.before)
        self._turning = self._turning or abs(_turn(self._pair[1], angle)) > TURNED
        off = math.hypot(middle[0] - self._pair[2][0], middle[1] - self._pair[2][1])
        self._panning = self._panning or off > PANNED * self.unit
        if self._panning and middle != middle_before:
            self.acts.drag(*middle_before, *middle)
        if span_before > 1.0 and span > 1.0 and span != span_before:
            self.acts.zoom(span / span_before, *middle, False)
        if self._turning and angle != angle_before:
            self.acts.rotate(-math.degrees(_turn(angle_before, angle)), *middle)

    def _near(self, a: Spot, b: Spot, times: float = 1.0) -> bool:
        return math.hypot(a[0] - b[0], a[1] - b[1]) <= SLOP * self.unit * times


def _span(a: Spot, b: Spot) -> tuple[float, float]:
    return math.hypot(b[0] - a[0], b[1] - a[1]), math.atan2(b[1] - a[1], b[0] - a[0])


def _middle(a: Spot, b: Spot) -> Spot:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def _turn(before: float, after: float) -> float:
    return (after - before + math.pi) % math.tau - math.pi
