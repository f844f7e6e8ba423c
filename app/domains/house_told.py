"""Sentences about the house: what it did, and how it is."""

from collections.abc import Callable, Mapping
from typing import Any

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.house.house import Room, State, States

Called = Callable[[str], str]
ON, OFF = QT_TRANSLATE_NOOP("Car", "on"), QT_TRANSLATE_NOOP("Car", "off")
LOCKED, UNLOCKED = QT_TRANSLATE_NOOP("Car", "locked"), QT_TRANSLATE_NOOP("Car", "unlocked")
OPEN, CLOSED = QT_TRANSLATE_NOOP("Car", "open"), QT_TRANSLATE_NOOP("Car", "closed")
ALARM = {
    "away": QT_TRANSLATE_NOOP("Car", "The alarm of the house is on, for while nobody is in."),
    "home": QT_TRANSLATE_NOOP("Car", "The alarm of the house is on, for while somebody is in."),
    "off": QT_TRANSLATE_NOOP("Car", "The alarm of the house is off."),
}
COLOURS = {
    "warm": QT_TRANSLATE_NOOP("Car", "warm white"),
    "red": QT_TRANSLATE_NOOP("Car", "red"),
    "orange": QT_TRANSLATE_NOOP("Car", "orange"),
    "yellow": QT_TRANSLATE_NOOP("Car", "yellow"),
    "green": QT_TRANSLATE_NOOP("Car", "green"),
    "cyan": QT_TRANSLATE_NOOP("Car", "cyan"),
    "blue": QT_TRANSLATE_NOOP("Car", "blue"),
    "violet": QT_TRANSLATE_NOOP("Car", "violet"),
    "pink": QT_TRANSLATE_NOOP("Car", "pink"),
    "white": QT_TRANSLATE_NOOP("Car", "white"),
}


def done_words(done: States, now: States, called: Called) -> tuple[Message, ...]:
    """One sentence on what was set: all entities of `done` are of one kind and got the same."""
    if not done:
        return ()
    entity, fields = next(iter(done.items()))
    name, count = called(entity), len(done)
    match now[entity]["kind"]:
        case "light":
            return (_light(name, count, fields),)
        case "climate":
            return (_heating(name, count, [float(one["celsius"]) for one in done.values()]),)
        case "blind":
            return (_blinds(name, count, int(fields["percent"])),)
        case "lock":
            text = QT_TRANSLATE_NOOP("Car", "{name} is locked now.") if fields["locked"] else ""
            return (Message(text or QT_TRANSLATE_NOOP("Car", "{name} is unlocked now."), {"name": name}),)
        case "garage":
            text = QT_TRANSLATE_NOOP("Car", "The garage opens.") if fields["open"] else ""
            return (Message(text or QT_TRANSLATE_NOOP("Car", "The garage closes.")),)
        case "alarm":
            return (Message(ALARM[str(fields["mode"])]),)
        case "scene":
            return (Message(QT_TRANSLATE_NOOP("Car", "I started “{name}” in the house."), {"name": name}),)
    return (_switched(name, bool(fields["on"])),)


def _switched(name: str, on: bool) -> Message:
    if on:
        return Message(QT_TRANSLATE_NOOP("Car", "{name} is on now."), {"name": name})
    return Message(QT_TRANSLATE_NOOP("Car", "{name} is off now."), {"name": name})


def _light(name: str, count: int, fields: State) -> Message:
    if not fields["on"]:
        if count > 1:
            return Message(QT_TRANSLATE_NOOP("Car", "I switched the lights off."))
        return _switched(name, False)
    percent = int(fields.get("percent", 0))
    if "color" in fields:
        word = COLOURS[str(fields["color"])]
        if count > 1:
            return Message(QT_TRANSLATE_NOOP("Car", "The lights in the house now shine {color}."), {"color": word})
        return Message(QT_TRANSLATE_NOOP("Car", "{name} is now {color}."), {"name": name, "color": word})
    if percent:
        if count > 1:
            text = QT_TRANSLATE_NOOP("Car", "The lights in the house are at {percent} percent.")
            return Message(text, {"percent": percent})
        return Message(
            QT_TRANSLATE_NOOP("Car", "{name} is at {percent} percent now."), {"name": name, "percent": percent}
        )
    if count > 1:
        return Message(QT_TRANSLATE_NOOP("Car", "I switched the lights on."))
    return _switched(name, True)


