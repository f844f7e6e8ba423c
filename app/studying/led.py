"""What a participant's screens need of a session: `Studying` in a study, a rehearsal in pictures and tests."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from app.study.session import By, Outcome, Session
from app.study.study_folder import StudyFolder


class Led(Protocol):
    """A session that runs; its methods are those of `Studying`."""

    @property
    def folder(self) -> StudyFolder:
        """The study."""

    @property
    def session(self) -> Session:
        """Where it is."""

    @property
    def clock(self) -> Callable[[], float]:
        """Session seconds."""

    @property
    def changed(self) -> list[Callable[[], None]]:
        """Called after every change of the session."""

    @property
    def wrote(self) -> list[Callable[[str, Mapping[str, Any]], None]]:
        """Called with every record."""

    def write(self, kind: str, /, **fields: Any) -> None:
        """Keep a record."""

    def consent(self, given: bool, audio: bool) -> None:
        """The participant's word."""

    def begin_task(self, by: By) -> None:
        """The task was read."""

    def said_done(self) -> None:
        """The participant says that the task is done."""

    def end_task(self, how: Outcome, by: By, note: str = "") -> None:
        """The task is over."""

    def answer(self, questionnaire: str, item: str, value: Any, comment: str = "") -> None:
        """One item of what is asked."""

    def answered(self) -> None:
        """Everything asked is answered."""

    def follow(self, participant: int = 0) -> None:
        """Another participant begins."""
