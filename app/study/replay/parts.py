"""What a session consists of once it is read for a replay; every `at` is seconds since the session began."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.car.journal import Origin
from app.car.signals import Value


@dataclass(frozen=True, slots=True)
class Changed:
    """A signal changed. `found`: it was so when somebody began to look."""

    at: float
    signal: str
    before: Value
    after: Value
    origin: Origin
    turn: str = ""
    agent: str = ""
    action: str = ""
    found: bool = False


@dataclass(frozen=True, slots=True)
class Touched:
    """A finger at `x`, `y` (0 to 1 of the window); `item` is the name of what a press met, where it has one."""

    at: float
    what: str
    x: float
    y: float
    finger: int
    page: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A turn from the end of the person's words to the end of the answer; `entry` as the transcript keeps it."""

    begins: float
    ends: float
    entry: Mapping[str, Any]
    by_wizard: bool = False

    @property
    def turn(self) -> str:
        return str(self.entry.get("turn", ""))

    @property
    def said(self) -> str:
        return str(self.entry.get("said", ""))

    @property
    def answer(self) -> str:
        return str(self.entry.get("answer", ""))

    def stage(self, name: str) -> float | None:
        """When a stage was reached, in session seconds; None where it never was."""
        stages: Mapping[str, float] = self.entry.get("latency_ms") or {}
        return self.begins + stages[name] / 1000 if name in stages else None


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the session; a task has `tell` and an `outcome` (open where it broke off), anything else neither."""

    begins: float
    ends: float
    name: str
    title: str
    tell: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment somebody or something marked: mark, note, fault, stop or resumed."""

    at: float
    kind: str
    words: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """One item of a questionnaire; `step` as the step is named."""

    at: float
    step: str
    item: str
    value: str
