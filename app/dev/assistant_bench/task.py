"""Tasks of the assistant's bench, read from assets/bench/*.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from app.car.catalogue import catalogue
from app.car.signals import Signal, SignalError, Value

FOLDER = Path(__file__).parents[3] / "assets" / "bench"
KINDS = ("base", "missing", "ambiguous", "policy", "memory", "multi", "injection")
Expected = tuple[Value, ...]  # values of which any is right; the first stands for them in the hash


class TaskError(ValueError):
    """A task that cannot be used: file, task, what is wrong and how to mend it."""


@dataclass(frozen=True)
class Turn:
    """What is said, and what must come of it.

    `change`: the signals that differ from before the turn, and nothing else may; `look`: tools that must be called;
    `asks`: whether a question must stay open; `tells` and `avoids`: patterns of the answer.
    """

    say: str
    change: Mapping[str, Expected] = field(default_factory=dict)
    look: tuple[str, ...] = ()
    asks: bool | None = None
    tells: tuple[str, ...] = ()
    avoids: tuple[str, ...] = ()


@dataclass(frozen=True)
class Task:
    """Turns on a car that is found as `start` says; `without` are tools that are not on offer."""

    id: str
    kind: str
    turns: tuple[Turn, ...]
    start: Mapping[str, Value] = field(default_factory=dict)
    without: tuple[str, ...] = ()


def read_tasks(folder: Path = FOLDER) -> list[Task]:
    """Every task of the folder; TaskError names the first that is wrong."""
    signals = {signal.name: signal for signal in catalogue()}
    names: dict[str, str] = yaml.safe_load((folder / "names.yaml").read_text(encoding="utf-8"))
    tasks: list[Task] = []
    for file in sorted(folder.glob("*.yaml")):
        if file.name == "names.yaml":
            continue
        for entry in yaml.safe_load(file.read_text(encoding="utf-8")):
            tasks.append(_task(entry, file, names, signals))
    twice = {task.id for task in tasks if sum(other.id == task.id for other in tasks) > 1}
    if twice:
        raise TaskError(f"{folder}: the task {min(twice)} is there twice; give one of them another id.")
    return tasks


def _task(entry: dict[str, Any], file: Path, names: dict[str, str], signals: Mapping[str, Signal]) -> Task:
    where = f"{file}, task {entry.get('id', '?')}"
    known = {"id", "kind", "turns", "start", "without"}
    if extra := set(entry) - known:
        raise TaskError(f"{where}: {min(extra)} is no field of a task; use {', '.join(sorted(known))}.")
    kind = str(entry.get("kind", file.stem))
    if kind not in KINDS:
        raise TaskError(f"{where}: {kind} is no kind; use {', '.join(KINDS)}.")

    def checked(name: str, value: Value) -> tuple[str, Value]:
        signal, _, part = _full(name, names).partition("#")
        if signal not in signals:
            raise TaskError(f"{where}: there is no signal or name {name}; see names.yaml and app/car/catalogue.py.")
        if part:
            return f"{signal}#{part}", value
        try:
            return signal, signals[signal].check(value)
        except SignalError as error:
            raise TaskError(f"{where}: {error}") from None

    def changes(wanted: dict[str, Any] | None) -> dict[str, Expected]:
        pairs = ((name, value if isinstance(value, list) else [value]) for name, value in (wanted or {}).items())
        return {_full(name, names): tuple(checked(name, one)[1] for one in values) for name, values in pairs}

    turns = tuple(
        Turn(
            str(turn["say"]),
            changes(turn.get("change")),
            tuple(turn.get("look", ())),
            turn.get("asks"),
            tuple(turn.get("tells", ())),
            tuple(turn.get("avoids", ())),
        )
        for turn in entry["turns"]
    )
    start = dict(checked(name, value) for name, value in (entry.get("start") or {}).items())
    return Task(str(entry["id"]), kind, turns, start, tuple(entry.get("without", ())))


def _full(name: str, names: Mapping[str, str]) -> str:
    """A signal, with what follows "#", for a short name."""
    if name in names:
        return names[name]
    signal, mark, part = name.partition("#")
    return f"{names.get(signal, signal)}{mark}{part}"
