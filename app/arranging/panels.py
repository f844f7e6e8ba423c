"""What may stand on home, and how small each may be drawn."""

from dataclasses import dataclass
from typing import Literal

When = Literal["always", "guided", "free"]  # guided: while a route is on; free: while none is


@dataclass(frozen=True)
class Panel:
    """Its least size in pixels of the 720 px reference, when it can be there at all, and its usual size in cells."""

    width: int
    height: int
    wide: int
    tall: int
    when: When = "always"


PANELS = {
    "manoeuvre": Panel(320, 140, 4, 2, "guided"),
    "trip": Panel(320, 220, 4, 4, "guided"),
    "where_to": Panel(320, 250, 4, 4, "free"),
    "media": Panel(320, 138, 4, 2),
    "range": Panel(140, 120, 2, 2),
    "car": Panel(140, 120, 2, 2),
    "weather": Panel(300, 138, 4, 2),
    "appointment": Panel(280, 138, 4, 2),
    "favourites": Panel(320, 138, 4, 2),
    "house": Panel(320, 138, 4, 2),
}


def states(panel: str, when: str | None) -> frozenset[str]:
    """In which of the two states, guided and free, an entry is to be seen."""
    held = when or (PANELS[panel].when if panel in PANELS else "always")
    return frozenset(("guided", "free") if held == "always" else (held,))
