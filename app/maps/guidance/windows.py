"""When one is told: how many metres before a manoeuvre, by the kind of road and the speed."""

from typing import NamedTuple

FAST, OPEN = 95.0, 65.0  # km/h limits from which a road is fast, or open country


class Windows(NamedTuple):
    """Metres before a manoeuvre from which each stage may be said; two belong together up to a gap of `then`."""

    early: float
    prepare: float
    now: float
    then: float


def windows(limit: float, speed: float) -> Windows:
    """The windows on a road with this limit at this speed, both in km/h."""
    metres = speed / 3.6  # per second
    if limit >= FAST:
        return Windows(2000.0, max(800.0, 26 * metres), max(150.0, 8 * metres), 350.0)
    if limit >= OPEN:
        return Windows(1000.0, max(400.0, 20 * metres), max(70.0, 6 * metres), 180.0)
    return Windows(800.0, max(250.0, 18 * metres), max(30.0, 4 * metres), 120.0)
