"""Events of the calendar: which one is meant, what overlaps, and how they are told."""

from collections.abc import Sequence
from datetime import date, datetime

from rapidfuzz import fuzz

from app.car.message import QT_TRANSLATE_NOOP
from app.domains.day_times import at_time
from app.domains.domain import Reply, refuse
from app.domains.entries import Entry, clock, moment
from app.domains.people_named import which
from app.life.who import clean

NEXT = ("next", "the next one", "next appointment", "next event", "next meeting", "appointment", "下一个", "下个日程",
        "下一个日程", "下一个会议", "下一个约会", "下一个行程", "nächster termin", "prochain rendez-vous",
        "nächsten termin")  # fmt: skip
LIKE = 80.0


def of_day(events: Sequence[Entry], day: date) -> list[Entry]:
    """What takes place on a day, whole days first, then by time."""
    found = []
    for event in events:
        start, end = moment(event, "start"), moment(event, "end")
        last = end.date() if end.time() != datetime.min.time() or end == start else (end.date() - date.resolution)
        if start.date() <= day <= last:
            found.append(event)
    return sorted(found, key=lambda event: (not event["all_day"], str(event["start"])))


def ahead(events: Sequence[Entry], now: datetime) -> list[Entry]:
    """What is not over yet, by time; whole days are left out."""
    found = [event for event in events if not event["all_day"] and moment(event, "end") > now]
    return sorted(found, key=lambda event: str(event["start"]))


def upcoming(events: Sequence[Entry], now: datetime) -> Entry | None:
    """The next one that has not begun."""
    return next((event for event in ahead(events, now) if moment(event, "start") > now), None)


def overlapping(events: Sequence[Entry], start: datetime, end: datetime, but: str = "") -> list[Entry]:
    """What takes place in a span of time, without the event of id `but`."""
    found = [event for event in events if not event["all_day"] and event["id"] != but]
    return [event for event in found if moment(event, "start") < end and moment(event, "end") > start]


def meant(events: Sequence[Entry], text: str, now: datetime) -> Entry | Reply:
    """The event that a title, a time or "next" means; else the question which one, or an honest no."""
    said = clean(text)
    coming = [event for event in events if moment(event, "end") > now]
    if said in NEXT:
        event = upcoming(events, now)
        return event or refuse(QT_TRANSLATE_NOOP("Car", "There is no further appointment."))
    by_id = [event for event in coming if event["id"] == text.strip()]
    try:
        at = at_time(now.date(), said)
        by_time = [event for event in coming if moment(event, "start") == at]
    except ValueError:
        by_time = []
    exact = [event for event in coming if said == clean(str(event["title"]))]
    inside = [event for event in coming if said and said in clean(str(event["title"]))]
    like = [event for event in coming if fuzz.token_set_ratio(said, clean(str(event["title"]))) >= LIKE]
    for found in (by_id, by_time, exact, inside, like):
        if len(found) == 1 or (found and len({event["title"] for event in found}) == 1):
            return min(found, key=lambda event: str(event["start"]))
        if found:
            names = [f"{event['title']} ({clock(moment(event, 'start'))})" for event in found]
            return which(names, [told(event) for event in found])
    return refuse(QT_TRANSLATE_NOOP("Car", "There is no appointment called {title}."), {"title": text.strip()})


def told(event: Entry) -> dict[str, object]:
    """An event for the assistant; what somebody wrote is marked as text."""
    start = moment(event, "start")
    facts: dict[str, object] = {"title_text": event["title"], "day": start.date().isoformat()}
    if not event["all_day"]:
        facts |= {"start": clock(start), "end": clock(moment(event, "end"))}
    facts |= {"all_day": True} if event["all_day"] else {}
    facts |= {"place_text": event["place"]} if event["place"] else {}
    return facts | ({"note_text": event["text"]} if event["text"] else {})


def row(event: Entry, now: datetime) -> dict[str, object]:
    """An event for the screen: {id, kind, title, start, end, place, now, over, all_day}."""
    start, end = moment(event, "start"), moment(event, "end")
    return {
        "id": event["id"], "kind": "event", "title": event["title"], "start": clock(start), "end": clock(end),
        "place": event["place"], "now": start <= now < end and not event["all_day"], "over": end <= now,
        "all_day": event["all_day"], "at": event["start"],
    }  # fmt: skip
