"""All frames of assets/sentences/frames.yaml, and which of them readings fit."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import yaml

from app.assistant.sentences import FOLDER
from app.endpoint.concepts import Reading
from app.endpoint.frame import Frame, Meant, from_entry

# Things that can be named one after the other and be meant each for itself: "close window, sunroof and shade".
LISTED = frozenset(
    {"window", "windows", "sunroof", "sunroof_shade", "window_shade", "back_shade", "trunk", "frunk", "door", "doors",
     "charge_flap", "seat_heating", "seat_ventilation", "wheel_heating", "massage", "air_conditioning", "low_beam",
     "high_beam", "fog", "hazard", "ambient", "reading_light", "defrost", "rear_defrost", "purification"}
)  # fmt: skip
DEARER = 1.25  # than the cheapest reading of a piece, and no longer what was meant


class Frames:
    """All frames, by their things and by what implies them."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.all = [from_entry(name, entry) for name, entry in data.items()]

    def fits(self, readings: Sequence[Reading]) -> list[list[Meant]]:
        """The different meanings of the cheapest readings that have one; more than one is ambiguous."""
        found: dict[str, list[Meant]] = {}
        cost: float | None = None
        for reading in readings:
            if reading.cost > (readings[0].cost + DEARER if cost is None else cost + 1e-9):
                break
            for frame in self.all:
                meant = frame.fit(reading)
                if meant:
                    cost = reading.cost
                    found.setdefault(repr([(each.tool, sorted(each.slots.items(), key=repr)) for each in meant]), meant)
        return list(found.values()) or self._shared(readings[:2])

    def _shared(self, readings: Sequence[Reading]) -> list[list[Meant]]:
        """Several things that what is said holds for, one after the other: "both seat and wheel heating off"."""
        for reading in readings:
            things = reading.of("things")
            listed = reading.has("both") or LISTED.issuperset(things)
            if len(things) < 2 or not listed or not reading.of("actions"):
                continue
            each = [self._of_one(reading, thing) for thing in things]
            if all(len(found) == 1 for found in each):
                return [[meant for found in each for meant in found[0]]]
        return []

    def _of_one(self, reading: Reading, thing: str) -> list[list[Meant]]:
        kept = tuple(facet for facet in reading.facets if facet[0] != "things" or facet[1] == thing)
        placeless = tuple(facet for facet in kept if facet[0] != "zones")
        return [meant for frame in self.all if (meant := frame.fit(Reading(kept if frame.zone else placeless)))]

    def named(self, name: str) -> frozenset[str]:
        """What must be said for a frame, by its name."""
        return next((one.things[0] for one in self.all if one.name == name and one.things), frozenset())

    def of_call(self, tool: str, arguments: Mapping[str, Any]) -> Frame | None:
        """The frame that a call came of."""
        fitting = [one for one in self.all if one.tool == tool and one.constant.items() <= arguments.items()]
        return max(fitting, key=lambda one: len(one.constant), default=None)


@cache
def frames() -> Frames:
    """The frames of the file; read once."""
    with (FOLDER / "frames.yaml").open(encoding="utf-8") as file:
        return Frames(yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
