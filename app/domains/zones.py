"""How places in the car are said, and how values of several seats are told."""

from collections.abc import Callable, Mapping, Sequence

from app.car.catalogue import SIDES, ZONES
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value

PLACES = {
    "own": "",  # whoever speaks knows where
    "driver": QT_TRANSLATE_NOOP("Car", "on the driver's side"),
    "passenger": QT_TRANSLATE_NOOP("Car", "on the passenger's side"),
    "rear_left": QT_TRANSLATE_NOOP("Car", "in the rear left"),
    "rear_right": QT_TRANSLATE_NOOP("Car", "in the rear right"),
    "front": QT_TRANSLATE_NOOP("Car", "in the front"),
    "rear": QT_TRANSLATE_NOOP("Car", "in the back"),
    "all": QT_TRANSLATE_NOOP("Car", "everywhere"),
}
SIDE_ZONES = dict(zip(SIDES, ZONES, strict=True))


def several(zone: str) -> bool:
    """Whether a zone word names more than one seat."""
    return zone in ("front", "rear", "all")


def placed(text: str, zone: str, values: Mapping[str, Value] | None = None) -> Message:
    """A sentence with a `{gap}{place}`, filled with where in the car that is, or with nothing for one's own seat."""
    place = PLACES[zone]
    return Message(text, {"gap": " " if place else "", "place": place, **(values or {})})


def per_zone(key: str, sides: Sequence[str], value: Callable[[str], Value]) -> dict[str, Value]:
    """`{key: value}` where all sides agree, else `{key_<zone>: value}` for each of them."""
    values = {side: value(side) for side in sides}
    if len(set(values.values())) == 1:
        return {key: values[sides[0]]}
    return {f"{key}_{SIDE_ZONES[side]}": value for side, value in values.items()}


def ranged(one: str, between: str, zone: str, numbers: Sequence[float]) -> Message:
    """`one` with `{value}` where all agree, else `between` with `{low}` and `{high}`."""
    low, high = min(numbers), max(numbers)
    if low == high:
        return placed(one, zone, {"value": low})
    return placed(between, zone, {"low": low, "high": high})
