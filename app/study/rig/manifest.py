"""What a finished session consists of: every file with its size and SHA-256, by which a copy is known to be whole."""

import hashlib
import re
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from app.study.elsewhere import WRITTEN
from app.study.record.frame import records
from app.study.record.hold import Taken, wait_until_free
from app.study.record.journal import journal_paths
from app.study.rig.collected import ORIGIN

NOT_ITS_OWN = ("report.html", ORIGIN, WRITTEN)  # made from a session, and made anew where it is read
QUIET = 2.0  # seconds without a change after which a session counts as finished
_NAME = re.compile(r"P\d{2,3}-\d{1,4}")
_SHA = re.compile(r"[0-9a-f]{64}")
_END = b'"kind":"end"'


@dataclass(frozen=True)
class Part:
    """A file: its path below the session's folder with "/", its size in bytes, its SHA-256."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """A session: `identity` is the SHA-256 of its session.json and tells it from every other, of whatever name."""

    identity: str
    name: str
    study: str
    parts: tuple[Part, ...]

    @property
    def bytes(self) -> int:
        """The size of all files."""
        return sum(part.size for part in self.parts)

    def data(self) -> dict[str, Any]:
        """As JSON takes it."""
        return asdict(self)


def identity(session: Path) -> str:
    """The SHA-256 of a session's session.json; raises OSError."""
    return hashlib.sha256((session / "session.json").read_bytes()).hexdigest()


def files_of(session: Path) -> Iterator[Path]:
    """Every file that belongs to a session."""
    for path in sorted(session.rglob("*")):
        own = path.is_file() and not path.is_symlink() and path.suffix != ".part"
        if own and path.relative_to(session).as_posix() not in NOT_ITS_OWN:
            yield path


def finished(session: Path, quiet: float = QUIET) -> bool:
    """Whether a session has ended, nobody records into it, and nothing in it has changed for `quiet` seconds.

    Raises OSError.
    """
    if not any(_ends(path) for path in reversed(journal_paths(session))):
        return False
    try:
        wait_until_free(session, patience=0.0)
    except Taken:
        return False
    return all(abs(time.time() - path.stat().st_mtime) >= quiet for path in files_of(session))


def manifest(session: Path, study: str) -> Manifest:
    """A session's files as they are; raises OSError."""
    parts = tuple(
        Part(path.relative_to(session).as_posix(), path.stat().st_size, sha256(path)) for path in files_of(session)
    )
    return Manifest(identity(session), session.name, study, parts)


def sha256(path: Path) -> str:
    """Of a file's bytes; raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def manifest_of(data: Any) -> Manifest:
    """What a rig sent; raises ValueError for what would not stay within a session's folder, or is none."""
    try:
        parts = tuple(Part(str(each["path"]), int(each["size"]), str(each["sha256"])) for each in data["parts"])
        made = Manifest(str(data["identity"]), str(data["name"]), str(data["study"]), parts)
    except (KeyError, TypeError) as error:
        raise ValueError(f"it lacks {error}") from None
    if not _NAME.fullmatch(made.name) or not _SHA.fullmatch(made.identity):
        raise ValueError(f"{made.name[:40]!r} is no session's name")
    for part in parts:
        inner = PurePosixPath(part.path)
        wild = inner.is_absolute() or ".." in inner.parts or inner.as_posix() != part.path or len(part.path) > 300
        if wild or part.path in ("", ".", ORIGIN) or re.search(r'[\\:\0-\x1f"*?<>|]', part.path):
            raise ValueError(f"{part.path[:60]!r} is no file of a session")
        if part.size < 0 or not _SHA.fullmatch(part.sha256):
            raise ValueError(f"{part.path!r} has no size or no SHA-256")
    if len({part.path for part in parts}) != len(parts) or "session.json" not in {part.path for part in parts}:
        raise ValueError("it names a file twice or has no session.json")
    return made


def _ends(journal: Path) -> bool:
    """Whether a whole record of a journal's file says that the session is over."""
    data = journal.read_bytes()
    place = data.find(_END)
    while place >= 0:
        line = data[data.rfind(b"\n", 0, place) + 1 : data.find(b"\n", place) + 1]
        found = next(records(line), None)
        if isinstance(found, tuple) and found[1].get("kind") == "end":
            return True
        place = data.find(_END, place + 1)
    return False
