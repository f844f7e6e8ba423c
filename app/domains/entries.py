"""Lists that live in a signal as JSON, and how days and times of their entries are told."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import count
from typing import Any

from app.car.car import Car
from app.car.message import QT_TRANSLATE_NOOP

Entry = dict[str, Any]
WEEKDAYS = (
    QT_TRANSLATE_NOOP("Car", "on Monday"),
    QT_TRANSLATE_NOOP("Car", "on Tuesday"),
    QT_TRANSLATE_NOOP("Car", "on Wednesday"),
    QT_TRANSLATE_NOOP("Car", "on Thursday"),
    QT_TRANSLATE_NOOP("Car", "on Friday"),
    QT_TRANSLATE_NOOP("Car", "on Saturday"),
    QT_TRANSLATE_NOOP("Car", "on Sunday"),
)
NEAR_DAYS = {
    -1: QT_TRANSLATE_NOOP("Car", "yesterday"),
    0: QT_TRANSLATE_NOOP("Car", "today"),
    1: QT_TRANSLATE_NOOP("Car", "tomorrow"),
}
_numbers = count(1)


def entries(car: Car, signal: str) -> list[Entry]:
    """The list that a signal holds."""
    found: list[Entry] = json.loads(str(car[signal]))
    return found


def written(rows: Iterable[Mapping[str, Any] | str]) -> str:
    """A list as a signal holds it."""
    return json.dumps(list(rows), ensure_ascii=False)


def new_id(kind: str, now: datetime) -> str:
    """An id that no other entry has, also of another run."""
    return f"{kind}-{now:%Y%m%d%H%M%S}-{next(_numbers)}"


def day_word(at: datetime, now: datetime) -> str:
    """A word for a day as the sentences hold it, translated where they are: "today", "on Monday", "3.11."."""
    days = (at.date() - now.date()).days
    if days in NEAR_DAYS:
        return NEAR_DAYS[days]
    return WEEKDAYS[at.weekday()] if abs(days) < 7 else f"{at.day}.{at.month}."


def clock(at: datetime) -> str:
    """HH:MM."""
    return at.strftime("%H:%M")


def moment(entry: Entry, key: str = "at") -> datetime:
    """A time of an entry."""
    return datetime.fromisoformat(str(entry[key]))
