"""What a participant's screens take up again from the journal of a session that was broken off."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.study.record.frame import Record


@dataclass
class Before:
    """`read`: the step of the task that was read last, "" for none; `comments` by the step's name; `stimuli` so far."""

    read: str = ""
    comments: dict[str, str] = field(default_factory=dict)
    stimuli: int = 0


def taken_up(records: Iterable[Record]) -> Before:
    """From the records in their order."""
    found = Before()
    for record in records:
        match record:
            case {"kind": "task", "step": "started", "task": name}:
                found.read = str(name)
            case {"kind": "answer", "comment": words, "about": about, "questionnaire": asked}:
                found.comments[f"{about}?{asked}"] = words
            case {"kind": "drt"}:
                found.stimuli += 1
    return found
