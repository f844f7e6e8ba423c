"""A whole session read from its folder, whoever wrote it and however it ended."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from app.car.journal import HIDDEN, Origin
from app.car.signals import Catalogue, SignalError
from app.study.files.text import said
from app.study.files.yaml_file import FileFaults
from app.study.record.frame import Record
from app.study.record.journal import read_journal
from app.study.replay.parts import Answered, Changed, Mark, Said, Step, Touched
from app.study.replay.steps import steps
from app.study.replay.turns import turns
from app.study.session_folder import SessionFile, read_session, sessions
from app.study.steps import TaskStep, steps_of
from app.study.study_folder import StudyFolder
from app.study.understood import understood

ORIGINS: dict[str, Origin] = {origin: origin for origin in get_args(Origin)}
SIZE = (1920, 720)
_SIZE_OF = re.compile(r"-(\d+)x(\d+)\.jpg$")
_NAMED = re.compile(r"[Pp]?0*(\d{1,3})(?:-(\d+))?$")


@dataclass(frozen=True)
class Recorded:
    """`size` is that of the participant's window; `unknown` are signals that this version does not have.

    `faults` are (at, what goes wrong from then on). `attended`: a study's own screens were beside the cockpit.
    `tasks` counts those that were planned.
    """

    path: Path
    title: str
    file: SessionFile
    length: float
    size: tuple[int, int]
    changes: Sequence[Changed]
    touches: Sequence[Touched]
    turns: Sequence[Said]
    steps: Sequence[Step]
    marks: Sequence[Mark]
    answers: Sequence[Answered]
    faults: Sequence[tuple[float, dict[str, Any]]]
    unknown: Sequence[str]
    attended: bool
    tasks: int

    @property
    def whole(self) -> bool:
        """Whether it began with the car as it was found, so that everything the journal tells follows from it."""
        return any(change.found for change in self.changes)


def find_session(folder: Path, name: str) -> Path:
    """The session's folder of "P07-1", "P7-1" or "P07" (the last run of participant 7); raises FileFaults."""
    found = sessions(folder)
    known = ", ".join(path.name for path in found) or "none yet: run one first"
    if (match := _NAMED.match(name)) is not None:
        number, run = int(match[1]), match[2]
        for path in reversed(found):
            if path.name == f"P{number:02d}-{run}" or (run is None and path.name.startswith(f"P{number:02d}-")):
                return path
    raise FileFaults([f"There is no session {name} in {folder / 'sessions'}; there is {known}."])


def read_recorded(study: StudyFolder, path: Path, catalogue: Catalogue) -> Recorded:
    """Everything of a session that can be replayed; what is torn is passed over. Raises FileFaults."""
    file = read_session(path)
    records = list(in_time(understood(read_journal(path))))
    changes, unknown = _changes(records, catalogue)
    touches = [_touched(record) for record in records if record["kind"] == "touch"]
    spoken = turns(records)
    if not changes and not touches and not spoken:
        raise FileFaults([f"{path} has nothing to replay: it ended before the participant had agreed to anything."])
    length = float(records[-1]["t"])
    return Recorded(
        path,
        said(study.study.title, file.language),
        file,
        length,
        _size(records),
        changes,
        touches,
        spoken,
        steps(records, study.study, length, file.language),
        [mark for record in records if (mark := _mark(record)) is not None],
        [_answered(record) for record in records if record["kind"] == "answer"],
        [(float(record["t"]), dict(record["value"])) for record in records if _is_faults(record)],
        unknown,
        any(record["kind"] == "page" and str(record.get("page")).startswith("study-") for record in records),
        sum(isinstance(step, TaskStep) for step in steps_of(study.study, file.participant)),
    )


def in_time(records: Iterable[Record]) -> Iterable[Record]:
    """Records with times that never go back, whatever the clocks did."""
    last = 0.0
    for record in records:
        if not isinstance(record.get("t"), int | float) or "kind" not in record:
            continue
        last = max(last, float(record["t"]))
        yield record if record["t"] == last else {**record, "t": last}


def _changes(records: Iterable[Record], catalogue: Catalogue) -> tuple[list[Changed], list[str]]:
    """Those that this version's car can take; what was private was never written down."""
    changes: list[Changed] = []
    unknown: dict[str, None] = {}
    for record in records:
        if record["kind"] != "change":
            continue
        name, cause = str(record["signal"]), record.get("cause", {})
        try:
            signal = catalogue[name]
            if signal.private or record["to"] == HIDDEN:
                continue
            before, after = signal.check(record["from"]), signal.check(record["to"])
        except (SignalError, KeyError):
            unknown[name] = None
            continue
        origin = ORIGINS.get(str(cause.get("origin")), "scenario")
        by = {key: str(cause.get(key, "")) for key in ("turn", "agent", "action")}
        changes.append(
            Changed(float(record["t"]), signal.name, before, after, origin, found=bool(record.get("found")), **by)
        )
    return changes, list(unknown)


def _touched(record: Record) -> Touched:
    x, y = float(record.get("x", 0.0)), float(record.get("y", 0.0))
    who, page, item = int(record.get("finger", 0)), str(record.get("page", "")), str(record.get("item", ""))
    return Touched(float(record["t"]), str(record.get("what", "press")), x, y, who, page, item)


def _mark(record: Record) -> Mark | None:
    at = float(record["t"])
    match record:
        case {"kind": "mark" | "note" as kind, "words": words}:
            return Mark(at, kind, str(words), str(record.get("by", "facilitator")))
        case {"kind": "stop"}:
            return Mark(at, "stop", "", str(record.get("by", "")))
        case {"kind": "resumed"}:
            return Mark(at, "resumed", "")
        case {"kind": "fault", "name": name, "value": value} if name != "all" or value:
            told = value if isinstance(value, str) else ", ".join(f"{key} {one}" for key, one in dict(value).items())
            return Mark(at, "fault", told)
    return None


def _answered(record: Record) -> Answered:
    step = f"{record.get('about', '')}?{record.get('questionnaire', '')}"
    return Answered(float(record["t"]), step, str(record.get("item", "")), str(record.get("value", "")))


def _is_faults(record: Record) -> bool:
    return record["kind"] == "fault" and record.get("name") == "all" and isinstance(record.get("value"), dict)


def _size(records: Iterable[Record]) -> tuple[int, int]:
    """The window's size in pixels, as the names of the pictures tell it."""
    for record in records:
        if record["kind"] == "page" and (match := _SIZE_OF.search(str(record.get("picture", "")))) is not None:
            return int(match[1]), int(match[2])
    return SIZE
