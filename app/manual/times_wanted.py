"""Which of the free times words mean, such as "tuesday morning", "mardi à 9 h", "Dienstag um 9 Uhr" or "周二上午"."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_GERMAN = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_FRENCH = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_WEEKDAYS = [(rf"\b{day}", at) for week in (WEEK, _GERMAN, _FRENCH) for at, day in enumerate(week)]
_WEEKDAYS += [(r"\bsonnabend", 5)]
_WEEKDAYS += [(f"{week}{day}", at) for week in ("周", "星期", "礼拜") for at, day in enumerate("一二三四五六日")]
_WEEKDAYS += [(rf"\b{day[:3]}\b(?=$|[.,]? ?(?:at|\d|morning|afternoon))", at) for at, day in enumerate(WEEK)]
_RELATIVE = {
    r"\bday after tomorrow\b|后天|\bübermorgen\b|\baprès-demain\b": 2,
    r"\btomorrow\b|明天|(?<!\bam )\bmorgen\b|\bdemain\b": 1,
    r"\btoday\b|今天|\bheute\b|\baujourd'hui\b": 0,
}
_NEXT = re.compile(r"\bnext\b|下(?!午)|\bnächste|\bprochaine?\b")
_NEXT_WEEK = re.compile(r"\bnext week\b|下周|下星期|\bnächste[rn]? woche\b|\bsemaine prochaine\b")
_MORNING = re.compile(r"\bmorning\b|上午|早上|vormittag|\bfrüh\b|\bam morgen\b|(?<=tag)morgen|\bmorgens\b|\bmatin")
_AFTERNOON = re.compile(r"\bafternoon\b|下午|nachmittag|\baprès-midi\b")
_DATE = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d))?")
_CLOCK = re.compile(
    r"(?<!\d)(\d{1,2})(?:[:：.](\d{2})\b|\s?h(?:eures?)?\b\s?(\d{2})?\b|h(\d{2})\b|\s?uhr\b\s?(\d{2})?\b|点)"
)
_HOUR = re.compile(r"(?:\bat |\bà |\bum |^)(\d{1,2})\b(?!-)")


def wanted_times(when: str, free: Sequence[datetime], now: datetime) -> list[datetime] | None:
    """The free times that words or "2026-11-24 09:00" leave, in any of our languages; None for words that say none."""
    text = when.lower().strip().replace("’", "'")
    days, hour, half = _days(text, now.date()), _hour(_DATE.sub("", text).strip()), _half(text)
    if days is None and hour is None and half is None:
        return None
    left = [each for each in free if days is None or each.date() in days]
    if half is not None:
        left = [each for each in left if half[0] <= each.hour < half[1]]
    if hour is not None:
        number, minute = hour
        number += 12 if half == (12, 24) and number < 12 else 0
        left = [each for each in left if each.hour == number and minute in (None, each.minute)]
    return left


def _half(text: str) -> tuple[int, int] | None:
    """The hours of the morning or the afternoon, where a text names one."""
    if _AFTERNOON.search(text):
        return 12, 24
    return (0, 12) if _MORNING.search(text) else None


def _hour(text: str) -> tuple[int, int | None] | None:
    """The hour that a text names, with its minute where it says one."""
    clock = _CLOCK.search(text)
    if clock:
        return int(clock[1]), next((int(minute) for minute in clock.groups()[1:] if minute), None)
    bare = _HOUR.search(text)
    return (int(bare[1]), None) if bare else None


def _days(text: str, today: date) -> frozenset[date] | None:
    """The days that words name."""
    found = _DATE.search(text)
    if found:
        try:
            return frozenset({date(*(int(part) for part in found.groups()))})
        except ValueError:
            return frozenset()
    monday = today - timedelta(days=today.weekday())
    ahead = timedelta(days=7 if _NEXT.search(text) else 0)
    for pattern, number in _WEEKDAYS:
        if re.search(pattern, text):
            day = monday + ahead + timedelta(days=number)
            return frozenset({day if day > today else day + timedelta(days=7)})
    for pattern, later in _RELATIVE.items():
        if re.search(pattern, text):
            return frozenset({today + timedelta(days=later)})
    if _NEXT_WEEK.search(text):
        return frozenset(monday + timedelta(days=7 + each) for each in range(7))
    return None
