"""Where signs lie on the screen: words bent along projected roads, pictures beside projected points. No Qt.

Every sign becomes a strip: places along its middle line with the direction across it; a flat picture has two.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.maps.drawing.camera import Camera
from app.maps.drawing.sign import Line
from app.maps.geo import Points

SLICE = 9.0  # pixels between the places along a bent word
APART = 1e6  # keeps the distances along different lines apart in one array
BENT = math.radians(80.0)  # a word may turn by this much from end to end
KINK = math.radians(24.0)  # and by this much from slice to slice
NEAREST_W = 0.08


def stretch(line: Line, at: float, half: float) -> tuple[Points, int]:
    """The line's part within `half` metres of the place `at` metres along; its points (n, 2) and which is the place."""
    low, high = max(0.0, at - half), min(float(line.along[-1]), at + half)
    first, last = np.searchsorted(line.along, (low, high), side="right")
    inner = line.along[first:last]
    inner = inner[(inner > low) & (inner < high)]
    if len(inner) > 40:
        inner = inner[np.linspace(0, len(inner) - 1, 40).astype(int)]
    marks = np.unique(np.concatenate([[low], inner, [at], [high]]))
    points = np.stack([np.interp(marks, line.along, line.points[:, axis]) for axis in (0, 1)], axis=1)
    return points, int(np.searchsorted(marks, at))


@dataclass(frozen=True)
class Strip:
    """A sign's place on the ground: `points` (n, 2) with the anchor's number; bent along them, or flat beside it.

    Sizes in pixels: of the picture, and how far its middle lies from the anchor (flat ones only). `turned` reads
    against the direction of the points.
    """

    points: Points
    anchor: int
    width: float
    height: float
    across: float = 0.0
    down: float = 0.0
    bent: bool = False
    turned: bool = False


@dataclass(frozen=True)
class Laid:
    """Strips on the screen: `middle` (m, 2) and `normal` (m, 2) of each slice, `first` slice of each strip, and which
    strips can be seen (k,)."""

    middle: Points
    normal: Points
    first: npt.NDArray[np.int64]
    seen: npt.NDArray[np.bool_]
    room: npt.NDArray[np.bool_]


class Strips:
    """Many strips, laid on the screen together each frame."""

    def __init__(self, strips: list[Strip]) -> None:
        self.strips = strips
        counts = np.array([len(strip.points) for strip in strips], dtype=int)
        self._start = np.concatenate([[0], np.cumsum(counts)])[:-1]
        points = np.concatenate([strip.points for strip in strips]) if strips else np.zeros((0, 2))
        self._ground = np.concatenate([points, np.zeros((len(points), 1))], axis=1)
        self._owner = np.repeat(np.arange(len(strips)), counts)
        self._anchor = self._start + np.array([strip.anchor for strip in strips], dtype=int)
        slices = [max(4, math.ceil(strip.width / SLICE) + 1) if strip.bent else 2 for strip in strips]
        self.first = np.concatenate([[0], np.cumsum(np.array(slices, dtype=int))])[:-1]
        self.slices = np.array(slices, dtype=int)
        self._of = np.repeat(np.arange(len(strips)), slices)
        number = np.arange(len(self._of)) - self.first[self._of] if strips else np.zeros(0)
        share = number / (self.slices[self._of] - 1) - 0.5 if strips else number
        self._width = np.array([strip.width for strip in strips])
        self._reach = share * self._width[self._of] if strips else share
        self.heights = np.array([strip.height for strip in strips])
        self._bent = np.array([strip.bent for strip in strips], dtype=bool)
        self._sense = np.array([-1.0 if strip.turned else 1.0 for strip in strips])
        self._beside = np.array([(strip.across, strip.down) for strip in strips]).reshape(-1, 2)

    def lay(self, camera: Camera, snap: bool = False) -> Laid:
        """Where the strips are now; `snap` puts flat pictures on whole pixels."""
        count = len(self.strips)
        if not count:
            none = np.zeros(0, dtype=bool)
            return Laid(np.zeros((0, 2)), np.zeros((0, 2)), self.first, none, none)
        seen = camera.project(self._ground)
        w = seen[:, 2]
        xy = seen[:, :2]
        visible = w[self._anchor] > NEAREST_W
        xy = np.where((w > NEAREST_W)[:, None], np.clip(xy, -9e3, 9e3), 0.0)
        step = np.hypot(*np.diff(xy, axis=0, prepend=xy[:1]).T)
        step[self._start] = 0.0
        along = np.cumsum(step)
        along -= along[self._start][self._owner]
        keyed = along + self._owner * APART
        at = along[self._anchor]
        ends = np.concatenate([self._start[1:], [len(along)]]) - 1
        half = self._width / 2
        soft = np.minimum(self.heights * 0.45, 12.0)
        room = ~self._bent | ((at >= half + soft) & (along[ends] - at >= half + soft))
        bent = self._bent[self._of]
        reach = np.clip((at[self._of] + self._sense[self._of] * self._reach), 0.0, along[ends][self._of])
        reach = reach + self._of * APART
        middle = (
            sum(self._spots(reach + side * soft[self._of], keyed, xy, along, ends) for side in (-1.0, 0.0, 1.0)) / 3.0
        )
        flat = xy[self._anchor] + self._beside - np.stack([self._width, self.heights], axis=1) / 2
        if snap:
            flat = np.round(flat)
        flat = (flat + np.stack([self._width, self.heights], axis=1) / 2)[self._of]
        flat[:, 0] += self._reach
        middle = np.where(bent[:, None], middle, flat)
        ahead = np.empty_like(middle)
        ahead[:-1] = middle[1:] - middle[:-1]
        last = np.concatenate([self.first[1:], [len(middle)]]) - 1
        ahead[last] = ahead[last - 1]
        inner = np.ones(len(middle), dtype=bool)
        inner[self.first] = inner[last] = False
        numbers = np.flatnonzero(inner)
        ahead[numbers] = middle[numbers + 1] - middle[numbers - 1]
        ahead /= np.maximum(np.hypot(ahead[:, 0], ahead[:, 1]), 1e-6)[:, None]
        normal = np.stack([-ahead[:, 1], ahead[:, 0]], axis=1)
        return Laid(middle, normal, self.first, visible, room)

    def _spots(self, reach: Points, keyed: Points, xy: Points, along: Points, ends: npt.NDArray[np.int64]) -> Points:
        """Points at distances along the projected lines, kept on each strip's own line."""
        low = self._of * APART
        clamped = np.clip(reach, low, low + along[ends][self._of])
        return np.stack([np.interp(clamped, keyed, xy[:, axis]) for axis in (0, 1)], axis=1)

    def readable(self, laid: Laid) -> npt.NDArray[np.bool_]:
        """Which strips have room along their line and bend little enough to be read (k,)."""
        turn = np.arctan2(laid.normal[:, 1], laid.normal[:, 0])
        change = np.abs((np.diff(turn, prepend=turn[:1]) + math.pi) % math.tau - math.pi)
        change[self.first] = 0.0
        total = np.add.reduceat(change, self.first) if len(change) else np.zeros(0)
        worst = np.maximum.reduceat(change, self.first) if len(change) else np.zeros(0)
        good: npt.NDArray[np.bool_] = laid.seen & laid.room & (~self._bent | ((total < BENT) & (worst < KINK)))
        return good
