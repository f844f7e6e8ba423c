"""Days and times that a command names become moments."""

import re
from datetime import date, datetime, timedelta

from app.car.message import QT_TRANSLATE_NOOP
from app.domains.domain import Reply, refuse
from app.domains.trip_wishes import day_of
from app.trips.request import WrongWish

_AT = re.compile(r"^(?:(?P<day>.+?)[T\s,]+)?(?:at\s+)?(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::\d\d)?$")


def the_day(text: str, now: datetime) -> date | Reply:
    """The date of "today", "tomorrow", a weekday or YYYY-MM-DD; else a refusal."""
    try:
        return day_of(text, now.replace(hour=0, minute=0), 1)
    except WrongWish as wrong:
        return refuse(wrong.message.text, wrong.message.values)


def at_time(day: date, text: str) -> datetime:
    """A day at HH:MM."""
    hour, minute = (int(part) for part in text.split(":"))
    return datetime(day.year, day.month, day.day, hour, minute)


def the_moment(text: str, now: datetime) -> datetime | Reply:
    """ "18:30" (the next one), "tomorrow 09:00" or 2026-05-14T09:00; else a refusal."""
    found = _AT.match(text.strip())
    if found is None:
        return refuse(QT_TRANSLATE_NOOP("Car", "I do not know which time {time} is."), {"time": text})
    day = the_day(found["day"], now) if found["day"] else now.date()
    if isinstance(day, Reply):
        return day
    when = at_time(day, f"{found['hour']}:{found['minute']}")
    return when + timedelta(days=1) if not found["day"] and when <= now else when
