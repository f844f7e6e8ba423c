"""Opening hours in OpenStreetMap's syntax: when a place is open on a day."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache

from app.maps.regions.hours import read_hours

Span = tuple[datetime, datetime]


@lru_cache(maxsize=4096)
def open_spans(text: str, day: date) -> tuple[Span, ...] | None:
    """When a place opens on a day, and until when (into the night, too); None when the text cannot be read."""
    begin = datetime.combine(day, time())
    rules = read_hours(text)
    if rules is None:
        return None
    spans: list[Span] = []
    for start, end, state, _ in rules.intervals(begin - timedelta(hours=6), begin + timedelta(hours=30)):
        if str(state) != "open":
            continue
        if spans and spans[-1][1] == start:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return tuple((a, b) for a, b in spans if a < begin + timedelta(days=1) and b > begin)


def is_open(text: str, start: datetime, end: datetime) -> bool:
    """Whether a place is open from start to end; True when its hours are unknown."""
    spans = open_spans(text, start.date()) if text else None
    return spans is None or any(a <= start and end <= b for a, b in spans)
