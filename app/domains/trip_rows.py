"""A plan as rows for the screen, worded in its language."""

from collections.abc import Callable, Iterable
from datetime import datetime

import numpy as np

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.navigation_words import metres_text, minutes_text
from app.domains.numbers_told import figures
from app.domains.place_rows import hours_in_words
from app.maps.geo import simplify
from app.trips.change import Offer
from app.trips.page import SUMS
from app.trips.plan import Day, Facts, Item, Plan, sum_up
from app.trips.stops import Stop, stops_of
from app.trips.titles import ROLES, SHORT_DAYS
from app.trips.world import World

Say = Callable[[Message], str]
Row = dict[str, object]
Stops = dict[tuple[int, datetime, str], Stop]
MINUS = "\N{MINUS SIGN}"
FINE = 6.0  # metres that a way on the map may be off


def day_rows(plan: Plan, language: str, say: Say) -> list[Row]:
    """The days: name, date, sky, celsius, way, euro, and `items` as in `_item_row`."""
    stops: Stops = {(stop.day, stop.item.start, stop.item.kind): stop for stop in stops_of(plan)}
    return [_day_row(plan, number, day, stops, language, say) for number, day in enumerate(plan.days)]


def _day_row(plan: Plan, number: int, day: Day, stops: Stops, language: str, say: Say) -> Row:
    noon = next((item.weather for item in day.stays if item.weather and item.start.hour >= 11), None)
    metres = sum(item.metres for item in day.drives)
    items = [_item_row(item, stops.get((number, item.start, item.kind)), language, say) for item in day.items]
    return {
        "name": say(Message(SHORT_DAYS[day.date.weekday()])),
        "date": day.date.isoformat(),
        "sky": noon.sky if noon else "",
        "celsius": round(noon.celsius) if noon else 0,
        "way": metres_text(metres, language) if metres else "",
        "driving": minutes_text(sum(item.minutes for item in day.drives) * 60, language),
        "euro": round(sum_up(day.items).total),
        "items": items,
    }


def _item_row(item: Item, stop: Stop | None, language: str, say: Say) -> Row:
    """kind, meal, category, number (of the stop, 0: none), times, title, detail, euro, percent, sky, note, facts."""
    charging = item.charging
    return {
        "kind": item.kind,
        "meal": item.meal,
        "category": item.place.category,
        "number": stop.number if stop else 0,
        "start": f"{item.start:%H:%M}",
        "end": f"{item.end:%H:%M}",
        "title": item.place.called(language),
        "detail": _detail(item, language, say),
        "euro": round(item.cost + (charging.cost if charging else 0.0)),
        "toll": round(item.cost, 2) if item.kind == "drive" else 0.0,
        "percent": round(item.percent),
        "charge": f"{charging.start_percent:.0f} → {charging.end_percent:.0f} %" if charging else "",
        "station": f"{charging.station.called(language)} · {charging.kw:.0f} kW" if charging else "",
        "sky": item.weather.sky if item.weather else "",
        "celsius": round(item.weather.celsius) if item.weather else 0,
        "note": " ".join(say(note) for note in item.notes),
        "facts": [*place_facts(item.place, item.start, language, say)],
    }


def _detail(item: Item, language: str, say: Say) -> str:
    minutes = minutes_text(item.minutes * 60, language)
    if item.kind == "drive":
        return f"{minutes} · {metres_text(item.metres, language)}"
    role = say(Message(ROLES[item.meal or item.kind]))
    return role if item.kind in ("lodging", "home") else f"{role} · {minutes}"


def place_facts(place: Facts, when: datetime, language: str, say: Say) -> Iterable[Row]:
    """What its tags tell of a place at the time one is there: a sign and a text each."""
    tags = place.tags
    street = tags.get("addr:street:zh" if language == "zh" else "addr:street", tags.get("addr:street", ""))
    number = tags.get("addr:housenumber", "")
    rating = figures(tags.get("rating", ""), language)
    told = (
        ("star", f"{rating} ({tags['reviews']})" if "reviews" in tags else rating),
        ("clock", hours_in_words(tags.get("opening_hours", ""), when, say)),
        ("pin", f"{street} {number}".strip() if street else ""),
        ("phone", tags.get("phone", "")),
        ("charge", tags.get("socket:type2_combo:output", "")),
    )
    return ({"sign": sign, "text": text} for sign, text in told if text)


def offer_rows(offers: Iterable[Offer], language: str, say: Say) -> list[Row]:
    """Alternatives: place (its number), title, detail."""
    rows: list[Row] = []
    for offer in offers:
        tags = offer.site.place.tags
        parts = [f"★ {figures(tags['rating'], language)}" if "rating" in tags else ""]
        if offer.minutes:
            text = QT_TRANSLATE_NOOP("Car", "{minutes:+d} min driving")
            parts.append(say(Message(text, {"minutes": offer.minutes})).replace("-", MINUS))
        if abs(offer.cost) >= 1:
            parts.append(f"{offer.cost:+.0f} €".replace("-", MINUS))
        detail = " · ".join(part for part in parts if part)
        rows.append({"place": offer.site.place.id, "title": offer.site.place.called(language), "detail": detail})
    return rows


def pins(plan: Plan, day: int, language: str) -> list[Row]:
    """The stops of a day as the map pins places: number (of the place), name, category, latitude, longitude, chosen."""
    return [
        {
            "number": stop.item.place.id,
            "name": stop.item.place.called(language),
            "category": stop.item.place.category,
            "latitude": stop.item.place.latitude,
            "longitude": stop.item.place.longitude,
            "chosen": False,
        }
        for stop in stops_of(plan)
        if stop.day == day
    ]


def ways(plan: Plan, world: World) -> list[list[float]]:
    """For each day its way for the map: latitude, longitude, latitude, …"""
    lines: list[list[float]] = []
    for day in plan.days:
        points: list[tuple[float, float]] = []
        for drive in day.drives:
            origin = drive.origin or drive.place
            points += world.roads.line((origin.x, origin.y), (drive.place.x, drive.place.y), drive.start)
        flat = simplify(np.array(points), FINE) if len(points) > 2 else points
        lines.append([value for x, y in flat for value in world.region.frame.to_degrees(float(x), float(y))])
    return lines


def sum_rows(plan: Plan, say: Say) -> list[Row]:
    """What makes up the costs, the total last."""
    sums = plan.costs.to_json()
    return [{"text": say(Message(SUMS[key])), "euro": round(value)} for key, value in sums.items() if value]
