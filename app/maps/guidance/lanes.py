"""Lane pictures: the lanes before a junction, their arrows (OSM turn:lanes), and which of them are right."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.maps.geo import turn
from app.maps.routing.graph import Arc

ANGLES = {
    "reverse": -178.0,
    "sharp_left": -135.0,
    "left": -90.0,
    "slight_left": -40.0,
    "merge_to_left": -1.0,
    "through": 0.0,
    "merge_to_right": 1.0,
    "slight_right": 40.0,
    "right": 90.0,
    "sharp_right": 135.0,
}  # degrees, right is positive
FAR, WIDE = 1000.0, 400.0  # metres before a junction from which lanes are shown, on fast roads and elsewhere
FAST = 80.0  # km/h


@dataclass(frozen=True)
class Lane:
    """`arrows` as in turn:lanes, leftmost first; `use` is the arrow to follow, "" where the lane is wrong."""

    arrows: tuple[str, ...]
    use: str = ""

    @property
    def right(self) -> bool:
        """Whether one may be in this lane."""
        return self.use != ""


@dataclass(frozen=True)
class LanePicture:
    """The lanes before the junction at `at` metres, leftmost first, to be shown from `since` metres on."""

    at: float
    since: float
    lanes: tuple[Lane, ...]


def arrows(turn_lanes: str) -> list[tuple[str, ...]]:
    """The arrows of each lane; a lane without one, or with an unknown one, goes through."""
    lanes = []
    for text in turn_lanes.split("|") if turn_lanes else ():
        known = tuple(word for word in text.split(";") if word in ANGLES)
        lanes.append(known or ("through",))
    return lanes


def lanes_at(before: Arc, after: Arc, leaving: Sequence[Arc]) -> tuple[Lane, ...]:
    """The lanes of `before` for one who goes on into `after`; empty where nothing is known or every lane is right."""
    written = arrows(before.turn_lanes)
    if len(written) < 2:
        return ()
    use = _arrow(written, before, after, leaving)
    lanes = tuple(Lane(each, use if use in each else "") for each in written)
    return lanes if any(lane.right for lane in lanes) and not all(lane.right for lane in lanes) else ()


def _arrow(written: list[tuple[str, ...]], before: Arc, after: Arc, leaving: Sequence[Arc]) -> str:
    """The arrow painted for the way into `after`: paired with the exits in order, or the nearest in angle."""
    painted = sorted({arrow for lane in written for arrow in lane}, key=ANGLES.__getitem__)
    ways = [arc for arc in leaving if arc.edge is not before.edge or arc is after]
    ways.sort(key=lambda arc: turn(before.arrives, arc.leaves))
    if len(painted) == len(ways) and after in ways:
        return painted[ways.index(after)]
    angle = turn(before.arrives, after.leaves)
    return min(painted, key=lambda arrow: abs(ANGLES[arrow] - angle))


def picture(at: float, before: Arc, after: Arc, leaving: Sequence[Arc]) -> LanePicture | None:
    """The picture for a junction at `at` metres of a route, or None where lanes do not matter."""
    lanes = lanes_at(before, after, leaving)
    reach = FAR if before.limit >= FAST else WIDE
    return LanePicture(at, max(0.0, at - reach), lanes) if lanes else None
