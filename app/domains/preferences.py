"""What people like as the car can set it: which signals a preference means, and where two people's collide.

A seat's own things (temperature, seat) go by the seat: whoever sits there decides. What the whole cabin shares
(ambient light, fan, volume) is nobody's alone: when two people aboard want it differently, that is a conflict, and
it is asked, never chosen in silence.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.car.cabin_signals import SEAT_PARTS
from app.car.car import Car
from app.car.catalogue import HMI, HVAC, MEDIA, SIDES, STATIONS, ZONES
from app.car.signals import Value
from app.domains.domain import LEVELS
from app.domains.memory import Entry

SHARED = ("ambient_color", "ambient_brightness", "fan", "volume")
PER_SEAT = ("temperature", "seat_heating", "seat_ventilation", "seat_position")
KINDS = (*PER_SEAT, *SHARED, "language")
AMBIENT = "Vehicle.Cabin.Light.AmbientLight"
POSITION = tuple(leaf for leaf, *_ in SEAT_PARTS.values())
APART = {"temperature": 0.5, "ambient_brightness": 10, "volume": 10, "fan": 1}
"""From which difference on two wishes collide, where that is not any."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two or more people aboard want one thing differently; `zone` is "all" for what the cabin shares."""

    kind: str
    zone: str
    wishes: Mapping[str, Any]


def seats_of(zone: str) -> tuple[str, ...]:
    """The seats of a zone."""
    rows = {"front": ZONES[:2], "rear": ZONES[2:], "all": ZONES}
    return rows.get(zone, (zone,))


def own(known: Iterable[Entry], kind: str, person: str, seat: str = "") -> Any:
    """What a person likes, on a seat where they said so for one; None when they never told."""
    mine = [one for one in known if one.person == person and one.key == kind]
    there = [one for one in mine if one.seat and seat in seats_of(one.seat)]
    anywhere = [one for one in mine if not one.seat]
    chosen = (there or anywhere)[-1:]
    return chosen[0].value if chosen else None


def wishes_for(known: Iterable[Entry], kind: str, zone: str, aboard: Mapping[str, str]) -> dict[str, Any]:
    """What each person aboard wants in a zone; `aboard` is who sits on which seat."""
    entries = list(known)
    people = {person: seat for seat, person in aboard.items() if person}
    found: dict[str, Any] = {}
    for person, seat in people.items():
        if kind in SHARED or zone == "all" or seat in seats_of(zone):
            value = own(entries, kind, person, seat)
        else:  # somebody elsewhere has a say here only where they named this seat
            named = [one for one in entries if one.person == person and one.key == kind and one.seat]
            value = next((one.value for one in named if set(seats_of(zone)) <= set(seats_of(one.seat))), None)
        if value is not None:
            found[person] = value
    return found


def collide(kind: str, wishes: Mapping[str, Any]) -> bool:
    """Whether these wishes cannot all be met."""
    values = list(wishes.values())
    if kind in APART and all(isinstance(value, int | float) for value in values):
        return len(values) > 1 and max(values) - min(values) >= APART[kind]
    return any(value != values[0] for value in values[1:])


def conflicts(known: Iterable[Entry], aboard: Mapping[str, str]) -> list[Conflict]:
    """Every collision among those aboard: of what the cabin shares, and of one seat that two spoke for."""
    entries = list(known)
    zones = [(kind, "all") for kind in SHARED]
    zones += [(kind, seat) for kind in PER_SEAT if kind != "seat_position" for seat in ZONES]
    found = []
    for kind, zone in zones:
        wishes = wishes_for(entries, kind, zone, aboard)
        if len(wishes) > 1 and collide(kind, wishes):
            found.append(Conflict(kind, zone, wishes))
    return _rows_together(found)


def _rows_together(found: list[Conflict]) -> list[Conflict]:
    """The same quarrel on both seats of the rear is one."""
    kept: list[Conflict] = []
    for one in found:
        twin = next((other for other in kept if other.kind == one.kind and other.wishes == one.wishes), None)
        if twin is None:
            kept.append(one)
        else:
            zones = {*seats_of(twin.zone), one.zone}
            zone = next((name for name in ("rear", "front", "all") if set(seats_of(name)) == zones), twin.zone)
            kept[kept.index(twin)] = Conflict(one.kind, zone, one.wishes)
    return kept


def signals_of(car: Car, kind: str, seat: str, value: Any) -> dict[str, Value]:
    """The signals that a preference means on a seat; those that this car does not have are left out."""
    at = ZONES.index(seat)
    wishes: dict[str, Value] = {}
    match kind:
        case "temperature":
            wishes = {f"{HVAC}.Station.{STATIONS[at]}.Temperature": float(value)}
        case "fan":
            wishes = {f"{HVAC}.Station.{station}.FanSpeed": int(value) * 20 for station in STATIONS}
        case "seat_heating" | "seat_ventilation":
            sign = 1 if kind == "seat_heating" else -1
            wishes = {f"Vehicle.Cabin.Seat.{SIDES[at]}.HeatingCooling": sign * LEVELS[int(value)]}
        case "seat_position":
            wishes = {f"Vehicle.Cabin.Seat.{SIDES[at]}.{leaf}": amount for leaf, amount in dict(value).items()}
        case "ambient_color":
            wishes = {f"{AMBIENT}.{side}.Color": str(value) for side in SIDES}
            wishes |= {f"{AMBIENT}.{side}.IsLightOn": True for side in SIDES}
        case "ambient_brightness":
            wishes = {f"{AMBIENT}.{side}.Intensity": max(1, int(value)) for side in SIDES}
        case "volume":
            wishes = {f"{MEDIA}.Volume": int(value)}
        case "language":
            signal = car.signals[f"{HMI}.CurrentLanguage"]
            wishes = {signal.name: str(value)} if str(value) in signal.allowed else {}
    there = {signal.name for signal in car.signals}
    return {name: wish for name, wish in wishes.items() if name in there}


def as_it_is(car: Car, kind: str, seat: str) -> Any:
    """How the thing is set just now, as a preference's value; None where this car does not have it."""
    at = ZONES.index(seat)
    there = {signal.name for signal in car.signals}
    match kind:
        case "temperature":
            return car.number(f"{HVAC}.Station.{STATIONS[at]}.Temperature")
        case "fan":
            return round(car.number(f"{HVAC}.Station.{STATIONS[at]}.FanSpeed") / 20)
        case "seat_heating":
            percent = car.number(f"Vehicle.Cabin.Seat.{SIDES[at]}.HeatingCooling")
            return min(range(4), key=lambda level: abs(LEVELS[level] - max(0.0, percent)))
        case "seat_position":
            names = {leaf: f"Vehicle.Cabin.Seat.{SIDES[at]}.{leaf}" for leaf in POSITION}
            return {leaf: car[name] for leaf, name in names.items() if name in there} or None
        case "ambient_color":
            return str(car[f"{AMBIENT}.{SIDES[at]}.Color"])
        case "volume":
            return round(car.number(f"{MEDIA}.Volume"))
    return None
