"""How a change reads on a card: a title and a value, in words that can be translated. One file per group of domains.

A file beside this one holds `ENTRIES`, from signal to `Entry`; a new one is one line in `_PARTS`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.car.cabin_signals import SEAT_PARTS
from app.car.catalogue import HOUSE_STATES
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.wording import cabin, driving, home, journey, life, media, screens
from app.domains.wording.shown import Entry

ZONES = (
    QT_TRANSLATE_NOOP("Car", "Driver"),
    QT_TRANSLATE_NOOP("Car", "Passenger"),
    QT_TRANSLATE_NOOP("Car", "Rear left"),
    QT_TRANSLATE_NOOP("Car", "Rear right"),
)
GROUPS = {
    ZONES[:2]: QT_TRANSLATE_NOOP("Car", "Front"),
    ZONES[2:]: QT_TRANSLATE_NOOP("Car", "Rear"),
    ZONES: QT_TRANSLATE_NOOP("Car", "All"),
}
_PARTS = (cabin, driving, journey, media, screens, home, life)
_TABLE: dict[str, Entry] = {name: entry for part in _PARTS for name, entry in part.ENTRIES.items()}
WORDS = {name: text for part in _PARTS for name, text in part.WORDS.items()}
_SEAT_LEAVES = tuple(f".{row[0]}" for row in SEAT_PARTS.values())


@dataclass(frozen=True, slots=True)
class Wording:
    """`title` names the thing, `value` says what it is now; `zone` is None for what the car has once.

    `titles` names several of them that came to the same value.
    """

    title: Message
    value: Message
    zone: Message | None = None
    titles: Message | None = None


def wording(change: Change) -> Wording | None:
    """How a change reads; None for one that goes along with another and needs no words of its own."""
    if change.signal == HOUSE_STATES:
        words = home.house_words(change.before, change.after)
        return Wording(*words) if words else None
    entry = _TABLE.get(change.signal)
    if entry is None:
        return None
    value = entry.compare(change.before, change.after) if entry.compare else entry.show(change.after)
    if value is None:
        return None
    title = entry.title
    if change.signal.endswith("HeatingCooling") and isinstance(change.after, int | float) and change.after < 0:
        title = QT_TRANSLATE_NOOP("Car", "Seat ventilation")
    zone = Message(ZONES[entry.zone]) if entry.zone is not None else None
    return Wording(Message(title), value, zone, Message(entry.several or title))


def telling(changes: Sequence[Change]) -> list[Change]:
    """The changes without those that another one of them tells: a seat's parts when it comes back as stored."""
    stored = {change.signal.removesuffix(".Memory") for change in changes if change.signal.endswith(".Memory")}
    recalled = {change.signal.rpartition(".")[0] for change in changes if _is_recall(change)}
    told = {f"{seat}.{cabin.RECALLED}" for seat in stored}
    return [change for change in changes if change.signal not in told and _recalling_seat(change) not in recalled]


def place_of(several: Iterable[Wording]) -> Message | None:
    """Where in the car all of these are, as one word; None where there is none for it."""
    zones = [one.zone.text for one in several if one.zone]
    if len(zones) == 1:
        return Message(zones[0])
    text = GROUPS.get(tuple(zone for zone in ZONES if zone in zones))
    return Message(text) if text else None


def _is_recall(change: Change) -> bool:
    return change.signal.endswith(cabin.RECALLED) and bool(change.after)


def _recalling_seat(change: Change) -> str:
    if not change.signal.startswith("Vehicle.Cabin.Seat."):
        return ""
    return next((change.signal.removesuffix(leaf) for leaf in _SEAT_LEAVES if change.signal.endswith(leaf)), "")


__all__ = ["WORDS", "ZONES", "Wording", "place_of", "telling", "wording"]