def _heating(name: str, count: int, goals: list[float]) -> Message:
    if count == 1:
        text = QT_TRANSLATE_NOOP("Car", "{name} is set to {celsius:g} degrees.")
        return Message(text, {"name": name, "celsius": goals[0]})
    if min(goals) == max(goals):
        text = QT_TRANSLATE_NOOP("Car", "The heating of the house is set to {celsius:g} degrees.")
        return Message(text, {"celsius": goals[0]})
    text = QT_TRANSLATE_NOOP("Car", "The heating of the house is set to between {low:g} and {high:g} degrees.")
    return Message(text, {"low": min(goals), "high": max(goals)})


def _blinds(name: str, count: int, percent: int) -> Message:
    if percent in (0, 100):
        closed = percent == 0
        if count > 1 and closed:
            return Message(QT_TRANSLATE_NOOP("Car", "I closed the blinds of the house."))
        if count > 1:
            return Message(QT_TRANSLATE_NOOP("Car", "I opened the blinds of the house."))
        if closed:
            return Message(QT_TRANSLATE_NOOP("Car", "{name}: closed."), {"name": name})
        return Message(QT_TRANSLATE_NOOP("Car", "{name}: open."), {"name": name})
    if count > 1:
        text = QT_TRANSLATE_NOOP("Car", "The blinds of the house are {percent} percent open.")
        return Message(text, {"percent": percent})
    return Message(QT_TRANSLATE_NOOP("Car", "{name}: {percent} percent open."), {"name": name, "percent": percent})


def read_words(states: States) -> tuple[Message, ...]:
    """How the house is, in two sentences at most."""
    lit = sum(1 for state in states.values() if state["kind"] == "light" and state["on"])
    lights = Message(QT_TRANSLATE_NOOP("Car", "No light is on in the house."))
    if lit == 1:
        lights = Message(QT_TRANSLATE_NOOP("Car", "One light is on in the house."))
    elif lit:
        lights = Message(QT_TRANSLATE_NOOP("Car", "{count} lights are on in the house."), {"count": lit})
    first = {str(state["kind"]): state for state in reversed(list(states.values()))}
    if not {"lock", "garage", "alarm"} <= set(first):
        if "lock" not in first:
            return (lights,)
        door = LOCKED if first["lock"]["locked"] else UNLOCKED
        return lights, Message(QT_TRANSLATE_NOOP("Car", "The front door is {door}."), {"door": door})
    values = {
        "door": LOCKED if first["lock"]["locked"] else UNLOCKED,
        "garage": OPEN if first["garage"]["open"] else CLOSED,
        "alarm": OFF if first["alarm"]["mode"] == "off" else ON,
    }
    text = QT_TRANSLATE_NOOP("Car", "The front door is {door}, the garage is {garage} and the alarm is {alarm}.")
    return lights, Message(text, dict(values))


def room_words(name: str, room: Room, states: States, readings: Mapping[str, Any]) -> tuple[Message, ...]:
    """How one room is, in two sentences at most."""
    here = {str(state["kind"]): (id, state) for id, state in states.items() if state["room"] == room.id}
    told: list[Message] = []
    if "climate" in here:
        id, state = here["climate"]
        measured = readings["measured"].get(id)
        if measured is not None:
            text = QT_TRANSLATE_NOOP("Car", "{room}: {measured:g} degrees, set to {celsius:g}.")
            values = {"room": name, "measured": measured, "celsius": float(state["celsius"])}
            told.append(Message(text, values))
    if "light" in here:
        state = here["light"][1]
        word = ON if state["on"] else OFF
        told.append(Message(QT_TRANSLATE_NOOP("Car", "{room}: the light is {light}."), {"room": name, "light": word}))
    if not told and "lock" in here:
        word = LOCKED if here["lock"][1]["locked"] else UNLOCKED
        told.append(Message(QT_TRANSLATE_NOOP("Car", "The front door is {door}."), {"door": word}))
    if not told and "garage" in here:
        word = OPEN if here["garage"][1]["open"] else CLOSED
        told.append(Message(QT_TRANSLATE_NOOP("Car", "The garage is {garage}."), {"garage": word}))
    return tuple(told) or (Message(QT_TRANSLATE_NOOP("Car", "{room}: there is nothing to tell."), {"room": name}),)


def rows_of(room: Room, states: States, readings: Mapping[str, Any], called: Called) -> dict[str, object]:
    """What stands in a room, by name, for a model."""
    row: dict[str, object] = {}
    for id, state in states.items():
        if state["room"] != room.id:
            continue
        fields: dict[str, object] = {
            name: value for name, value in state.items() if name not in ("kind", "room", "name", "touches", "at")
        }
        fields |= {"measured_celsius": readings["measured"][id]} if id in readings["measured"] else {}
        fields |= {"out_of_reach": True} if id in readings["away"] else {}
        row[called(id)] = fields
    return row
