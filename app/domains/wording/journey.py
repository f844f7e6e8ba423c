"""How ways, stops, charging and trips read on a card."""

import json

from app.car.catalogue import CHARGING, NAVIGATION, TRIP_PLAN
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.car.stops import read_stops
from app.domains.language import spoken
from app.domains.trip_shelf import read_plan
from app.domains.wording.shown import NONE, OFF, Entry, name, percent, switch, word
from app.trips.titles import title_of

WORDS = {
    "FASTEST": QT_TRANSLATE_NOOP("Car", "fastest"),
    "SHORTEST": QT_TRANSLATE_NOOP("Car", "shortest"),
    "NO_TOLLS": QT_TRANSLATE_NOOP("Car", "no tolls"),
    "ECONOMIC": QT_TRANSLATE_NOOP("Car", "least energy"),
    "TILTED": QT_TRANSLATE_NOOP("Car", "3D"),
    "FLAT": QT_TRANSLATE_NOOP("Car", "2D"),
    "NORTH_UP": QT_TRANSLATE_NOOP("Car", "north up"),
    "FULL": QT_TRANSLATE_NOOP("Car", "in full"),
    "BRIEF": QT_TRANSLATE_NOOP("Car", "brief"),
    "OFF": OFF,
    "START": QT_TRANSLATE_NOOP("Car", "started"),
    "STOP": QT_TRANSLATE_NOOP("Car", "stopped"),
    "INACTIVE": OFF,
    "START_TIME": QT_TRANSLATE_NOOP("Car", "start time"),
    "END_TIME": QT_TRANSLATE_NOOP("Car", "ready by"),
    "accident": QT_TRANSLATE_NOOP("Car", "accident"),
    "jam": QT_TRANSLATE_NOOP("Car", "traffic jam"),
    "hazard": QT_TRANSLATE_NOOP("Car", "hazard"),
    "roadworks": QT_TRANSLATE_NOOP("Car", "roadworks"),
    "closure": QT_TRANSLATE_NOOP("Car", "closed road"),
    "speed_trap": QT_TRANSLATE_NOOP("Car", "speed trap"),
}


def _trip(value: Value) -> Message:
    plan = read_plan(str(value))
    return title_of(plan, spoken("en")) if plan else Message(NONE)


def _stops(value: Value) -> Message:
    names = [stop.name for stop in read_stops(str(value))]
    return Message("{name}", {"name": ", ".join(names)}) if names else Message(NONE)


def _saved(value: Value) -> Message:
    names = [entry["name"] for entry in json.loads(str(value))]
    return Message("{name}", {"name": names[-1]}) if names else Message(NONE)


def _reported(value: Value) -> Message:
    kinds = [entry["kind"] for entry in json.loads(str(value))]
    return Message(WORDS[kinds[-1]]) if kinds else Message(NONE)


ENTRIES = {
    f"{NAVIGATION}.DestinationSet.Name": Entry(QT_TRANSLATE_NOOP("Car", "Destination"), name),
    f"{NAVIGATION}.Stops": Entry(QT_TRANSLATE_NOOP("Car", "Stops"), _stops),
    f"{NAVIGATION}.RoutePreference": Entry(QT_TRANSLATE_NOOP("Car", "Route"), word(WORDS)),
    f"{NAVIGATION}.IsFerryAvoided": Entry(QT_TRANSLATE_NOOP("Car", "Avoid ferries"), switch),
    f"{NAVIGATION}.IsMotorwayAvoided": Entry(QT_TRANSLATE_NOOP("Car", "Avoid motorways"), switch),
    f"{NAVIGATION}.Favourites": Entry(QT_TRANSLATE_NOOP("Car", "Saved"), _saved),
    f"{NAVIGATION}.Reports": Entry(QT_TRANSLATE_NOOP("Car", "Reported"), _reported),
    f"{NAVIGATION}.Map.View": Entry(QT_TRANSLATE_NOOP("Car", "Map"), word(WORDS)),
    f"{NAVIGATION}.Guidance.Mode": Entry(QT_TRANSLATE_NOOP("Car", "Guidance voice"), word(WORDS)),
    f"{NAVIGATION}.Volume": Entry(QT_TRANSLATE_NOOP("Car", "Guidance volume"), percent),
    f"{CHARGING}.ChargeLimit": Entry(QT_TRANSLATE_NOOP("Car", "Charge limit"), percent),
    f"{CHARGING}.StartStopCharging": Entry(QT_TRANSLATE_NOOP("Car", "Charging"), word(WORDS)),
    f"{CHARGING}.Timer.Mode": Entry(QT_TRANSLATE_NOOP("Car", "Charging timer"), word(WORDS)),
    f"{CHARGING}.IsPreconditioningActive": Entry(QT_TRANSLATE_NOOP("Car", "Battery warming"), switch),
    TRIP_PLAN: Entry(QT_TRANSLATE_NOOP("Car", "Trip"), _trip),
}
