"""What guidance is made of: manoeuvres, stretches of road told apart, and the script of a whole route."""

from dataclasses import dataclass
from typing import Literal

from app.maps.guidance.lanes import Lane, LanePicture


@dataclass(frozen=True)
class Manoeuvre:
    """At `at` true metres along the route: a sign of the icon set and the road taken.

    `exit` counts a roundabout's exits, `exit_ref` is a motorway exit's number, `toward` its signpost; `side` is the
    side of an exit or of the goal, `angle` the turn in degrees (right positive), `limit` the speed limit before it
    in km/h, `seconds` a ferry's crossing, `stop` the number of the stop arrived at, -1 elsewhere,
    `keeps` tells whether its name or its number (ref) stays the same up to the next manoeuvre.
    """

    at: float
    sign: str
    road: str
    road_zh: str
    exit: int = 0
    ref: str = ""
    exit_ref: str = ""
    toward: tuple[str, ...] = ()
    toward_zh: tuple[str, ...] = ()
    toward_ref: str = ""
    side: str = ""
    angle: float = 0.0
    limit: float = 50.0
    seconds: float = 0.0
    stop: int = -1
    lanes: tuple[Lane, ...] = ()
    lanes_since: float = 0.0
    keeps: Literal["name", "ref", ""] = "name"

    def onto(self, language: str) -> str:
        """The road's name in a language, or its number."""
        return (self.road_zh if language == "zh" and self.road_zh else self.road) or self.ref

    def along(self, language: str) -> str:
        """What the road is called up to the next manoeuvre, "" where that changes."""
        return self.onto(language) if self.keeps == "name" else self.ref if self.keeps else ""

    def signpost(self, language: str) -> tuple[str, ...]:
        """The places on its signpost."""
        return self.toward_zh if language == "zh" and self.toward_zh else self.toward


@dataclass(frozen=True)
class Stretch:
    """A part of the route that is told apart: kind is tunnel, toll or ferry; from and to in metres."""

    kind: str
    start: float
    end: float
    name: str = ""


@dataclass(frozen=True)
class Script:
    """Everything that a route asks of its driver, in order; `depart` names the road that it starts on."""

    depart: Manoeuvre
    manoeuvres: tuple[Manoeuvre, ...]
    lanes: tuple[LanePicture, ...]
    stretches: tuple[Stretch, ...]
