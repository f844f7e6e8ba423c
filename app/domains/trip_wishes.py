"""Forgiving arguments of the trip's commands become a request."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from app.car.message import QT_TRANSLATE_NOOP
from app.trips.request import Diet, Meal, Pace, TripRequest, WrongWish

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "weekend": 5,
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonntag": 6,
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
    "周一": 0, "周二": 1, "周三": 2, "周四": 3, "周五": 4, "周六": 5, "周日": 6, "周末": 5,
    "星期一": 0, "星期二": 1, "星期三": 2, "星期四": 3, "星期五": 4, "星期六": 5, "星期天": 6, "星期日": 6,
}  # fmt: skip
SOON = {"today": 0, "heute": 0, "今天": 0, "tomorrow": 1, "morgen": 1, "明天": 1, "demain": 1, "后天": 2}
LATE = 11  # o'clock from which on a trip begins tomorrow, where nobody says when
NOON = 14  # o'clock until which "Saturday", said on a Saturday, means today


def day_of(text: str | None, now: datetime, days: int, start: time | None = None) -> date:
    """The first day that words mean, from now; WrongWish when they mean none."""
    if not text:
        gone = start is not None and start < now.time()
        return now.date() + timedelta(days=1 if days > 1 or now.hour >= LATE or gone else 0)
    word = text.strip().lower().removeprefix("next ").removeprefix("this ").removeprefix("on ")
    if word in SOON:
        return now.date() + timedelta(days=SOON[word])
    if word in WEEKDAYS:
        ahead = (WEEKDAYS[word] - now.weekday()) % 7
        passed = ahead == 0 and (now.hour >= NOON or (start is not None and start < now.time()))
        return now.date() + timedelta(days=7 if passed else ahead)
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise WrongWish(QT_TRANSLATE_NOOP("Car", "I do not know which day {day} is."), day=text) from None


def request_of(
    now: datetime,
    where: str,
    days: int | None,
    day: str | None,
    start_time: str | None,
    adults: int | None,
    children: int | None,
    budget_eur: float | None,
    diet: Diet | None,
    pace: Pace | None,
    quiet: bool | None,
    interests: Sequence[str] | None,
    meals: Sequence[Meal] | None,
    arrive_percent: float | None,
    lodging: str | None,
) -> TripRequest:
    """The request; WrongWish for the first wish that cannot be."""
    start = _time(start_time)
    length = days or 1
    wished = (lodging or "").strip()
    return TripRequest(
        where=where,
        first=day_of(day, now, length, start),
        days=length,
        depart=start,
        adults=adults if adults is not None else 2,
        children=children or 0,
        budget=budget_eur,
        diet=diet or "none",
        pace=pace or ("calm" if quiet else "normal"),
        quiet=bool(quiet),
        interests=tuple(dict.fromkeys(word.strip().lower() for word in interests or () if word.strip())),
        meals=tuple(dict.fromkeys(meals or ())),
        arrive_percent=arrive_percent,
        lodging="none" if wished.lower() in ("none", "home", "no", "在家") else wished,
    ).validated(now)


def _time(text: str | None) -> time | None:
    if not text:
        return None
    hours, minutes = text.split(":")
    return time(int(hours), int(minutes))
