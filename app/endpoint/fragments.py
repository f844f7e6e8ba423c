"""Pieces that say only what is different: "and the passenger's", "the sunroof too", "three", "close them", "no, 22".

A call of before is read back into what it was said with; what the piece says takes the place of that part of it.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from app.endpoint.concepts import NUMBER, Facet, Reading
from app.endpoint.degrees import arguments
from app.endpoint.frame import Frame, Meant
from app.endpoint.frames import frames
from app.endpoint.steps import Step

VALUES = (NUMBER, "shares", "ends", "strengths", "degrees", "values", "units")
ALIKE = {"on": ("on", "open", "heat"), "off": ("off", "close"), "open": ("open", "on"), "close": ("close", "off")}
OTHER, OPPOSITE = "other", {
    "own": "passenger", "driver": "passenger", "passenger": "own", "rear_left": "rear_right", "rear_right": "rear_left",
    "front": "rear", "rear": "front",
}  # fmt: skip
MORE_LESS = {"more": 1, "less": -1, "open": 1, "close": -1, "back": 1}
SHARES = {"tiny": 10, "bit": 20, "": 20, "lot": 40}  # percent
UNSAID = ("ask", "complaint", "except")


def is_fragment(reading: Reading) -> bool:
    """Whether a reading may be the part of a wish that differs from the one before."""
    if any(reading.has(flag) for flag in UNSAID):
        return False
    said = [kind for kind, _ in reading.facets if kind != "flags"]
    return bool(said) and len(set(reading.of("actions"))) <= 1 and len(reading.of("things")) <= 2


def completed(readings: Sequence[Reading], bases: Sequence[Step]) -> list[Step]:
    """The calls of a fragment that leans on the latest of `bases` that it fits to; none where it fits to none."""
    for base in reversed(bases):
        frame = frames().of_call(base.tool, base.arguments)
        for reading in readings if frame else ():
            steps = _upon(reading, base, frame) if frame else []
            if steps:
                return steps
    return []


def _upon(reading: Reading, base: Step, frame: Frame) -> list[Step]:
    groups = {kind for kind, _ in reading.facets if kind != "flags"}
    if reading.of("zones") == [OTHER]:
        return _other(base, frame) if groups == {"zones"} else []
    if groups == {"zones"}:
        return [Step(base.tool, base.arguments | {frame.zone: zone}, base.wish) for zone in frame.zoned(reading)]
    if beyond := _beyond(reading, base, frame):
        return beyond
    for facets in _candidates(reading, base, frame):
        for one in frames().all:
            meant = one.fit(Reading(facets)) if "things" in groups or one.tool == frame.tool else []
            if meant:
                return [Step(each.tool, _arguments(each), base.wish) for each in meant]
    return []


def _other(base: Step, frame: Frame) -> list[Step]:
    """The same for the other of two."""
    zone = OPPOSITE.get(str(base.arguments.get(frame.zone, "own")))
    return [Step(base.tool, base.arguments | {frame.zone: zone}, base.wish)] if frame.zone and zone else []


def _beyond(reading: Reading, base: Step, frame: Frame) -> list[Step]:
    """More or less of a share that knows no changes: "halfway", "a bit more"."""
    held = base.arguments.get(frame.value) if frame.value and "percent" in frame.units else None
    sign = next((MORE_LESS[action] for action in reading.of("actions") if action in MORE_LESS), 0)
    if frame.bends or not sign or not isinstance(held, int) or set(reading.of("actions")) - MORE_LESS.keys():
        return []
    size = SHARES[(reading.of("degrees") or [""])[0]]
    return [Step(base.tool, base.arguments | {frame.value: min(100, max(0, held + sign * size))}, base.wish)]


def _candidates(reading: Reading, base: Step, frame: Frame) -> Iterator[tuple[Facet, ...]]:
    """What was said then with what is said now in its place, the likeliest first."""
    own = tuple(facet for facet in reading.facets if facet[0] != "flags" or facet[1] in ("to", "by"))
    groups = {kind for kind, _ in own}
    zone = base.arguments.get(frame.zone, "") if frame.zone else ""
    zones = [(("zones", zone),), ()] if zone and "zones" not in groups else [()]
    for things in (
        [()] if "things" in groups else [tuple(("things", thing) for thing in sorted(each)) for each in frame.things]
    ):
        for place in zones:
            for done in _done(reading, base, frame, groups):
                yield (*things, *place, *done)


def _done(reading: Reading, base: Step, frame: Frame, groups: set[str]) -> Iterator[tuple[Facet, ...]]:
    own = tuple(facet for facet in reading.facets if facet[0] != "flags" or facet[1] in ("to", "by"))
    before = frame.act_of(base.arguments)
    if "actions" in groups:
        yield from _turned(own, before, frame)
        return
    if groups & set(VALUES):
        if groups & {"degrees"}:
            yield (*own, ("actions", before))
        yield own
        yield (*own, ("actions", before))
        return
    value = base.arguments.get(frame.value) if frame.value else None
    for action in ALIKE.get(before, (before,)) if before else ():
        yield (*own, ("actions", action))
    if isinstance(value, int | float):
        yield (*own, (NUMBER, value), ("flags", "to"))
    held = base.arguments.get("on", base.arguments.get("open"))
    if isinstance(held, bool):
        yield from ((*own, ("actions", action)) for action in (("on", "open") if held else ("off", "close")))


def _turned(own: tuple[Facet, ...], before: str, frame: Frame) -> Iterator[tuple[Facet, ...]]:
    """ "More" goes on in the direction of before, "less" back."""
    said = next(value for kind, value in own if kind == "actions")
    sign = frame.bends.get(before, 0)
    if said in ("more", "less") and sign:
        wanted = sign if said == "more" else -sign
        for action in [before] if wanted == sign else [name for name, each in frame.bends.items() if each == wanted]:
            more = () if any(kind == "degrees" for kind, _ in own) else (("degrees", "bit"),)
            yield (*(facet for facet in own if facet[0] != "actions"), ("actions", action), *more)
    for action in ALIKE.get(said, (said,)):
        yield tuple(("actions", action) if facet[0] == "actions" else facet for facet in own)


def _arguments(meant: Meant) -> dict[str, Any]:
    return arguments(meant.tool, meant.slots)
