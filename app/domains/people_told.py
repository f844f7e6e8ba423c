"""Sentences about people and what they told: who there is, what was noted, what is remembered, what collides."""

from collections.abc import Sequence
from typing import Any

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.memory import Entry
from app.domains.preferences import Conflict

SEATS = {
    "driver": QT_TRANSLATE_NOOP("Car", "the driver's seat"),
    "passenger": QT_TRANSLATE_NOOP("Car", "the passenger seat"),
    "rear_left": QT_TRANSLATE_NOOP("Car", "the seat rear left"),
    "rear_right": QT_TRANSLATE_NOOP("Car", "the seat rear right"),
}
KINDS = {
    "temperature": QT_TRANSLATE_NOOP("Car", "temperature"),
    "fan": QT_TRANSLATE_NOOP("Car", "fan"),
    "seat_heating": QT_TRANSLATE_NOOP("Car", "seat heating"),
    "seat_ventilation": QT_TRANSLATE_NOOP("Car", "seat ventilation"),
    "ambient_color": QT_TRANSLATE_NOOP("Car", "ambient light"),
    "ambient_brightness": QT_TRANSLATE_NOOP("Car", "ambient brightness"),
    "volume": QT_TRANSLATE_NOOP("Car", "volume"),
}


def who_words(speaker: str, seat: str, driver: str) -> tuple[Message, ...]:
    """Who speaks and who drives."""
    if not speaker:
        text = QT_TRANSLATE_NOOP("Car", "I don't know who speaks from {seat}; {driver} drives.")
        return (Message(text, {"seat": SEATS[seat], "driver": driver}),)
    if seat == "driver":
        return (Message(QT_TRANSLATE_NOOP("Car", "You are {name}, and you drive."), {"name": speaker}),)
    text = QT_TRANSLATE_NOOP("Car", "You are {name} on {seat}; {driver} drives.")
    return (Message(text, {"name": speaker, "seat": SEATS[seat], "driver": driver}),)


def noted_words(new: Entry, old: Entry | None, speaker: str) -> tuple[Message, ...]:
    """What is remembered from now on."""
    if old is not None and isinstance(old.value, int | float) and isinstance(new.value, int | float):
        text = QT_TRANSLATE_NOOP("Car", "I'll remember {new:g} instead of {old:g}.")
        return (Message(text, {"new": new.value, "old": old.value}),)
    if new.person != speaker:
        text = QT_TRANSLATE_NOOP("Car", "I'll remember that about {name}: “{text}”.")
        return (Message(text, {"name": new.person, "text": new.text}),)
    return (Message(QT_TRANSLATE_NOOP("Car", "I'll remember that: “{text}”."), {"text": new.text}),)


def recalled_words(found: Sequence[Entry], whose: str, speaker: str) -> tuple[Message, ...]:
    """What is remembered, in two sentences at most."""
    mine = whose == speaker
    if not found and mine:
        return (Message(QT_TRANSLATE_NOOP("Car", "I remember nothing about that; you can tell me any time.")),)
    if not found:
        text = QT_TRANSLATE_NOOP("Car", "What {name} told me stays between us, unless {name} shares it.")
        return (Message(text, {"name": whose}),)
    newest = found[-1]
    if len(found) == 1:
        if mine and newest.by == speaker:
            return (Message(QT_TRANSLATE_NOOP("Car", "You told me: “{text}”."), {"text": newest.text}),)
        text = QT_TRANSLATE_NOOP("Car", "{name} told me about {whose}: “{text}”.")
        return (Message(text, {"name": newest.by, "whose": whose, "text": newest.text}),)
    values: dict[str, Value] = {"count": len(found), "name": whose, "text": newest.text}
    text = QT_TRANSLATE_NOOP("Car", "I remember {count} things about {name}, the newest: “{text}”.")
    return (Message(text, values),)


def conflict_words(found: Sequence[Conflict]) -> tuple[Message, ...]:
    """The first collision as a question; that there is none is said, too."""
    if not found:
        return (Message(QT_TRANSLATE_NOOP("Car", "Nobody in the car wants anything differently from the others.")),)
    one = found[0]
    (first, a), (second, b) = list(one.wishes.items())[:2]
    text = QT_TRANSLATE_NOOP("Car", "For the {kind}, {first} likes {a} and {second} likes {b}. Which one shall it be?")
    values: dict[str, Value] = {"kind": KINDS.get(one.kind, one.kind), "first": first, "second": second}
    return (Message(text, values | {"a": _shown(a), "b": _shown(b)}),)


def _shown(value: Any) -> Value:
    return f"{value:g}" if isinstance(value, int | float) else str(value)


def rows(found: Sequence[Entry]) -> list[dict[str, Any]]:
    """Entries for the screen."""
    return [
        {"id": one.id, "text": one.text, "category": one.category, "key": one.key, "seat": one.seat, "by": one.by,
         "shared": one.shared, "agreed": one.agreed, "day": one.day, "others": one.by != one.person}
        for one in found
    ]  # fmt: skip
