"""Lets facilitators' consoles watch and steer the running session."""

from collections.abc import Callable, Sequence

from app.study.rig.link import RigEnd
from app.studying.rigside import End, Received, RigSide
from app.studying.running import Studying

Make = Callable[[Received], End]


def desks(studying: Studying, further: Sequence[Make] = ()) -> Callable[[], None]:
    """Wait for consoles on this machine, and behind the `further` ends; returns what lets them go. Raises OSError."""
    side = RigSide(studying, [lambda received: RigEnd(received, studying.folder.path), *further])
    participant = studying.app.cockpit.participant
    if participant is not None:
        side.obeys["occlusion"] = lambda message: participant.occlude(bool(message["on"]))
    return side.close
