"""Trunk, doors, locks and what else stays shut: policies 2 and 22."""

from collections.abc import Iterator

from app.car.cabin_signals import WINDOW_CHILD_LOCK
from app.car.catalogue import CHARGING, SIDES, SPEAKER_SEAT
from app.car.journal import SPOKEN
from app.car.message import QT_TRANSLATE_NOOP
from app.car.policies.cabin import WINDOWS
from app.car.policies.verdicts import Ask, Refuse, Verdict, Wish, say

TRUNKS = ("Vehicle.Body.Trunk.Rear.IsOpen", "Vehicle.Body.Trunk.Front.IsOpen")
FLAP = f"{CHARGING}.ChargingPort.IsFlapOpen"
DOORS = tuple(f"Vehicle.Cabin.Door.{side}.IsOpen" for side in SIDES)
CHILD_LOCKS = tuple(f"Vehicle.Cabin.Door.{side}.IsChildLockActive" for side in SIDES[2:])
LOCKS = tuple(f"Vehicle.Cabin.Door.{side}.IsLocked" for side in SIDES)

OPEN_TRUNK = (QT_TRANSLATE_NOOP("Car", "Open the trunk?"), QT_TRANSLATE_NOOP("Car", "Open the front trunk?"))
CLOSE_TRUNK = (QT_TRANSLATE_NOOP("Car", "Close the trunk?"), QT_TRANSLATE_NOOP("Car", "Close the front trunk?"))


def child_locks_hold_the_rear(wish: Wish) -> Iterator[Verdict]:
    """22: with child locks on, a voice from the rear seats opens nothing there."""
    from_rear = wish.cause.origin in SPOKEN and str(wish.now(SPEAKER_SEAT)).startswith("rear")
    if not from_rear or not any(wish.now(lock) for lock in (WINDOW_CHILD_LOCK, *CHILD_LOCKS)):
        return
    rear = any(wish.rises(window) for window in WINDOWS[2:]) or any(wish.turns(door, True) for door in DOORS[2:])
    if rear or any(wish.turns(lock, False) for lock in (WINDOW_CHILD_LOCK, *CHILD_LOCKS)):
        text = QT_TRANSLATE_NOOP("Car", "The child lock is on; only the front seats can do that.")
        yield Refuse(say(text))


def trunk_needs_a_yes(wish: Wish) -> Iterator[Verdict]:
    """2: the trunk moves only after an explicit yes, and never opens while the car moves."""
    for trunk, opening, closing in zip(TRUNKS, OPEN_TRUNK, CLOSE_TRUNK, strict=True):
        if wish.turns(trunk, True):
            if wish.moving:
                yield Refuse(say(QT_TRANSLATE_NOOP("Car", "The trunk stays closed while we drive.")))
            yield Ask(say(opening))
        if wish.turns(trunk, False):
            yield Ask(say(closing))


def doors_open_only_at_rest(wish: Wish) -> Iterator[Verdict]:
    """22: doors, locks and the charge flap open never while the car moves; doors and locks after a yes."""
    unlocks = any(wish.turns(lock, False) for lock in LOCKS)
    opens = any(wish.turns(door, True) for door in DOORS)
    if wish.moving and unlocks:
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "The doors stay locked while we drive.")))
    if wish.moving and opens:
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "The doors stay closed while we drive.")))
    if wish.moving and any(wish.turns(lock, False) for lock in CHILD_LOCKS):
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "The child locks stay on while we drive.")))
    if wish.moving and wish.turns(FLAP, True):
        yield Refuse(say(QT_TRANSLATE_NOOP("Car", "The charge flap stays closed while we drive.")))
    if unlocks:
        yield Ask(say(QT_TRANSLATE_NOOP("Car", "Unlock the doors?")))
    if opens:
        yield Ask(say(QT_TRANSLATE_NOOP("Car", "Open the door?")))
