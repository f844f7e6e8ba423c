"""From a draft to a plan: dates, drives, costs, charge, weather and notes for every item."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.trips.battery import PLUGGING, Level, follow
from app.trips.costs import charging_cost, fee_cost, meal_cost, night_cost
from app.trips.draft import OUTSET, Draft, Node
from app.trips.forecast import Weather
from app.trips.plan import Charging, Day, Facts, Item, Plan
from app.trips.schedule import Clash, Frame, Stay, leg_of
from app.trips.travel import Leg
from app.trips.unmet import RAIN
from app.trips.world import walk

FREE = 25  # minutes of waiting from which on they are called free time


def assemble(frame: Frame, draft: Draft) -> Plan | Clash:
    """The plan of a draft, its wishes not yet judged; a Clash when it cannot be."""
    known = follow(frame, draft)
    if isinstance(known, Clash):
        return known
    draft, stays, levels = known
    by_node = {(level.day, level.at): level for level in levels}
    days = []
    for number, day in enumerate(stays):
        items: list[Item] = []
        for at, stay in enumerate(day):
            items += _items(frame, number, stay, by_node[number, at])
        days.append(Day(frame.request.dates[number], tuple(items)))
    return Plan(frame.request, frame.outset, frame.target, _with_nights(days), waived=draft.waived)


def _with_nights(days: list[Day]) -> tuple[Day, ...]:
    """A lodging lasts until the next day's first item."""
    for number, (day, following) in enumerate(pairwise(days)):
        if day.items and day.items[-1].kind == "lodging" and following.items:
            night = replace(day.items[-1], end=following.items[0].start)
            days[number] = Day(day.date, (*day.items[:-1], night))
    return tuple(days)


def facts(frame: Frame, site: int) -> Facts:
    """Of a site, or of where the car set out."""
    if site != OUTSET:
        return Facts.of(frame.world.sites[site].place)
    outset = frame.outset
    latitude, longitude = frame.world.region.frame.to_degrees(outset.x, outset.y)
    x, y = frame.xy(OUTSET)
    return Facts(0, "start", outset.name, outset.name_zh, x, y, round(latitude, 6), round(longitude, 6))


def _items(frame: Frame, number: int, stay: Stay, level: Level) -> list[Item]:
    day = frame.request.dates[number]
    items: list[Item] = []
    leg = leg_of(frame, number, stay)
    if leg is not None:
        items.append(_drive(frame, day, stay, leg, level))
    if stay.start - stay.arrive >= FREE and stay.node.role in ("visit", "meal"):
        begin, end = _clock(day, stay.arrive), _clock(day, stay.start)
        items.append(Item("free", begin, end, facts(frame, stay.node.site), round(level.arrive, 1)))
    return [*items, _stay(frame, number, stay, level)]


def _drive(frame: Frame, day: date, stay: Stay, leg: Leg, level: Level) -> Item:
    start = _clock(day, stay.leave)
    place = facts(frame, stay.node.parked)
    return Item(
        "drive",
        start,
        start + timedelta(minutes=stay.drive or 0),
        place,
        round(level.arrive, 1),
        cost=round(leg.toll, 2),
        origin=facts(frame, stay.origin),
        metres=round(leg.metres),
        seconds=round(leg.seconds),
        kwh=round(level.kwh, 2),
        weather=_weather(frame, day, stay.arrive, stay.node.parked),
    )


def _stay(frame: Frame, number: int, stay: Stay, level: Level) -> Item:
    node, request = stay.node, frame.request
    day = request.dates[number]
    site = frame.world.sites[node.site] if node.site != OUTSET else None
    cost = 0.0
    if site is not None:
        cost = {
            "meal": lambda: meal_cost(site, node.meal, request),
            "visit": lambda: fee_cost(site, request),
            "lodging": lambda: night_cost(site, request),
        }.get(node.role, lambda: 0.0)()
    charging = _charging(frame, stay, level) if node.station is not None or node.role == "charge" else None
    return Item(
        node.role,
        _clock(day, stay.start),
        _clock(day, stay.end),
        facts(frame, node.site),
        round(level.leave, 1),
        cost=cost,
        meal=node.meal,
        charging=charging,
        weather=_weather(frame, day, stay.start, node.site),
        notes=_notes(frame, number, stay),
        fixed=node.fixed,
    )


def _charging(frame: Frame, stay: Stay, level: Level) -> Charging | None:
    node, capacity = stay.node, frame.outset.capacity
    if level.leave <= level.arrive + 0.05:
        return None
    station = frame.world.sites[node.parked]
    kwh = round((level.leave - level.arrive) / 100 * capacity, 1)
    return Charging(
        facts(frame, node.parked),
        station.kilowatts,
        round(level.arrive, 1),
        round(level.leave, 1),
        max(1, node.minutes - PLUGGING) if node.minutes else 0,
        kwh,
        charging_cost(station, kwh),
        round(walk(station.xy, frame.xy(node.site))) if node.station is not None else 0.0,
    )


def _notes(frame: Frame, number: int, stay: Stay) -> tuple[Message, ...]:
    node: Node = stay.node
    if node.site == OUTSET or node.role not in ("visit", "meal"):
        return ()
    notes = []
    site = frame.world.sites[node.site]
    if not site.hours and not (node.role == "visit" and site.outdoor) and node.meal != "breakfast":
        notes.append(Message(QT_TRANSLATE_NOOP("Car", "Opening hours are not known.")))
    if (
        node.role == "visit"
        and site.outdoor
        and frame.windows.wet(node.site, frame.request.dates[number], stay.start, stay.end)
    ):
        notes.append(Message(RAIN))
    return tuple(notes)


def _weather(frame: Frame, day: date, minute: int, site: int) -> Weather:
    x, y = frame.xy(site)
    return frame.forecast.at(_clock(day, minute), frame.world.altitude((x, y)), x / 1000)


def _clock(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)
