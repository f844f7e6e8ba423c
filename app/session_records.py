"""The records of a session: journal and transcript, written into a folder as they come."""

import json
from dataclasses import asdict
from pathlib import Path

from app.car.car import Car
from app.car.catalogue import PRIVATE
from app.car.journal import Change
from app.talking.entry import Entry


class SessionRecords:
    """Writes `journal.jsonl` and `transcript.jsonl` line by line; what is said in private is in neither."""

    def __init__(self, car: Car, folder: Path) -> None:
        """Begins with the journal so far; raises OSError where `folder` cannot be written."""
        folder.mkdir(parents=True, exist_ok=True)
        self._car = car
        self._journal = (folder / "journal.jsonl").open("w", encoding="utf-8", buffering=1)
        self._transcript = (folder / "transcript.jsonl").open("w", encoding="utf-8", buffering=1)
        for change in car.journal:
            self._note(change)
        car.journal.sinks.append(self._note)

    def _note(self, change: Change) -> None:
        print(change.as_json(), file=self._journal)

    def said(self, entry: Entry) -> None:
        """Write down a turn, unless the conversation is private."""
        if not self._car[PRIVATE]:
            print(json.dumps(asdict(entry), ensure_ascii=False), file=self._transcript)

    def close(self) -> None:
        """Write nothing more."""
        self._car.journal.sinks.remove(self._note)
        self._journal.close()
        self._transcript.close()
