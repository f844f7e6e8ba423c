"""The house and people on cards: each thing of the house by its name, who sits where, that memory changed."""

import json

from app.car.catalogue import DRIVER, OCCUPANTS, PEOPLE_MEMORY, SIDES
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.house_told import COLOURS
from app.domains.house_work import differences
from app.domains.wording.shown import CLOSED, OFF, ON, OPEN, Entry, name, percent
from app.house.house import State

LOCKED, UNLOCKED = QT_TRANSLATE_NOOP("Car", "locked"), QT_TRANSLATE_NOOP("Car", "unlocked")
ALARM_WORDS = {
    "away": QT_TRANSLATE_NOOP("Car", "on, nobody in"),
    "home": QT_TRANSLATE_NOOP("Car", "on, somebody in"),
    "off": OFF,
}
HOUSE = QT_TRANSLATE_NOOP("Car", "House")
STARTED = QT_TRANSLATE_NOOP("Car", "started")


def _memory(value: Value) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "noted") if json.loads(str(value)) else QT_TRANSLATE_NOOP("Car", "empty"))


ENTRIES: dict[str, Entry] = {
    DRIVER: Entry(QT_TRANSLATE_NOOP("Car", "At the wheel"), name),
    PEOPLE_MEMORY: Entry(QT_TRANSLATE_NOOP("Car", "Memory"), _memory),
    **{
        signal: Entry(QT_TRANSLATE_NOOP("Car", "Sits there"), name, SIDES.index(side))
        for signal, side in zip(OCCUPANTS[1:], SIDES[1:], strict=True)
    },
}
WORDS: dict[str, str] = {}


def house_words(before: Value, after: Value) -> tuple[Message, Message] | None:
    """What changed in the house: a thing and its value, or how many things; None for nothing that can be set."""
    states = json.loads(str(after))
    changed = differences(json.loads(str(before)), states)
    if not changed:
        return None
    if len(changed) > 1:
        text = QT_TRANSLATE_NOOP("Car", "{count} changes")
        return Message(HOUSE), Message(text, {"count": len(changed)})
    entity, fields = next(iter(changed.items()))
    return Message("{name}", {"name": str(states[entity]["name"])}), _shown({**states[entity], **fields}, fields)


def _shown(state: State, fields: State) -> Message:
    match state["kind"]:
        case "light":
            if not state["on"]:
                return Message(OFF)
            if "color" in fields:
                return Message(COLOURS[str(fields["color"])])
            return percent(state["percent"]) if "percent" in fields else Message(ON)
        case "climate":
            return Message("{degrees:.1f}°", {"degrees": float(state["celsius"])}) if state["on"] else Message(OFF)
        case "blind":
            return percent(state["percent"])
        case "lock":
            return Message(LOCKED if state["locked"] else UNLOCKED)
        case "garage":
            return Message(OPEN if state["open"] else CLOSED)
        case "alarm":
            return Message(ALARM_WORDS[str(state["mode"])])
        case "scene":
            return Message(STARTED)
    return Message(ON if state["on"] else OFF)
