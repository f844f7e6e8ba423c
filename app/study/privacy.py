"""What becomes of what people said: words that are never written down, and everything of a person taken away again."""

import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from app.study.elsewhere import still_there
from app.study.files.yaml_file import FileFaults
from app.study.record.hold import Taken, wait_until_free
from app.study.rig.collected import give_up, origin
from app.study.session_folder import expired, sessions, sessions_of

HIDDEN = "[…]"
_GOING = ".going"
_ALWAYS = (
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",  # e-mail addresses
    r"\+?\d(?:[\s/().-]?\d){5,}",  # telephone and account numbers
)


class Redaction:
    """Hides words before they are recorded: addresses, long numbers, and those that a study lists."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        own = [rf"\b{re.escape(word)}\b" if word.isascii() else re.escape(word) for word in words if word.strip()]
        self._pattern = re.compile("|".join([*_ALWAYS, *own]), re.IGNORECASE)

    def __call__(self, value: Any) -> Any:
        """The same value, in which every hidden word of every text is "[…]"; keys of mappings stay."""
        match value:
            case str():
                return self._pattern.sub(HIDDEN, value)
            case dict():
                return {key: self(inner) for key, inner in value.items()}
            case list() | tuple():
                return [self(inner) for inner in value]
            case _:
                return value


@dataclass
class Erased:
    """What was removed: sessions by name, their files and bytes, and what was made of them and others; and where it was
    not: the rigs from which they were collected, each as "rig: P07-1", and files outside the study's folder that
    somebody has changed; and of which sessions it cannot be read whether they have expired, in one sentence each."""

    sessions: list[str] = field(default_factory=list)
    files: int = 0
    bytes: int = 0
    derived: list[Path] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    changed: list[Path] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)


def erase(folder: Path, participant: int) -> Erased:
    """Remove everything of a participant from a study's folder. Reports and exports over several sessions hold parts of
    it, so they go, too, and are made again from those that stay. Raises FileFaults when there is nothing of them, or
    when one of their sessions is being recorded."""
    mine = [*sessions_of(folder, participant), *_half_gone(folder, participant)]
    _check_free(mine)
    on_their_way = give_up(folder, participant)
    if not mine and not on_their_way:
        known = ", ".join(path.name for path in sessions(folder)) or "none"
        raise FileFaults([f"There is no session of participant {participant} in {folder}: it has {known}."])
    done = _erase(folder, mine)
    done.sessions += on_their_way
    return done


def erase_expired(folder: Path, today: date) -> Erased:
    """Remove every session whose retention date has passed."""
    gone, unclear = list[Path](), list[str]()
    for path in sessions(folder):
        try:
            gone += [path] if expired(path, today) else []
        except FileFaults as error:
            unclear += error.sentences
    _check_free(gone)
    done = _erase(folder, [*gone, *_half_gone(folder)])
    done.unclear = unclear
    return done


def _half_gone(folder: Path, participant: int | None = None) -> list[Path]:
    """What an erasure that was broken off has left."""
    who = "*" if participant is None else f"{participant:02d}"
    return sorted((folder / "sessions").glob(f".P{who}-*{_GOING}"))


def _check_free(paths: Iterable[Path]) -> None:
    """Raises FileFaults when a session is being recorded: its recorder would go on writing."""
    for path in paths:
        try:
            wait_until_free(path, patience=0.0)
        except Taken as error:
            raise FileFaults([f"{error} Nothing was removed."]) from None


def _erase(folder: Path, paths: Iterable[Path]) -> Erased:
    done, outside = Erased(), dict[Path, None]()
    for path in paths:
        done.elsewhere += origin(path)
        same, changed = still_there(path)
        outside |= dict.fromkeys(same)
        done.changed += [each for each in changed if each not in done.changed]
        for file in path.rglob("*"):
            if file.is_file():
                done.files += 1
                done.bytes += file.stat().st_size
        name = path.name.removeprefix(".").removesuffix(_GOING)
        gone = path.with_name(f".{name}{_GOING}")  # half a session is never taken for one
        if gone != path:
            shutil.rmtree(gone, ignore_errors=True)
            path.rename(gone)
        shutil.rmtree(gone)
        done.sessions.append(name)
    if done.sessions:
        for made in (folder / "report.html", *folder.glob("export/*"), *outside):
            if made.is_file():
                done.derived.append(made)
                made.unlink()
    return done
