"""A plan as a calendar (iCalendar, RFC 5545): an event for every stop and every drive."""

import hashlib
from collections.abc import Callable

from icalendar import Calendar, Event, vGeo

from app.car.message import Message
from app.trips.plan import Item, Plan
from app.trips.titles import ROLES, title_of

Say = Callable[[Message], str]


def calendar(plan: Plan, language: str, say: Say) -> bytes:
    """The file's content; times are local to wherever it is read."""
    whole = Calendar()
    whole.add("prodid", "-//Meridian//Travel Companion//EN")
    whole.add("version", "2.0")
    whole.add("x-wr-calname", say(title_of(plan, language)))
    for number, item in enumerate(plan.items):
        if item.kind not in ("home", "free") and item.end > item.start:
            whole.add_component(_event(plan, item, number, language, say))
    return whole.to_ical()  # type: ignore[no-any-return]


def _event(plan: Plan, item: Item, number: int, language: str, say: Say) -> Event:
    name, role = item.place.called(language), say(Message(ROLES[item.meal or item.kind]))
    event = Event()
    event.add("summary", f"{role}: {name}" if item.kind != "drive" else f"{role} → {name}")
    event.add("dtstart", item.start)
    event.add("dtend", item.end)
    event.add("dtstamp", plan.outset.now)
    key = f"{plan.target.name}/{plan.request.first}/{number}/{item.kind}/{item.place.id}"
    event.add("uid", f"{hashlib.sha256(key.encode()).hexdigest()[:24]}@meridian")
    street = " ".join(item.place.tags[key] for key in ("addr:street", "addr:housenumber") if key in item.place.tags)
    event.add("location", f"{name}, {street}" if street else name)
    event["geo"] = vGeo((item.place.latitude, item.place.longitude))
    lines = [say(note) for note in item.notes]
    if item.kind == "drive":
        lines.append(f"{item.metres / 1000:.1f} km, {item.percent:.0f} %")
    if item.charging is not None:
        charging = item.charging
        lines.append(
            f"{charging.station.called(language)}: {charging.start_percent:.0f} → {charging.end_percent:.0f} %"
        )
    if lines:
        event.add("description", "\n".join(lines))
    return event
