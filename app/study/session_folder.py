"""The folders of a study's sessions: made, found again, and read."""

import json
import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from app.study.files.yaml_file import FileFaults
from app.study.older import completed
from app.study.record.journal import sync_folder, write_durably
from app.study.study_folder import StudyFolder

FORMAT = 1
_NEXT = "next"
_NAME = re.compile(r"P(\d{2,3})-(\d+)$")


@dataclass(frozen=True)
class SessionFile:
    """`session.json`. `wall` is the ISO time at which session second 0 was, `until` the day on which it must go."""

    participant: int
    run: int
    study: str
    digest: str
    program: str
    wall: str
    until: str
    seed: int
    language: str = "en"
    audio: bool = True
    format: int = FORMAT
    order: list[str] = field(default_factory=list)


def sessions(path: Path) -> list[Path]:
    """The folders of all sessions of a study, by participant and run."""
    found = [(match, folder) for folder in (path / "sessions").glob("P*") if (match := _NAME.match(folder.name))]
    return [folder for match, folder in sorted(found, key=lambda one: (int(one[0][1]), int(one[0][2])))]


def sessions_of(path: Path, participant: int) -> list[Path]:
    """The folders of one participant's sessions, by run."""
    return [folder for folder in sessions(path) if folder.name.startswith(f"P{participant:02d}-")]


def new_session(
    folder: StudyFolder,
    participant: int,
    order: Iterable[str],
    *,
    program: str,
    language: str,
    again: bool = False,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Path:
    """Make a session's folder; raises FileFaults when the participant has had one, unless `again` asks for another."""
    had = sessions_of(folder.path, participant)
    if had and not again:
        raise FileFaults(
            [
                f"Participant {participant} has the session {had[-1].name} already: take another number, "
                "or add --again for one more run."
            ]
        )
    run = int(had[-1].name.split("-")[1]) + 1 if had else 1  # an earlier one may have been erased
    path = folder.path / "sessions" / f"P{participant:02d}-{run}"
    half = path.with_name(f".{path.name}.made")  # a session is there whole, or not at all
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    begin = now()
    until = begin.date() + timedelta(days=folder.study.retention_days)
    made = SessionFile(
        participant,
        run,
        folder.study.study,
        folder.digest,
        program,
        begin.isoformat(),
        until.isoformat(),
        seed=participant * 1000 + run,
        language=language,
        audio=folder.study.audio,
        order=list(order),
    )
    try:
        write_durably(half / "session.json", json.dumps(asdict(made), indent=1).encode())
        half.rename(path)
    except OSError:
        shutil.rmtree(half, ignore_errors=True)
        raise
    sync_folder(path.parent)
    return path


def read_session(path: Path) -> SessionFile:
    """What a session's folder says of it; raises FileFaults for one that this version cannot read."""
    try:
        data: dict[str, Any] = json.loads((path / "session.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise FileFaults([f"{path} is no session: there is no session.json in it."]) from None
    except ValueError:
        raise FileFaults([f"{path / 'session.json'} is not JSON: bring back its copy from a backup."]) from None
    if not isinstance(data, dict) or not isinstance(made_by := data.get("format", 0), int):
        raise FileFaults([f"{path / 'session.json'} does not tell of a session: bring back its copy from a backup."])
    if made_by > FORMAT:
        raise FileFaults([f"{path} was made by a newer Meridian ({data.get('program', '?')}): open it with that one."])
    known = {name: value for name, value in completed(path, data).items() if name in SessionFile.__dataclass_fields__}
    _check(path / "session.json", known)
    try:
        return SessionFile(**known)
    except TypeError:
        raise FileFaults(
            [f"{path} tells of no participant: name the folder P07-1, after its number and run."]
        ) from None


def _check(path: Path, data: dict[str, Any]) -> None:
    """Raises FileFaults for a value that nothing can be made of."""
    for name, kind, example in (("participant", int, "7"), ("run", int, "1"), ("order", list, "[]")):
        if not isinstance(data.get(name, kind()), kind):
            raise FileFaults([f"{path}: {name} is {data[name]!r}; write it like {example}."])
    for name, read, example in (
        ("wall", datetime.fromisoformat, "2026-05-01T09:00:00+00:00"),
        ("until", date.fromisoformat, "2027-05-01"),
    ):
        try:
            read(data[name])
        except (TypeError, ValueError):
            raise FileFaults([f'{path}: {name} is {data[name]!r}; write it like "{example}".']) from None


def expired(path: Path, today: date) -> bool:
    """Whether a session's day to go has come."""
    return date.fromisoformat(read_session(path).until) < today


def leave_next(path: Path, participant: int) -> None:
    """Ask in a study's folder for the participant who comes next; 0: the next free number."""
    write_durably(path / "sessions" / _NEXT, str(participant).encode())


def take_next(path: Path) -> int | None:
    """Who was asked to come next, once; None: nobody."""
    asked = path / "sessions" / _NEXT
    try:
        participant = int(asked.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    asked.unlink()
    return participant
