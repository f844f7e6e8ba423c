"""Opening hours in OpenStreetMap's syntax: open now, and until when."""

from datetime import datetime
from functools import lru_cache

from opening_hours import OpeningHours, validate


@lru_cache(maxsize=4096)
def read_hours(text: str) -> OpeningHours | None:
    """Opening hours in OpenStreetMap's syntax, ready to be asked; None when they cannot be read."""
    return OpeningHours(text) if text and validate(text) else None


def is_open(hours: str, when: datetime) -> bool | None:
    """Whether OpenStreetMap opening hours hold at a time; None when nothing readable is said."""
    read = read_hours(hours)
    return None if read is None else bool(read.is_open(when.replace(tzinfo=None)))


def until(hours: str, when: datetime) -> datetime | None:
    """When this changes next between open and closed; None when never or unknown."""
    read = read_hours(hours)
    change = read.next_change(when.replace(tzinfo=None)) if read else None
    return change if isinstance(change, datetime) else None
