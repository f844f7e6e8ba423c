"""What can be taken back: a turn ("t3"), one call of it ("t3#2"), or entries of the journal by number ("120-134")."""

import re
from collections.abc import Callable, Sequence

from app.car.catalogue import AGENT
from app.car.journal import Change
from app.car.merging import taken_back
from app.car.signals import Value

_NUMBERS = re.compile(r"(\d+)-(\d+)")
PERSONS = ("touch", "voice", "wizard")


def covers(what: str, change: Change) -> bool:
    """Whether `what` names the turn, the call or the number of a change."""
    numbers = _NUMBERS.fullmatch(what)
    if numbers:
        wanted = change.cause.origin in PERSONS and not change.undoes
        return wanted and int(numbers[1]) <= change.number <= int(numbers[2])
    return bool(what) and not change.undoes and what in (change.cause.turn, change.cause.action)


def left(caused: Sequence[Change]) -> list[Change]:
    """Changes that have not been taken back, and are no taking back themselves; oldest first."""
    taken: set[int] = set()
    for back in (change for change in caused if change.undoes):
        taken |= {one.number for one in caused if one.signal == back.signal and covers(back.undoes, one)}
    kept = (change for change in caused if not change.undoes and change.number not in taken)
    return [change for change in kept if change.signal != AGENT]  # who speaks is no act to take back


def wishes(changes: Sequence[Change], now: Callable[[str], Value]) -> dict[str, Value]:
    """What brings the changes back, except where something else has changed the same (part of a) signal since."""
    before: dict[str, Value] = {}
    after: dict[str, Value] = {}
    for change in (change for change in changes if change.signal != AGENT):
        before.setdefault(change.signal, change.before)
        after[change.signal] = change.after
    back = {name: taken_back(value, after[name], now(name)) for name, value in before.items()}
    return {name: value for name, value in back.items() if value is not None}
