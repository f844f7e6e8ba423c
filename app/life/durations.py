"""Spans of time as iCalendar writes them."""

import re
from datetime import timedelta

_SPAN = re.compile(r"^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$")


def duration(text: str) -> timedelta:
    """ "PT1H30M" as a span; nothing for "", ValueError for what is none."""
    if not text:
        return timedelta()
    found = _SPAN.match(text.strip().upper())
    if found is None or not any(found.groups()):
        raise ValueError(text)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
