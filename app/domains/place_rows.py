"""Places as rows for the screen and as facts for the assistant."""

from collections.abc import Callable
from datetime import datetime
from math import hypot

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.navigation_words import detail_of, metres_text, street_of
from app.domains.numbers_told import figures
from app.maps.regions.hours import is_open, until
from app.maps.regions.region import Place
from app.maps.regions.wanted import number, power_of

Say = Callable[[Message], str]
TOLD = ("rating", "cuisine", "opening_hours", "available", "addr:street", "addr:city", "price", "charge", "price_night")


def away(place: Place, spot: tuple[float, float]) -> float:
    """Metres as the crow flies from (x, y)."""
    return hypot(place.x - spot[0], place.y - spot[1])


def row(place: Place, spot: tuple[float, float], language: str, detour: float | None = None) -> dict[str, object]:
    """A line of a list, `street` or else the town; `detour` in seconds where it is known."""
    return {
        "number": place.id,
        "name": place.called(language),
        "detail": detail_of(place, language),
        "street": street_of(place, language) or place.tags.get("addr:city:zh" if language == "zh" else "addr:city", ""),
        "category": place.category,
        "distance": metres_text(away(place, spot), language),
        "rating": figures(place.tags.get("rating", ""), language),
        "power": figures(f"{power_of(place):g} kW", language) if power_of(place) else "",
        "free": int(number(place.tags.get("available", "-1"))),
        "capacity": int(number(place.tags.get("capacity", "-1"))),
        "detour": -1 if detour is None else round(detour / 60),
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


def _address(street: str, house: str, town: str, language: str) -> str:
    """As it is written in a language: in Chinese from the town to the house, elsewhere the other way round."""
    if language == "zh":
        return f"{town}{street}{house}号" if house and street else f"{town}{street}"
    return ", ".join(part for part in (f"{street} {house}".strip(), town) if part)


def facts(place: Place, spot: tuple[float, float], language: str, now: datetime, say: Say) -> dict[str, object]:
    """Everything a card shows: `row` and address, hours in words, price, telephone, plugs."""
    tags = place.tags
    town = tags.get("addr:city:zh" if language == "zh" else "addr:city", tags.get("addr:city", ""))
    street = street_of(place, language)
    return row(place, spot, language) | {
        "address": _address(street, tags.get("addr:housenumber", ""), town, language),
        "hours": hours_in_words(tags.get("opening_hours", ""), now, say),
        "open": is_open(tags.get("opening_hours", ""), now) is not False,
        "price": "€" * int(number(tags.get("price", "0"))),
        "cost": figures(tags.get("charge", tags.get("fee", tags.get("price_night", ""))), language),
        "phone": tags.get("phone", ""),
        "stars": int(number(tags.get("stars", "0"))),
        "reviews": int(number(tags.get("reviews", "0"))),
        "kilowatts": round(power_of(place)),
    }


def hours_in_words(hours: str, now: datetime, say: Say) -> str:
    """ "Open until 22:00", "Closed until 10:00"; "" when nothing is known."""
    state = is_open(hours, now)
    if state is None:
        return ""
    change = until(hours, now)
    if change is None:
        return say(Message(QT_TRANSLATE_NOOP("Car", "Always open") if state else QT_TRANSLATE_NOOP("Car", "Closed")))
    days = (change.date() - now.date()).days
    if days > 1:
        return say(Message(QT_TRANSLATE_NOOP("Car", "Open") if state else QT_TRANSLATE_NOOP("Car", "Closed")))
    text = QT_TRANSLATE_NOOP("Car", "Open until {time}") if state else QT_TRANSLATE_NOOP("Car", "Closed until {time}")
    return say(Message(text, {"time": change.strftime("%H:%M")}))


def told(place: Place, spot: tuple[float, float], language: str, detour: float | None = None) -> dict[str, object]:
    """What the assistant is told of a place."""
    facts: dict[str, object] = {
        "name": place.called(language),
        "kind": place.category,
        "kilometers": round(away(place, spot) / 1000, 1),
    }
    if detour is not None:
        facts["detour_minutes"] = round(detour / 60)
    for key in TOLD:
        if key in place.tags:
            facts[key.removeprefix("addr:")] = place.tags[key]
    if power_of(place):
        facts["power_kw"] = round(power_of(place))
    return facts
