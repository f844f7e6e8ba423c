"""The car's state as a hash, so that two states are equal or not and nothing in between."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence

from app.car.car import Car
from app.car.journal import Change
from app.car.signals import Value
from app.car.undo import PERSONS

UNTOLD = frozenset({"id", "at", "start", "end", "ends", "said_at", "learned"})  # of JSON entries; no task can know them
SILENT = (
    "Vehicle.Cabin.Infotainment.Assistant.Agent",
    "Vehicle.Cabin.Infotainment.Manual",
    "Vehicle.Cabin.Infotainment.HMI.Page",
    "Vehicle.Cabin.Infotainment.Messages.Read",
    "Vehicle.Cabin.Infotainment.Messages.Opened",
    "Vehicle.Cabin.Infotainment.Navigation.Guidance.Announcement",
)  # who speaks and what is looked at is how one answers, not what one does


def fingerprint(state: Mapping[str, Value]) -> str:
    """A hash of values by signal."""
    return hashlib.sha256(json.dumps(dict(sorted(state.items())), ensure_ascii=False).encode()).hexdigest()[:16]


def told(name: str) -> bool:
    """Whether a signal counts for what was done."""
    return not name.startswith(SILENT)


def now(car: Car) -> dict[str, Value]:
    """The value of every signal that counts; JSON in parts: "signal#path", for lists "#count" and "#last.field"."""
    state: dict[str, Value] = {}
    for signal in car.signals:
        if told(signal.name):
            state |= parts(signal.name, car[signal.name])
    return state


def parts(name: str, value: Value) -> dict[str, Value]:
    """A value by its name, or the leaves of the JSON that it holds."""
    if not isinstance(value, str) or value[:1] not in ("[", "{"):
        return {name: value}
    try:
        return {f"{name}#{path}": leaf for path, leaf in _leaves(json.loads(value), "")}
    except json.JSONDecodeError:
        return {name: value}


def _leaves(data: object, path: str) -> Iterator[tuple[str, Value]]:
    if isinstance(data, dict):
        for key, value in data.items():
            if key not in UNTOLD:
                yield from _leaves(value, f"{path}.{key}" if path else key)
    elif isinstance(data, list):
        yield f"{path}.count".lstrip("."), len(data)
        if data:
            yield from _leaves(data[-1], f"{path}.last".lstrip("."))
    elif isinstance(data, bool | int | float | str):
        yield path, data


def by_persons(changes: Sequence[Change]) -> list[Change]:
    """The changes that somebody wanted, without what follows by itself."""
    return [change for change in changes if change.cause.origin in PERSONS and told(change.signal)]
