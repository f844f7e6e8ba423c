"""What waits until the car stands: policies 20 and 22."""

import json
from collections.abc import Iterator

from app.car.cabin_signals import seat
from app.car.catalogue import DRIVER, PEOPLE_KNOWN, PEOPLE_MEMORY, SIDES
from app.car.life_signals import INBOX
from app.car.message import QT_TRANSLATE_NOOP
from app.car.policies.verdicts import Ask, Refuse, Verdict, Wish, say
from app.car.restrictions import restricted

DRIVE_MODE = "Vehicle.Powertrain.Transmission.PerformanceMode"
RECLINES = tuple(seat(side, "Backrest.Recline") for side in SIDES)
SETBACK = seat(SIDES[0], "Position")
FOLDED = tuple(seat(side, "IsFolded") for side in SIDES[2:])
OCCUPIED = tuple(seat(side, "OccupancyStatus") for side in SIDES[2:])
MIRRORS = ("Vehicle.Body.Mirrors.DriverSide.IsFolded", "Vehicle.Body.Mirrors.PassengerSide.IsFolded")
UPRIGHT = 40  # degrees of recline beyond which a belt does not hold
WITHIN_REACH = 240  # mm of travel beyond which the pedals are out of reach


def sport_waits_for_a_stop(wish: Wish) -> Iterator[Verdict]:
    """22: sport mode never while the car moves, and after a yes otherwise."""
    if not wish.turns(DRIVE_MODE, "SPORT"):
        return
    if wish.moving:
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "Sport mode can be chosen only while the car stands.")))
    yield Ask(say(QT_TRANSLATE_NOOP("Car", "Switch to sport mode?")))


def seats_stay_upright_on_the_way(wish: Wish) -> Iterator[Verdict]:
    """22: a seat far back never while the car moves, and after a yes otherwise."""
    leans = any(wish.rises(recline) and wish.level(recline) > UPRIGHT for recline in RECLINES)
    away = wish.rises(SETBACK) and wish.level(SETBACK) > WITHIN_REACH
    if not leans and not away:
        return
    if wish.moving:
        text = QT_TRANSLATE_NOOP("Car", "A seat goes that far back only while the car stands.")
        yield Refuse(say(text))
    yield Ask(say(QT_TRANSLATE_NOOP("Car", "Move the seat far back?")))


def occupied_seats_stay_up(wish: Wish) -> Iterator[Verdict]:
    """22: a seat somebody sits on does not fold."""
    for folded, occupied in zip(FOLDED, OCCUPIED, strict=True):
        if wish.turns(folded, True) and wish.now(occupied) == "OCCUPIED":
            yield Refuse(say(QT_TRANSLATE_NOOP("Car", "Somebody sits there, so that seat does not fold.")))


def mirrors_stay_out_on_the_way(wish: Wish) -> Iterator[Verdict]:
    """22: the mirrors fold only while the car stands."""
    if wish.moving and any(wish.turns(mirror, True) for mirror in MIRRORS):
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "The mirrors stay out while we drive.")))


def setup_waits_for_a_stop(wish: Wish) -> Iterator[Verdict]:
    """20: no change of driver or profiles while the car is on its way."""
    if not wish.undoing and restricted(wish.now, "NO_SETUP") and (wish.changes(DRIVER) or wish.changes(PEOPLE_KNOWN)):
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "Profiles can be changed only while the car is parked.")))


def deleting_needs_a_yes(wish: Wish) -> Iterator[Verdict]:
    """22: what is remembered or was received is deleted never while the car moves, and after a yes otherwise."""
    if wish.undoing:
        return
    kept = [signal for signal in (PEOPLE_MEMORY, INBOX) if wish.changes(signal)]
    lost = sum(_entries(wish.now(signal)) - _entries(wish.after(signal)) for signal in kept)
    if lost <= 0:
        return
    if wish.moving:
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "Deleting waits until the car stands.")))
    one = QT_TRANSLATE_NOOP("Car", "Delete this for good?")
    many = QT_TRANSLATE_NOOP("Car", "Delete these {count} entries for good?")
    yield Ask(say(one) if lost == 1 else say(many, count=lost))


def _entries(value: object) -> int:
    """How many entries a JSON list or object has."""
    return len(json.loads(str(value) or "[]"))
