"""The invented workshop: when it has time, and what it did to this car."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from app.manual.entries import read_entries
from app.manual.times_wanted import WEEK

AHEAD = 21  # days that can be booked


@dataclass(frozen=True)
class Workshop:
    """A workshop with the hours on which it takes cars, by weekday (0 Monday)."""

    name: Mapping[str, str]
    address: Mapping[str, str]
    phone: str
    times: Mapping[int, tuple[time, ...]]

    def free(self, now: datetime) -> list[datetime]:
        """When a car can be brought from tomorrow on."""
        days = [now.date() + timedelta(days=ahead) for ahead in range(1, AHEAD + 1)]
        return [datetime.combine(day, at) for day in days for at in self.times.get(day.weekday(), ())]


@dataclass(frozen=True)
class Visit:
    """What a workshop did, in each language; `km` on the odometer."""

    day: date
    km: int
    what: Mapping[str, str]
    done: Mapping[str, tuple[str, ...]]


def appointment(text: str) -> datetime | None:
    """The first appointment of the signal Service.Appointments, a JSON list of {"id", "at", "what"}."""
    booked = json.loads(text)
    return datetime.fromisoformat(booked[0]["at"]) if booked else None


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text of a language, or the English one."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


def read_workshops(path: Path) -> tuple[list[Workshop], list[str]]:
    """The workshops of a file and its faults."""
    return read_entries(path, _workshop)


def read_visits(path: Path) -> tuple[list[Visit], list[str]]:
    """The visits of a file, newest first, and its faults."""
    visits, faults = read_entries(path, _visit)
    return sorted(visits, key=lambda visit: visit.day, reverse=True), faults


def _workshop(data: dict[str, object]) -> Workshop:
    times = data["times"]
    if not isinstance(times, dict):
        raise ValueError("times is a mapping such as \"monday: ['08:00']\"; mend it.")
    unknown = next((day for day in times if str(day) not in WEEK), None)
    if unknown is not None:
        raise ValueError(f"times names {unknown}; days are {', '.join(WEEK)}.")
    hours = {WEEK.index(str(day)): tuple(_hour(each) for each in list_) for day, list_ in times.items()}
    return Workshop(_texts(data, "name"), _texts(data, "address"), str(data.get("phone", "")), hours)


def _hour(text: object) -> time:
    try:
        return time.fromisoformat(str(text))
    except ValueError:
        raise ValueError(f"{text} is no time; write it as '08:00', in quotes.") from None


def _visit(data: dict[str, object]) -> Visit:
    day, km, done = data["date"], data["km"], data["done"]
    if not isinstance(day, date):
        raise ValueError(f"date is {day}; write it as 2026-03-09.")
    if not isinstance(km, int) or not isinstance(done, dict):
        raise ValueError("km is a whole number and done a list per language; mend the entry.")
    return Visit(day, km, _texts(data, "what"), {str(key): tuple(map(str, list_)) for key, list_ in done.items()})


def _texts(data: dict[str, object], key: str) -> dict[str, str]:
    texts = data[key]
    if not isinstance(texts, dict):
        raise ValueError(f'{key} is a text per language such as "en: …"; mend it.')
    return {str(language): str(text) for language, text in texts.items()}
