"""Charging in words and plain data: stations, plans and times as the assistant and the screen read them."""

from collections.abc import Callable, Mapping
from datetime import datetime

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.domains.numbers_told import figures
from app.maps.energy.availability import Availability, Live
from app.maps.energy.stations import Station
from app.maps.energy.stops import ChargePlan

PLUGS = {"ccs": "CCS", "chademo": "CHAdeMO", "type2": "Type 2"}


def station_data(station: Station, live: Live, language: str) -> dict[str, object]:
    """A station's specification and status."""
    told: dict[str, object] = {
        "name": station.place.called(language),
        "power_kw": station.power,
        "plug": PLUGS[station.plug],
        "free": live.free,
        "capacity": live.capacity,
        "status": live.reason or "available",
        "opening_hours": station.hours or "unknown",
    }
    return told | ({"euro_per_kwh": station.price} if station.price is not None else {})


def plan_data(plan: ChargePlan, language: str) -> dict[str, object]:
    """A plan's stops in order, and how one arrives."""
    stops = [
        {
            "name": stop.station.place.called(language),
            "power_kw": stop.station.power,
            "at": stop.at.strftime("%H:%M"),
            "from_percent": round(stop.arrive, 1),
            "to_percent": round(stop.leave),
            "minutes": round(stop.minutes),
            "detour_minutes": round(stop.detour / 60, 1),
        }
        | ({"wait_minutes": round(stop.wait)} if stop.wait else {})
        | ({"euro": round(stop.cost, 2)} if stop.cost is not None else {})
        for stop in plan.stops
    ]
    return {
        "stops": stops,
        "arrival_percent": round(plan.arrival, 1),
        "wished_percent": round(plan.wish),
        "feasible": plan.feasible,
        "minutes": round(plan.seconds / 60),
        "kilometers": round(plan.metres / 1000, 1),
    }


def stop_rows(plan: ChargePlan, language: str) -> list[dict[str, object]]:
    """A plan's stops as StopPlan.qml shows them."""
    return [
        {
            "number": stop.station.id,
            "name": stop.station.place.called(language),
            "power": round(stop.station.power),
            "time": stop.at.strftime("%H:%M"),
            "arrive": round(stop.arrive),
            "leave": round(stop.leave),
            "minutes": round(stop.minutes),
            "wait": round(stop.wait),
            "detour": round(stop.detour / 60),
            "price": "" if stop.cost is None else figures(f"{stop.cost:.2f} €", language),
        }
        for stop in plan.stops
    ]


def station_row(
    station: Station, availability: Availability, when: datetime, language: str, more: Mapping[str, object]
) -> dict[str, object]:
    """A station as StationCard.qml shows it; `more` are distance, detour and whether it is planned."""
    live = availability.live(station.id, when)
    return {
        "number": station.id,
        "name": station.place.called(language),
        "power": round(station.power),
        "plug": PLUGS[station.plug],
        "free": live.free,
        "capacity": live.capacity,
        "status": live.reason,
        "price": "" if station.price is None else figures(f"{station.price:.2f} €/kWh", language),
        "hours": station.hours,
        **more,
    }


def why_closed(reason: str) -> str:
    """The sentence for a station that one cannot use, with the field {station}."""
    return {
        "full": QT_TRANSLATE_NOOP("Car", "Every plug at {station} is taken."),
        "failed": QT_TRANSLATE_NOOP("Car", "{station} is out of order."),
        "closed": QT_TRANSLATE_NOOP("Car", "{station} is closed."),
    }[reason]


def renewed(lost: str, reason: str, instead: str, say: Callable[[Message], str]) -> Message:
    """What people hear when a planned station is lost."""
    why = say(Message(why_closed(reason), {"station": lost}))
    if instead:
        return Message(QT_TRANSLATE_NOOP("Car", "{why} I planned {station} instead."), {"why": why, "station": instead})
    return Message(QT_TRANSLATE_NOOP("Car", "{why} No other charger fits this route."), {"why": why})
