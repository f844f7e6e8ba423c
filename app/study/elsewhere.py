"""What was made of a session outside its study's folder, noted in the session, so that an erasure finds it."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from app.study.record.journal import write_durably

WRITTEN = "written.json"  # in a session's folder: {path: SHA-256 of the file as it was written}


def note(session: Path, files: Iterable[Path]) -> None:
    """Remember those of the files that are not in the session's study; raises OSError."""
    study = session.resolve().parents[1]
    outside = [path.resolve() for path in files if not path.resolve().is_relative_to(study)]
    if outside:
        known = _noted(session) | {str(path): _digest(path) for path in outside}
        write_durably(session / WRITTEN, json.dumps(known, ensure_ascii=False, indent=1).encode())


def still_there(session: Path) -> tuple[list[Path], list[Path]]:
    """The files of a session that are as they were written, and those that somebody has changed since."""
    same, changed = list[Path](), list[Path]()
    for name, digest in _noted(session).items():
        if (path := Path(name)).is_file():
            (same if _digest(path) == digest else changed).append(path)
    return same, changed


def _noted(session: Path) -> dict[str, str]:
    try:
        named = json.loads((session / WRITTEN).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(name): str(digest) for name, digest in named.items()} if isinstance(named, dict) else {}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
