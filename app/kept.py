"""What outlives a run: some signals, kept in a small JSON file in the user's data folder."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.car.car import Car
from app.car.journal import Cause, Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import SignalError, Value

KEPT = Cause("scenario")


@dataclass(frozen=True)
class Form:
    """How a signal is kept where that is not as it is: `pack` makes plain data of it, `unpack` the value again."""

    pack: Callable[[Value], Any]
    unpack: Callable[[Any], Value]


class KeptSignals:
    """Brings the signals back as they were, and writes the file anew whenever one changes.

    A file that cannot be read is set aside, never overwritten; `problem` says so in one sentence.
    """

    def __init__(self, car: Car, file: Path, names: Sequence[str], forms: Mapping[str, Form] | None = None) -> None:
        self.problem: Message | None = None
        self._car, self._file, self._names, self._forms = car, file, list(names), dict(forms or {})
        self._bring_back()
        car.watch(self._names, self._write)

    def _bring_back(self) -> None:
        try:
            known = json.loads(self._file.read_text(encoding="utf-8"))
            self._car.record({name: self._value(name, known[name]) for name in self._names if name in known}, KEPT)
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, KeyError, AttributeError, SignalError):
            aside = self._file.with_suffix(".unreadable.json")
            self._set_aside(aside)
            text = QT_TRANSLATE_NOOP("Car", "What was saved could not be read; the file is kept as {file}.")
            self.problem = Message(text, {"file": str(aside)})

    def _set_aside(self, aside: Path) -> None:
        try:
            self._file.replace(aside)
        except OSError:
            return  # it stays where it is, and writing over it fails as well

    def _value(self, name: str, kept: Any) -> Value:
        value: Value = self._forms[name].unpack(kept) if name in self._forms else kept
        return value

    def _packed(self, name: str) -> Any:
        return self._forms[name].pack(self._car[name]) if name in self._forms else self._car[name]

    def _write(self, changes: Sequence[Change]) -> None:
        text = json.dumps({name: self._packed(name) for name in self._names}, ensure_ascii=False, indent=1)
        partial = self._file.with_suffix(".partial")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(text, encoding="utf-8")
            partial.replace(self._file)
        except OSError as error:
            text = QT_TRANSLATE_NOOP("Car", "Nothing can be saved in {file} ({reason}); free or own it.")
            self.problem = Message(text, {"file": str(self._file), "reason": error.strerror or ""})
