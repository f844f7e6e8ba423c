"""What every part of the wording shares: an entry of its table, and values in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.car.catalogue import SIDES
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value

Show = Callable[[Value], Message | None]

ON, OFF = QT_TRANSLATE_NOOP("Car", "on"), QT_TRANSLATE_NOOP("Car", "off")
OPEN, CLOSED = QT_TRANSLATE_NOOP("Car", "open"), QT_TRANSLATE_NOOP("Car", "closed")
NONE = QT_TRANSLATE_NOOP("Car", "none")


@dataclass(frozen=True, slots=True)
class Entry:
    """How a signal reads: `title` names it, `show` words its value (None: not worth a card).

    `zone` is the seat it belongs to, 0–3; `several` names it where several seats came to the same value;
    `compare` words it by the value before and after instead, as for lists.
    """

    title: str
    show: Show
    zone: int | None = None
    several: str = ""
    compare: Callable[[Value, Value], Message | None] | None = None


def per_side(patterns: Mapping[str, Entry], sides: tuple[str, ...] = SIDES) -> dict[str, Entry]:
    """An entry for every instance of a pattern with {}, told with its seat."""
    return {
        pattern.format(side): Entry(entry.title, entry.show, SIDES.index(side), entry.several)
        for side in sides
        for pattern, entry in patterns.items()
    }


def switch(value: Value) -> Message:
    """on, off."""
    return Message(ON if value else OFF)


def leaf(value: Value) -> Message:
    """open, closed."""
    return Message(OPEN if value else CLOSED)


def percent(value: Value) -> Message:
    """45 %."""
    return Message("{percent} %", {"percent": abs(round(float(value)))})


def degrees(value: Value) -> Message:
    """21.5°."""
    return Message("{degrees:.1f}°", {"degrees": float(value)})


def name(value: Value) -> Message:
    """A name, or none."""
    return Message("{name}", {"name": str(value)}) if value else Message(NONE)


def level(value: Value) -> Message:
    """A level 0–3 from VSS's percent, off at 0."""
    at = round(abs(float(value)) / 33)
    return Message("{level}", {"level": at}) if at else Message(OFF)


def word(words: Mapping[str, str]) -> Show:
    """One of these words."""
    return lambda value: Message(words.get(str(value), str(value)))
