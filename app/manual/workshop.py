"""The invented workshop: when it has time, and what it did to this car."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from app.manual.entries import read_entries

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
AHEAD = 21  # days that can be booked
_WEEKDAYS = {day[:3]: number for number, day in enumerate(DAYS)} | {day: number for number, day in enumerate(DAYS)}
_CHINESE = {f"{week}{day}": at for week in ("周", "星期", "礼拜") for at, day in enumerate("一二三四五六日")}
_RELATIVE = {"today": 0, "tomorrow": 1, "day after tomorrow": 2, "今天": 0, "明天": 1, "后天": 2}
_TIME = re.compile(
    r"\b(?P<hour>\d{1,2})[:：.](?P<minute>\d{2})\b|(?:\bat |^)(?P<bare>\d{1,2})\b(?!-)|(?P<chinese>\d{1,2})点"
)
_DATE = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})")
_HALVES = {"morning": (0, 12), "上午": (0, 12), "早上": (0, 12), "afternoon": (12, 24), "下午": (12, 24)}


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
    unknown = next((day for day in times if str(day) not in DAYS), None)
    if unknown is not None:
        raise ValueError(f"times names {unknown}; days are {', '.join(DAYS)}.")
    hours = {DAYS.index(str(day)): tuple(_hour(each) for each in list_) for day, list_ in times.items()}
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


def wanted_times(when: str, free: Sequence[datetime], now: datetime) -> list[datetime] | None:
    """The free times that words such as "tuesday morning" or "2026-11-24 09:00" leave; None for words that say none."""
    text = when.lower().replace("t", " ", 1) if re.match(r"^\d{4}-\d\d-\d\dt", when.lower()) else when.lower()
    days = _days(text, now.date())
    hour = _TIME.search(_DATE.sub("", text))
    half = next((span for word, span in _HALVES.items() if word in text), None)
    if days is None and hour is None and half is None:
        return None
    left = [each for each in free if days is None or each.date() in days]
    if half is not None:
        left = [each for each in left if half[0] <= each.hour < half[1]]
    if hour is not None:
        number = int(hour["hour"] or hour["bare"] or hour["chinese"])
        number += 12 if half == (12, 24) and number < 12 else 0
        left = [each for each in left if each.hour == number and each.minute == int(hour["minute"] or each.minute)]
    return left


def _days(text: str, today: date) -> frozenset[date] | None:
    """The days that words name."""
    found = _DATE.search(text)
    if found:
        try:
            return frozenset({date(*(int(part) for part in found.groups()))})
        except ValueError:
            return frozenset()
    for word in sorted(_RELATIVE, key=len, reverse=True):
        if word in text:
            return frozenset({today + timedelta(days=_RELATIVE[word])})
    later = 7 if "next" in text or "下" in text.replace("下午", "") else 0
    for word, number in [
        *_CHINESE.items(),
        *((word, n) for word, n in _WEEKDAYS.items() if re.search(rf"\b{word}\b", text)),
    ]:
        if word in text:
            monday = today - timedelta(days=today.weekday()) + timedelta(days=later)
            day = monday + timedelta(days=number)
            return frozenset({day if day > today else day + timedelta(days=7)})
    if "next week" in text or "下周" in text or "下星期" in text:
        monday = today - timedelta(days=today.weekday()) + timedelta(days=7)
        return frozenset(monday + timedelta(days=each) for each in range(7))
    return None
