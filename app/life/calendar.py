"""Events and tasks from iCalendar files (RFC 5545): local, with a zone or in UTC, whole days, repeated ones."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.life.content_lines import Block, Line, blocks, parts
from app.life.durations import duration
from app.life.faults import fault

DAY_ZERO = "X-MERIDIAN-DAY-ZERO"
BEFORE, AFTER = timedelta(days=1), timedelta(days=15)  # of today within which events are told


def day_zero(file: Path) -> date | None:
    """The date that counts as today in the folder's files, if its calendar names one."""
    return next((_moment(line)[0].date() for line in blocks(file, "VEVENT", [])[1] if line.name == DAY_ZERO), None)


def read_calendar(file: Path, today: date, faults: list[Message]) -> list[dict[str, Any]]:
    """{id, title, start, end (ISO 8601, local), all_day, place, text} around today, by time."""
    zero = day_zero(file)
    shift = today - zero if zero else timedelta()
    found: dict[str, dict[str, Any]] = {}
    for block in blocks(file, "VEVENT", faults)[0]:
        try:
            for event in _events(block, shift, today):
                found[event["id"]] = event
        except (ValueError, KeyError, OverflowError, TypeError):
            problem = QT_TRANSLATE_NOOP("Car", "the event's times cannot be read")
            mend = QT_TRANSLATE_NOOP("Car", "write DTSTART:20260514T093000, with a TZID such as Europe/Berlin or none")
            faults.append(fault(file, block.number, problem, mend))
    return sorted(found.values(), key=lambda event: (event["start"], event["title"]))


def read_tasks(file: Path, zero: date | None, today: date, faults: list[Message]) -> list[dict[str, Any]]:
    """{id, text, at (ISO 8601, or "" for none), place, latitude, longitude, done} of every task that is open."""
    found = []
    for block in blocks(file, "VTODO", faults)[0]:
        try:
            due = block.first("DUE", "DTSTART")
            at = _moment(due)[0] + (today - zero if zero else timedelta()) if due else None
            spot = [float(part) for part in parts(block.text("GEO"))] if block.first("GEO") else []
            if len(spot) not in (0, 2):
                raise ValueError
        except (ValueError, KeyError):
            problem = QT_TRANSLATE_NOOP("Car", "the task's time or place cannot be read")
            mend = QT_TRANSLATE_NOOP("Car", "write DUE:20260514T180000 and GEO:54.2;4.1")
            faults.append(fault(file, block.number, problem, mend))
            continue
        if not block.text("SUMMARY"):
            problem = QT_TRANSLATE_NOOP("Car", "this task has no name")
            faults.append(fault(file, block.number, problem, QT_TRANSLATE_NOOP("Car", "add a line SUMMARY:…")))
            continue
        if block.text("STATUS").upper() in ("COMPLETED", "CANCELLED"):
            continue
        found.append(
            {
                "id": f"{block.text('UID') or block.number}@{at.date() if at else today}",
                "text": block.text("SUMMARY"),
                "at": at.isoformat(timespec="minutes") if at else "",
                "place": block.text("LOCATION"),
                "latitude": spot[0] if spot else 0.0,
                "longitude": spot[1] if spot else 0.0,
                "done": False,
            }
        )
    return found


def _events(block: Block, shift: timedelta, today: date) -> Iterator[dict[str, Any]]:
    if block.text("STATUS").upper() == "CANCELLED":
        return
    start_line = block.first("DTSTART")
    if start_line is None:
        raise ValueError
    start, whole_day = _moment(start_line)
    end_line = block.first("DTEND")
    if end_line is not None:
        length = _moment(end_line)[0] - start
    else:
        length = duration(block.text("DURATION")) or timedelta(days=1 if whole_day else 0, hours=0 if whole_day else 1)
    if length < timedelta():
        raise ValueError
    changed = block.first("RECURRENCE-ID")
    for begin in _starts(block, start, datetime.combine(today, time()) - shift):
        origin = _moment(changed)[0] if changed else begin
        yield {
            "id": f"{block.text('UID') or block.text('SUMMARY')}@{(origin + shift).isoformat(timespec='minutes')}",
            "title": block.text("SUMMARY"),
            "start": (begin + shift).isoformat(timespec="minutes"),
            "end": (begin + shift + length).isoformat(timespec="minutes"),
            "all_day": whole_day,
            "place": block.text("LOCATION"),
            "text": block.text("DESCRIPTION"),
        }


def _starts(block: Block, start: datetime, today: datetime) -> list[datetime]:
    """When it takes place within the time that is told; repeated ones by their rule, without what is left out."""
    first, last = today - BEFORE, today + AFTER
    rule = block.first("RRULE")
    if rule is None:
        return [start] if first <= start < last or start < first else []
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

    without = {
        _moment(Line(line.number, line.name, one, line.parameters))[0]
        for line in block.all("EXDATE")
        for one in line.value.split(",")
    }
    if "UNTIL=" in rule.value.upper():
        rule = Line(rule.number, rule.name, _local_until(rule.value), rule.parameters)
    found = rrulestr(rule.value, dtstart=start).between(first, last, inc=True)
    return [when for when in found if when not in without][:60]


def _local_until(rule: str) -> str:
    """UNTIL in local time, since everything is reckoned there."""
    told = [part.split("=", 1) for part in rule.split(";") if "=" in part]
    return ";".join(
        f"{key}={_moment(Line(0, key, value))[0]:%Y%m%dT%H%M%S}" if key.upper() == "UNTIL" else f"{key}={value}"
        for key, value in told
    )


def _moment(line: Line) -> tuple[datetime, bool]:
    """A time in local time, and whether it names a day only; ValueError or KeyError when it is none."""
    text = line.value.strip()
    if len(text) == 8 or line.parameters.get("VALUE", "").upper() == "DATE":
        return datetime.strptime(text[:8], "%Y%m%d"), True
    if text.endswith("Z"):
        return _local(datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=ZoneInfo("UTC"))), False
    when = datetime.strptime(text, "%Y%m%dT%H%M%S" if len(text) > 13 else "%Y%m%dT%H%M")
    zone = line.parameters.get("TZID", "")
    return (_local(when.replace(tzinfo=ZoneInfo(zone.lstrip("/")))) if zone else when), False


def _local(when: datetime) -> datetime:
    return when.astimezone().replace(tzinfo=None)
