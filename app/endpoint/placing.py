"""Whose place is meant where only the reason says it: "the passenger wants to sleep, recline the seat"."""

from collections.abc import Sequence
from dataclasses import replace

from app.endpoint.following import ZONED, ZONES
from app.endpoint.understanding import Part, Wish, understanding

UNPLACED = ("own", "left", "right", "all", "other", "front")


def placed(parts: Sequence[Part], language: str) -> list[Part]:
    """Parts where a wish without a place has the one that the reason before it begins with."""
    known = understanding(language)
    made = list(parts)
    for at in range(1, len(made)):
        before, wish = made[at - 1], made[at]
        if not isinstance(wish, Wish) or (isinstance(before, Wish) and not before.about.get("indirect")):
            continue
        name = ZONED.get(str(wish.about.get("tool", "")), "")
        if not name or wish.slots.get(name, "own") != "own" or wish.slots.get("zone") or known.zones_in(wish.text):
            continue
        zones = known.zones_in(before.text)
        if len(zones) == 1 and zones[0] not in UNPLACED and known.begins_with_zone(before.text):
            made[at] = replace(wish, slots={**{k: v for k, v in wish.slots.items() if k not in ZONES}, name: zones[0]})
    return made
