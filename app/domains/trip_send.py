"""A day of a plan as a route for navigation, and where files for people go."""

from datetime import datetime
from pathlib import Path

import platformdirs

from app.car.signals import Value
from app.car.stops import Stop, write_stops
from app.domains.way import GOAL, STOPS
from app.trips.plan import Day, Item, Plan


def day_ahead(plan: Plan, now: datetime) -> int | None:
    """The day that goes on, or comes next; None when all is over."""
    return next((n for n, day in enumerate(plan.days) if day.items and day.items[-1].start >= now), None)


def way_of(plan: Plan, now: datetime) -> tuple[dict[str, Value], int]:
    """The signals that lead through what is left of the next day, and that day; no signals when nothing is left."""
    number = day_ahead(plan, now)
    if number is None:
        return {}, 0
    stays = _driven_to(plan.days[number], now)
    if not stays:
        return {}, number
    *between, last = stays
    wishes: dict[str, Value] = {
        f"{GOAL}.Name": last.place.name,
        f"{GOAL}.Latitude": last.place.latitude,
        f"{GOAL}.Longitude": last.place.longitude,
        STOPS: write_stops(_stop(item) for item in between),
    }
    return wishes, number


def _driven_to(day: Day, now: datetime) -> list[Item]:
    """The stays of a day that one drives to and that are not over."""
    found: list[Item] = []
    driven = False
    for item in day.items:
        if item.kind == "drive":
            driven = True
        elif driven and item.kind != "free":
            driven = False
            if item.end >= now:
                found.append(item)
    return found


def _stop(item: Item) -> Stop:
    if item.charging is None:
        return Stop(item.place.name, item.place.latitude, item.place.longitude, float(item.minutes))
    station = item.charging.station
    to_percent = float(round(item.charging.end_percent))
    return Stop(station.name, station.latitude, station.longitude, float(item.minutes), to_percent)


def documents(otherwise: Path) -> Path:
    """The user's documents folder, where there is one."""
    found = Path(platformdirs.user_documents_dir())
    return found / "Meridian" if found.is_dir() else otherwise
