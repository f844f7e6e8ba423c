"""What people told outlives a run, in one small file of the data folder; what is forgotten leaves no byte there."""

import contextlib
import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from app.car.car import Car
from app.car.catalogue import PEOPLE_MEMORY
from app.car.journal import Cause, Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.memory import entries

KEPT = Cause("scenario")
LOST = QT_TRANSLATE_NOOP("Car", "What you told me could not be read; the file is kept as {file}.")
STUCK = QT_TRANSLATE_NOOP("Car", "What you told me cannot be written to {file} ({reason}); free or own it.")


class KeptMemory:
    """Brings PEOPLE_MEMORY back as it was, and writes `people.json` anew whenever it changes.

    A file that cannot be read is set aside, until something is forgotten: then it goes as well, since it may hold
    that too. `problem` is what was found at the start; `told` hears of a later failure to write.
    """

    def __init__(self, car: Car, folder: Path, told: Callable[[Message], None] = lambda message: None) -> None:
        self.problem: Message | None = None
        self.file = folder / "people.json"
        self.partial = self.file.with_suffix(".partial")
        self.aside = self.file.with_suffix(".unreadable.json")
        self._car, self._told = car, told
        self._bring_back()
        car.watch([PEOPLE_MEMORY], self._write)

    def _bring_back(self) -> None:
        _remove(self.partial)  # a run that was cut off while it wrote
        try:
            text = self.file.read_text(encoding="utf-8")
            entries(text)
            self._car.record({PEOPLE_MEMORY: text}, KEPT)
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, AttributeError):
            with contextlib.suppress(OSError):
                self.file.replace(self.aside)
            self.problem = Message(LOST, {"file": str(self.aside)})

    def _write(self, changes: Sequence[Change]) -> None:
        before = entries(str(changes[0].before))
        now = entries(str(self._car[PEOPLE_MEMORY]))
        try:
            if now:
                self._put(str(self._car[PEOPLE_MEMORY]))
            else:
                _remove(self.file)
                _remove(self.partial)
            if before.keys() - now.keys():
                _remove(self.aside)
        except OSError as error:
            self._told(Message(STUCK, {"file": str(self.file), "reason": error.strerror or ""}))

    def _put(self, text: str) -> None:
        """Write a file that only its owner may read, whole or not at all."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        tidy = json.dumps(json.loads(text), ensure_ascii=False, indent=1)
        with os.fdopen(
            os.open(self.partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
        ) as out:
            out.write(tidy)
            out.flush()
            os.fsync(out.fileno())
        self.partial.replace(self.file)


def _remove(file: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        file.unlink()
