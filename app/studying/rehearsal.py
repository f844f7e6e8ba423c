"""A session that nobody records: a study's screens for pictures, tests and for whoever writes a study."""

import time
from collections.abc import Callable, Mapping
from typing import Any

from app.car.signals import Value
from app.study.session import By, Outcome, Session
from app.study.study_folder import StudyFolder


class Rehearsal:
    """Goes through a study's steps; fulfils `Led`. `records`: what a journal would hold."""

    def __init__(self, folder: StudyFolder, participant: int, values: Mapping[str, Value]) -> None:
        """`values`: the car's signals."""
        self.folder, self.values = folder, values
        self.changed: list[Callable[[], None]] = []
        self.wrote: list[Callable[[str, Mapping[str, Any]], None]] = []
        self.records: list[dict[str, Any]] = []
        self.followed = 0
        self._began = time.monotonic()
        self.session = Session(folder.study, participant, self.write, self._moved)

    def clock(self) -> float:
        """Seconds since this was made."""
        return time.monotonic() - self._began

    def begin(self) -> None:
        """Show the first step."""
        self.session.begin(self.clock(), self.values)

    def go_to(self, step: str) -> None:
        """Show the step of that name."""
        record = {"n": 1, "t": self.clock(), "kind": "step", "step": step}
        self.session.found_again([record], self.clock(), self.values)

    def write(self, kind: str, /, **fields: Any) -> None:
        """Remember a record."""
        record = {"n": len(self.records) + 1, "t": self.clock(), "kind": kind, **fields}
        self.records.append(record)
        for told in self.wrote:
            told(kind, record)

    def consent(self, given: bool, audio: bool) -> None:
        """As `Studying.consent`."""
        self.session.consent(self.clock(), given, audio, self.values)

    def begin_task(self, by: By) -> None:
        """As `Studying.begin_task`."""
        if self.session.task is not None:
            self.write("task", task=self.session.task.name, step="started", by=by)

    def said_done(self) -> None:
        """As `Studying.said_done`."""
        self.session.said_done(self.clock(), self.values)

    def end_task(self, how: Outcome, by: By, note: str = "") -> None:
        """As `Studying.end_task`."""
        self.session.end_task(self.clock(), how, by, self.values, note)

    def answer(self, questionnaire: str, item: str, value: Any, comment: str = "") -> None:
        """As `Studying.answer`."""
        self.session.answer(questionnaire, item, value, comment)

    def answered(self) -> None:
        """As `Studying.answered`."""
        self.session.answered(self.clock(), self.values)

    def follow(self, participant: int = 0) -> None:
        """Counts who would have come next."""
        self.followed += 1

    def _moved(self) -> None:
        for told in self.changed:
            told()
