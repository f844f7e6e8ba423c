"""Reads house.yaml: the rooms of the house, and what stands in the simulated one."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.house.house import CELSIUS, COLOURS, MODES, SETTABLE, Room, State, States
from app.life_file import LifeFile

KINDS = {
    "light": "light",
    "climate": "climate",
    "cover": "blind",
    "lock": "lock",
    "garage": "garage",
    "alarm_control_panel": "alarm",
    "switch": "appliance",
}
DEFAULTS: dict[str, State] = {
    "light": {"on": False, "percent": 80, "color": "warm"},
    "climate": {"on": True, "celsius": 20.0},
    "blind": {"percent": 100},
    "lock": {"locked": True},
    "garage": {"open": False},
    "alarm": {"mode": "off"},
    "appliance": {"on": False},
}


@dataclass
class HousePlan:
    """`names` of each entity by language; `effects` of each scene by entity; one sentence per error in `faults`."""

    rooms: tuple[Room, ...] = ()
    states: States = field(default_factory=dict)
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    also: dict[str, tuple[str, ...]] = field(default_factory=dict)
    effects: dict[str, dict[str, State]] = field(default_factory=dict)
    measured: dict[str, float] = field(default_factory=dict)
    outside: float = 8.0
    faults: list[str] = field(default_factory=list)


def read_plan(path: Path) -> HousePlan:
    """The house as the file tells it; what is broken in it is left out and told in `faults`."""
    file = LifeFile(path)
    plan = HousePlan(faults=file.faults)
    plan.rooms = tuple(room for id, entry in file.table("rooms").items() if (room := _room(file, id, entry)))
    for id, entry in file.table("entities").items():
        _add_entity(file, plan, id, entry)
    for id, entry in file.table("scenes").items():
        _add_scene(file, plan, id, entry)
    outside = file.data.get("outside", plan.outside)
    if isinstance(outside, int | float) and not isinstance(outside, bool):
        plan.outside = float(outside)
    else:
        file.fault(None, "outside is no number", "write degrees Celsius")
    return plan


def _names(file: LifeFile, where: object, value: Any) -> dict[str, str] | None:
    if isinstance(value, str):
        return {"en": str(value)}
    if isinstance(value, dict) and value and all(isinstance(name, str) for name in value.values()):
        return {str(language): str(name) for language, name in value.items()}
    file.fault(where, f"{where} has no name", "write “name: …”, or one name per language")
    return None


def _words(entry: dict[str, Any]) -> tuple[str, ...]:
    also = entry.get("also")
    return tuple(str(word) for word in also) if isinstance(also, list) else ()


def _room(file: LifeFile, id: str, entry: Any) -> Room | None:
    if not isinstance(entry, dict):
        file.fault(id, f"the room {id} has no entries", "give it a name and a plan")
        return None
    names = _names(file, id, entry.get("name"))
    plan = entry.get("plan", [0, 0, 0, 0])
    sound = isinstance(plan, list) and len(plan) == 4 and all(type(one) in (int, float) for one in plan)
    if not sound:
        file.fault(id, f"the plan of {id} is not x, y, width and height", "write four numbers in metres")
    if names is None or not sound:
        return None
    return Room(str(id), names, _words(entry), (float(plan[0]), float(plan[1]), float(plan[2]), float(plan[3])))


def _add_entity(file: LifeFile, plan: HousePlan, id: str, entry: Any) -> None:
    kind = KINDS.get(id.split(".")[0])
    if kind is None or not isinstance(entry, dict):
        file.fault(id, f"{id} is nothing that a house has", f"begin its name with one of {', '.join(KINDS)} and a dot")
        return
    names = _names(file, id, entry.get("name"))
    room = entry.get("room", "")
    if room and room not in {one.id for one in plan.rooms}:
        file.fault(room, f"{id} stands in the room {room}, which is not there", "name one of the rooms above")
        return
    state: State = {"kind": kind, "room": str(room), "name": (names or {}).get("en", str(id))}
    for field_, usual in DEFAULTS[kind].items():
        value = entry.get(field_, usual)
        problem = wrong(kind, field_, value)
        if problem:
            file.fault(id, f"{field_} of {id} {problem}", "mend the value")
            value = usual
        state[field_] = float(value) if isinstance(usual, float) else str(value) if isinstance(usual, str) else value
    if names is None:
        return
    plan.states[str(id)] = state
    plan.names[str(id)] = names
    plan.also[str(id)] = _words(entry)
    if kind == "climate":
        measured = entry.get("measured", state["celsius"])
        plan.measured[str(id)] = float(measured) if isinstance(measured, int | float) else float(state["celsius"])


def wrong(kind: str, name: str, value: object) -> str:
    """What is wrong with a value of a field, such as "takes true or false"; "" when nothing is."""
    if name not in SETTABLE[kind]:
        return "is nothing that it has"
    if name in ("on", "locked", "open"):
        return "" if isinstance(value, bool) else "takes true or false"
    if name in ("mode", "color"):
        words = MODES if name == "mode" else COLOURS
        return "" if value in words else f"takes one of {', '.join(words)}"
    low, high = CELSIUS if name == "celsius" else (0, 100)
    number = isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high
    return "" if number else f"takes a number from {low:g} to {high:g}"


def _add_scene(file: LifeFile, plan: HousePlan, id: str, entry: Any) -> None:
    scene = f"scene.{id}"
    names = _names(file, id, entry.get("name") if isinstance(entry, dict) else None)
    if names is None:
        return
    effects: dict[str, State] = {}
    for entity, fields in (entry.get("sets") or {}).items():
        if entity not in plan.states or not isinstance(fields, dict):
            file.fault(entity, f"the scene {id} sets {entity}, which is not there", "name one of the entities above")
            continue
        kind = str(plan.states[entity]["kind"])
        for name, value in fields.items():
            if problem := wrong(kind, str(name), value):
                file.fault(entity, f"{name} of {entity} {problem}", "mend the value")
            else:
                value = float(value) if name == "celsius" else value
                effects.setdefault(str(entity), {})[str(name)] = str(value) if isinstance(value, str) else value
    touches = sorted({str(plan.states[entity]["kind"]) for entity in effects})
    plan.states[scene] = {"kind": "scene", "room": "", "name": names.get("en", str(id)), "at": 0}
    plan.states[scene]["touches"] = " ".join(touches)
    plan.names[scene], plan.also[scene], plan.effects[scene] = names, _words(entry), effects
