"""Saved trips as one JSON file in the user's data folder: name → plan."""

import json
from pathlib import Path

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.trips.plan import Plan
from app.trips.share import write_whole

MOST = 20  # plans that are kept


def read_plan(text: str) -> Plan | None:
    """A plan from its JSON text; None when it is none."""
    try:
        return Plan.from_json(json.loads(text)) if text else None
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return None


class Shelf:
    """Reads the file once; a damaged one is set aside and named in `problem`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.problem: Message | None = None

    def read(self) -> dict[str, str]:
        """Plans' JSON texts by name."""
        if not self._path.is_file():
            return {}
        try:
            entries = json.loads(self._path.read_text(encoding="utf-8"))
            good = {str(name): str(text) for name, text in entries.items() if read_plan(str(text)) is not None}
            if len(good) == len(entries):
                return good
        except (OSError, ValueError, AttributeError):
            good = {}
        aside = self._path.with_suffix(".damaged.json")
        text = QT_TRANSLATE_NOOP("Car", "Some saved trips in {file} could not be read; the file is kept as {aside}.")
        self.problem = Message(text, {"file": str(self._path), "aside": aside.name})
        try:
            self._path.replace(aside)
        except OSError:
            self.problem = Message(QT_TRANSLATE_NOOP("Car", "{file} cannot be read."), {"file": str(self._path)})
        return good

    def write(self, entries: dict[str, str]) -> None:
        """Replace the file; OSError when the folder takes none."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._path, json.dumps(entries, ensure_ascii=False, indent=1).encode())
