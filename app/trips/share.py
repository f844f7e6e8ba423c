"""Writes a plan into a folder: a page to look at and a calendar file."""

import os
import re
from collections.abc import Callable
from pathlib import Path

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.trips.calendar_file import calendar
from app.trips.page import page
from app.trips.plan import Plan
from app.trips.request import WrongWish
from app.trips.titles import title_of

Say = Callable[[Message], str]


def share(plan: Plan, folder: Path, language: str, say: Say, attribution: str) -> tuple[Path, Path]:
    """Paths of the page and the calendar file, whole or not at all; WrongWish names a folder that takes none."""
    stem = re.sub(r"[^\w-]+", "-", say(title_of(plan, language))).strip("-").lower() or "trip"
    stem = f"{stem}-{plan.request.first.isoformat()}"
    files = {
        folder / f"{stem}.html": page(plan, language, say, attribution).encode(),
        folder / f"{stem}.ics": calendar(plan, language, say),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, content in files.items():
            write_whole(path, content)
    except OSError as error:
        text = QT_TRANSLATE_NOOP("Car", "I could not write the plan into {folder}: {reason}.")
        raise WrongWish(text, folder=str(folder), reason=error.strerror or str(error)) from error
    first, second = files
    return first, second


def write_whole(path: Path, content: bytes) -> None:
    """The file, replaced at once so that a crash never leaves half of it."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
