"""Wishes that lean on what went before: "and for the passenger", "a bit more", "no, I meant …", "turn it off"."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.endpoint.degrees import step, value_name
from app.endpoint.offers import Offer
from app.endpoint.steps import Step
from app.endpoint.understanding import Wish

ZONES = ("zone", "window", "seat")
PLACED = ("screen", "room", "channel")  # what else a wish for more leans on
ZONED_QUESTIONS = ("temperature", "windows", "seat_heating")
ZONED = {
    "climate_set_temperature": "zone",
    "climate_set_seat_heating": "seat",
    "climate_set_seat_ventilation": "seat",
    "openings_set_window": "window",
    "lights_set_reading": "seat",
    "seats_adjust": "seat",
    "seats_massage": "seat",
    "seats_recall": "seat",
}
# What "and …?" may change of a question.
DETAILED: Mapping[str, set[str]] = {
    "day_events": {"day"}, "day_weather": {"day", "place"}, "house_lights": {"room"}, "house_heating": {"room"},
    "house_blinds": {"room"}, "house_read": {"room"},
}  # fmt: skip
THINGS: Mapping[str, tuple[str, dict[str, Any], str]] = {
    "sunroof": ("openings_set_sunroof", {}, "percent"),
    "shade": ("openings_set_sunroof_shade", {}, "percent"),
    "window": ("openings_set_window", {"window": "driver"}, "percent"),
    "trunk": ("openings_set_trunk", {}, "open"),
    "fog": ("lights_set_exterior", {"light": "fog"}, "on"),
    "high_beam": ("lights_set_exterior", {"light": "high_beam"}, "on"),
    "low_beam": ("lights_set_exterior", {"light": "low_beam"}, "on"),
    "hazard": ("lights_set_exterior", {"light": "hazard"}, "on"),
    "parking": ("lights_set_exterior", {"light": "parking"}, "on"),
    "ambient": ("lights_set_ambient", {}, "on"),
    "reading": ("lights_set_reading", {"seat": "driver"}, "on"),
    "seat_heating": ("climate_set_seat_heating", {"seat": "driver"}, "level"),
    "seat_ventilation": ("climate_set_seat_ventilation", {"seat": "driver"}, "level"),
    "wheel": ("climate_set_steering_wheel_heating", {}, "level"),
    "air_conditioning": ("climate_set_air_conditioning", {}, "on"),
    "recirculation": ("climate_set_circulation", {}, "mode"),
    "defrost": ("climate_set_defrost", {"where": "front"}, "on"),
    "fan": ("climate_set_fan", {}, "change"),
    "volume": ("media_set_volume", {}, "change"),
    "temperature": ("climate_set_temperature", {"zone": "driver"}, "change"),
}
PERSONS = ("who", "to", "from_whom")  # arguments that name a person
OPENERS = ("percent", "open")


def follow(wish: Wish, before: Sequence[Step], last: Sequence[Step], offer: Offer | None) -> list[Step] | None:
    """The calls of a following wish, or None when there is nothing it could lean on.

    `before` are the steps of the same sentence, `last` those of the last exchange that acted, `offer` what was offered
    to choose from.
    """
    bases = [*last, *before]
    match wish.about["follow"]:
        case "zone":
            return _zone(wish, bases)
        case "correct":
            return _correct(wish, before, last)
        case "more":
            return _more(wish, bases)
        case "value":
            return _value(wish, bases)
        case "switch":
            return _switch(wish, bases)
        case "again":
            return [Step(base.tool, dict(base.arguments), base.wish) for base in (before or last)] or None
        case "detail":
            return _detail(wish, bases)
        case "also":
            return _also(wish, bases)
        case "choice":
            return _choice(wish, offer)
        case "name":
            return _name(wish, before)
    return None


def _name(wish: Wish, before: Sequence[Step]) -> list[Step] | None:
    """The latest call of the same sentence to somebody else: "call dad, no, mum"."""
    found = _latest(before, PERSONS)
    return [Step(found[0].tool, found[0].arguments | {found[1]: wish.slots["name"]}, wish)] if found else None


def _latest(bases: Sequence[Step], names: Sequence[str]) -> tuple[Step, str] | None:
    for base in reversed(bases):
        for name in names:
            if name in base.arguments:
                return base, name
    return None


def _zone(wish: Wish, bases: Sequence[Step]) -> list[Step] | None:
    for base in reversed(bases):
        if base.tool in ZONED:
            return [Step(base.tool, base.arguments | {ZONED[base.tool]: wish.slots["zone"]}, wish)]
        if base.wish and "zone" in base.wish.slots | {"zone": ""} and base.wish.about.get("about") in ZONED_QUESTIONS:
            asked = Wish(base.wish.intent, base.wish.about, base.wish.slots | {"zone": wish.slots["zone"]}, wish.text)
            return [Step(base.tool, dict(base.arguments), asked)]
    return None


def _correct(wish: Wish, before: Sequence[Step], last: Sequence[Step]) -> list[Step] | None:
    found = _zone(wish, before or last) if "zone" in wish.slots else _detail(wish, before or last)
    if not found or found[0].tool not in {**ZONED, **DETAILED} or before:
        return found
    base = next(base for base in reversed(last) if base.tool == found[0].tool)
    did = base.for_call is not None and base.for_call.status == "done"
    return [Step("conversation_undo", {}, None), *found] if did else found


def _more(wish: Wish, bases: Sequence[Step]) -> list[Step] | None:
    for base in reversed(bases):
        if base.tool == "seats_adjust":
            return [Step(base.tool, base.arguments | {"amount": wish.slots.get("degree", "bit")}, wish)]
        size = step(base.tool, wish.slots.get("degree", "bit"))
        if size is None:
            continue
        sign = wish.slots["sign"]
        if wish.slots.get("same") and (base.arguments.get("change", 0) < 0 or base.arguments.get("percent") == 0):
            sign = -sign
        kept = {name: value for name, value in base.arguments.items() if name in (*ZONES, *PLACED)}
        return [Step(base.tool, kept | {"change": sign * size}, wish)]
    return None


def _value(wish: Wish, bases: Sequence[Step]) -> list[Step] | None:
    if "color" in wish.slots:
        lit = any(base.tool == "lights_set_ambient" for base in bases)
        return [Step("lights_set_ambient", {"color": wish.slots["color"]}, wish)] if lit else None
    for base in reversed(bases):
        name = value_name(base.tool)
        if name:
            kept = {key: value for key, value in base.arguments.items() if key in ZONES}
            kept |= {ZONED[base.tool]: wish.slots["zone"]} if "zone" in wish.slots and base.tool in ZONED else {}
            return [Step(base.tool, kept | {name: wish.slots["number"]}, wish)]
    return None


def _switch(wish: Wish, bases: Sequence[Step]) -> list[Step] | None:
    on = wish.slots["on"]
    bases = [base for base in bases if base.tool != "climate_set_temperature"]
    found = _latest(bases, ("on", "open", "percent", "level", "locked", "color", "brightness", "window", "seat"))
    last = bases[-1] if bases else None
    if last and last.tool in ("media_play", "media_pause", "media_next", "media_previous"):
        return [Step("media_play", {"query": ""}, wish) if on else Step("media_pause", {}, wish)]
    if last and last.tool == "navigation_go_to" and not on:
        return [Step("navigation_stop", {}, wish)]
    if not found:
        return None
    base, name = found
    if base.tool == "lights_set_ambient":
        return [Step(base.tool, {"on": on}, wish)]
    name = {"window": "percent", "seat": "level"}.get(name, name)
    value: object = {"percent": 100 if on else 0, "level": 2 if on else 0}.get(name, on)
    kept = {key: held for key, held in base.arguments.items() if key not in ("change", "tilt")}
    return [Step(base.tool, kept | {name: value}, wish)]


def _detail(wish: Wish, bases: Sequence[Step]) -> list[Step] | None:
    """The same question about another day or place."""
    for base in reversed(bases):
        if base.tool in DETAILED and set(wish.slots) <= DETAILED[base.tool]:
            return [Step(base.tool, base.arguments | wish.slots, wish)]
    return None


def _also(wish: Wish, bases: Sequence[Step]) -> list[Step] | None:
    tool, fixed, name = THINGS[wish.slots["thing"]]
    for base in reversed(bases):
        asked = base.arguments
        if name == "change":
            change, size = asked.get("change"), step(tool)
            return [Step(tool, fixed | {"change": size if change > 0 else -size}, wish)] if change and size else None
        held = next((asked[key] for key in ("on", "open", "percent", "level") if key in asked), None)
        if held is None or (any(key in asked for key in OPENERS) != (name in OPENERS)):
            continue
        on = bool(held)
        mode = "recirculated" if on else "fresh"
        levels = {"percent": held if "percent" in asked else 100 * on, "level": 2 if on else 0, "mode": mode}
        value: object = levels.get(name, on)
        return [Step(tool, fixed | {name: value}, wish)]
    return None


def _choice(wish: Wish, offer: Offer | None) -> list[Step] | None:
    pick = wish.slots["pick"]
    if offer is None or pick > len(offer.names):
        return None
    at = pick - 1 if pick > 0 else min(offer.told, len(offer.names)) - 1
    return [offer.taken(at, wish, str(wish.about.get("as", "")))]
