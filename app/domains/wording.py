"""How a change reads on a card: a title and a value, in words that can be translated."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from app.car.catalogue import CHARGING, HMI, HVAC, MEDIA, NAVIGATION, SIDES, STATIONS, TRIP_PLAN
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.car.stops import read_stops
from app.domains.language import spoken
from app.domains.trip_shelf import read_plan
from app.trips.titles import title_of


@dataclass(frozen=True, slots=True)
class Wording:
    """`title` names the thing, `value` says what it is now; `zone` is None for what the car has once.

    `titles` names several of them that came to the same value.
    """

    title: Message
    value: Message
    zone: Message | None = None
    titles: Message | None = None


ZONES = (
    QT_TRANSLATE_NOOP("Car", "Driver"),
    QT_TRANSLATE_NOOP("Car", "Passenger"),
    QT_TRANSLATE_NOOP("Car", "Rear left"),
    QT_TRANSLATE_NOOP("Car", "Rear right"),
)
ON, OFF = QT_TRANSLATE_NOOP("Car", "on"), QT_TRANSLATE_NOOP("Car", "off")
OPEN, CLOSED = QT_TRANSLATE_NOOP("Car", "open"), QT_TRANSLATE_NOOP("Car", "closed")

WORDS = {
    "HEAD": QT_TRANSLATE_NOOP("Car", "head"),
    "FEET": QT_TRANSLATE_NOOP("Car", "feet"),
    "WINDSHIELD": QT_TRANSLATE_NOOP("Car", "windshield"),
    "HEAD_FEET": QT_TRANSLATE_NOOP("Car", "head and feet"),
    "HEAD_WINDSHIELD": QT_TRANSLATE_NOOP("Car", "head and windshield"),
    "FEET_WINDSHIELD": QT_TRANSLATE_NOOP("Car", "feet and windshield"),
    "DAY": QT_TRANSLATE_NOOP("Car", "day"),
    "NIGHT": QT_TRANSLATE_NOOP("Car", "night"),
    "en": QT_TRANSLATE_NOOP("Car", "English"),
    "zh": QT_TRANSLATE_NOOP("Car", "Chinese"),
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
    "red": QT_TRANSLATE_NOOP("Car", "red"),
    "orange": QT_TRANSLATE_NOOP("Car", "orange"),
    "yellow": QT_TRANSLATE_NOOP("Car", "yellow"),
    "green": QT_TRANSLATE_NOOP("Car", "green"),
    "cyan": QT_TRANSLATE_NOOP("Car", "cyan"),
    "blue": QT_TRANSLATE_NOOP("Car", "blue"),
    "violet": QT_TRANSLATE_NOOP("Car", "violet"),
    "pink": QT_TRANSLATE_NOOP("Car", "pink"),
    "white": QT_TRANSLATE_NOOP("Car", "white"),
}


def _degrees(value: Value) -> Message:
    return Message("{degrees:.1f}°", {"degrees": float(value)})


def _percent(value: Value) -> Message:
    return Message("{percent} %", {"percent": abs(int(value))})


def _opening(value: Value) -> Message:
    word = {0: CLOSED, 100: OPEN, -100: QT_TRANSLATE_NOOP("Car", "tilted")}.get(int(value))
    return Message(word) if word else _percent(value)


def _switch(value: Value) -> Message:
    return Message(ON if value else OFF)


def _leaf(value: Value) -> Message:
    return Message(OPEN if value else CLOSED)


def _locked(value: Value) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "locked") if value else QT_TRANSLATE_NOOP("Car", "unlocked"))


def _fan(value: Value) -> Message:
    return Message("{level}", {"level": round(float(value) / 20)})


def _heat(value: Value) -> Message:
    level = round(abs(float(value)) / 33)
    return Message("{level}", {"level": level}) if level else Message(OFF)


def _word(value: Value) -> Message:
    return Message(WORDS.get(str(value), str(value)))


def _name(value: Value) -> Message:
    return Message("{name}", {"name": str(value)}) if value else Message(QT_TRANSLATE_NOOP("Car", "none"))


def _playing(value: Value) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "playing") if value else QT_TRANSLATE_NOOP("Car", "paused"))


def _trip(value: Value) -> Message:
    plan = read_plan(str(value))
    return title_of(plan, spoken("en")) if plan else Message(QT_TRANSLATE_NOOP("Car", "none"))


def _stops(value: Value) -> Message:
    names = [stop.name for stop in read_stops(str(value))]
    return Message("{name}", {"name": ", ".join(names)}) if names else Message(QT_TRANSLATE_NOOP("Car", "none"))


def _saved(value: Value) -> Message:
    names = [entry["name"] for entry in json.loads(str(value))]
    return Message("{name}", {"name": names[-1]}) if names else Message(QT_TRANSLATE_NOOP("Car", "none"))


def _reported(value: Value) -> Message:
    kinds = [entry["kind"] for entry in json.loads(str(value))]
    return Message(WORDS[kinds[-1]]) if kinds else Message(QT_TRANSLATE_NOOP("Car", "none"))


_Show = Callable[[Value], Message]
_PLAIN: dict[str, tuple[str, _Show]] = {
    f"{HVAC}.IsAirConditioningActive": (QT_TRANSLATE_NOOP("Car", "Air conditioning"), _switch),
    f"{HVAC}.IsRecirculationActive": (QT_TRANSLATE_NOOP("Car", "Recirculation"), _switch),
    f"{HVAC}.IsFrontDefrosterActive": (QT_TRANSLATE_NOOP("Car", "Windshield defroster"), _switch),
    f"{HVAC}.IsRearDefrosterActive": (QT_TRANSLATE_NOOP("Car", "Rear defroster"), _switch),
    f"{HVAC}.AirDistribution": (QT_TRANSLATE_NOOP("Car", "Airflow"), _word),
    "Vehicle.Chassis.SteeringWheel.HeatingCooling": (QT_TRANSLATE_NOOP("Car", "Steering wheel"), _heat),
    "Vehicle.Cabin.Sunroof.Position": (QT_TRANSLATE_NOOP("Car", "Sunroof"), _opening),
    "Vehicle.Cabin.Sunroof.Shade.Position": (QT_TRANSLATE_NOOP("Car", "Sunroof shade"), _opening),
    "Vehicle.Body.Trunk.Rear.IsOpen": (QT_TRANSLATE_NOOP("Car", "Trunk"), _leaf),
    "Vehicle.Body.Trunk.Front.IsOpen": (QT_TRANSLATE_NOOP("Car", "Front trunk"), _leaf),
    "Vehicle.Body.Lights.Beam.Low.IsOn": (QT_TRANSLATE_NOOP("Car", "Low beams"), _switch),
    "Vehicle.Body.Lights.Beam.High.IsOn": (QT_TRANSLATE_NOOP("Car", "High beams"), _switch),
    "Vehicle.Body.Lights.Fog.Front.IsOn": (QT_TRANSLATE_NOOP("Car", "Fog lights"), _switch),
    "Vehicle.Body.Lights.Parking.IsOn": (QT_TRANSLATE_NOOP("Car", "Parking lights"), _switch),
    "Vehicle.Body.Lights.Hazard.IsSignaling": (QT_TRANSLATE_NOOP("Car", "Hazard lights"), _switch),
    f"{MEDIA}.Played.Track": (QT_TRANSLATE_NOOP("Car", "Music"), _name),
    f"{MEDIA}.Played.PlaybackRate": (QT_TRANSLATE_NOOP("Car", "Music"), _playing),
    f"{MEDIA}.Volume": (QT_TRANSLATE_NOOP("Car", "Volume"), _percent),
    f"{MEDIA}.IsMuted": (QT_TRANSLATE_NOOP("Car", "Mute"), _switch),
    f"{MEDIA}.IsShuffled": (QT_TRANSLATE_NOOP("Car", "Shuffle"), _switch),
    f"{NAVIGATION}.DestinationSet.Name": (QT_TRANSLATE_NOOP("Car", "Destination"), _name),
    f"{NAVIGATION}.Stops": (QT_TRANSLATE_NOOP("Car", "Stops"), _stops),
    f"{NAVIGATION}.RoutePreference": (QT_TRANSLATE_NOOP("Car", "Route"), _word),
    f"{NAVIGATION}.IsFerryAvoided": (QT_TRANSLATE_NOOP("Car", "Avoid ferries"), _switch),
    f"{NAVIGATION}.IsMotorwayAvoided": (QT_TRANSLATE_NOOP("Car", "Avoid motorways"), _switch),
    f"{NAVIGATION}.Favourites": (QT_TRANSLATE_NOOP("Car", "Saved"), _saved),
    f"{NAVIGATION}.Reports": (QT_TRANSLATE_NOOP("Car", "Reported"), _reported),
    f"{NAVIGATION}.Map.View": (QT_TRANSLATE_NOOP("Car", "Map"), _word),
    f"{NAVIGATION}.Guidance.Mode": (QT_TRANSLATE_NOOP("Car", "Guidance voice"), _word),
    f"{NAVIGATION}.Volume": (QT_TRANSLATE_NOOP("Car", "Guidance volume"), _percent),
    f"{CHARGING}.ChargeLimit": (QT_TRANSLATE_NOOP("Car", "Charge limit"), _percent),
    f"{CHARGING}.StartStopCharging": (QT_TRANSLATE_NOOP("Car", "Charging"), _word),
    f"{CHARGING}.Timer.Mode": (QT_TRANSLATE_NOOP("Car", "Charging timer"), _word),
    f"{CHARGING}.IsPreconditioningActive": (QT_TRANSLATE_NOOP("Car", "Battery warming"), _switch),
    TRIP_PLAN: (QT_TRANSLATE_NOOP("Car", "Trip"), _trip),
    f"{HMI}.DayNightMode": (QT_TRANSLATE_NOOP("Car", "Display"), _word),
    f"{HMI}.IsDayNightAutomatic": (QT_TRANSLATE_NOOP("Car", "Automatic display"), _switch),
    f"{HMI}.CurrentLanguage": (QT_TRANSLATE_NOOP("Car", "Language"), _word),
}
_PER_STATION: dict[str, tuple[str, _Show]] = {
    "Temperature": (QT_TRANSLATE_NOOP("Car", "Temperature"), _degrees),
    "FanSpeed": (QT_TRANSLATE_NOOP("Car", "Fan"), _fan),
}
_PER_SIDE: dict[str, tuple[str, _Show]] = {
    "Vehicle.Cabin.Door.{}.Window.Position": (QT_TRANSLATE_NOOP("Car", "Window"), _opening),
    "Vehicle.Cabin.Door.{}.IsLocked": (QT_TRANSLATE_NOOP("Car", "Doors"), _locked),
    "Vehicle.Cabin.Seat.{}.HeatingCooling": (QT_TRANSLATE_NOOP("Car", "Seat heating"), _heat),
    "Vehicle.Cabin.Light.Spotlight.{}.IsLightOn": (QT_TRANSLATE_NOOP("Car", "Reading light"), _switch),
    "Vehicle.Cabin.Light.AmbientLight.{}.IsLightOn": (QT_TRANSLATE_NOOP("Car", "Ambient light"), _switch),
    "Vehicle.Cabin.Light.AmbientLight.{}.Color": (QT_TRANSLATE_NOOP("Car", "Ambient light"), _word),
    "Vehicle.Cabin.Light.AmbientLight.{}.Intensity": (QT_TRANSLATE_NOOP("Car", "Ambient light"), _percent),
}

_SEVERAL = {
    "Window": QT_TRANSLATE_NOOP("Car", "Windows"),
    "Reading light": QT_TRANSLATE_NOOP("Car", "Reading lights"),
    "Temperature": QT_TRANSLATE_NOOP("Car", "Temperatures"),
}


def _everything() -> dict[str, tuple[str, _Show, int | None]]:
    table: dict[str, tuple[str, _Show, int | None]] = {name: (*wording, None) for name, wording in _PLAIN.items()}
    for at, (station, side) in enumerate(zip(STATIONS, SIDES, strict=True)):
        table |= {f"{HVAC}.Station.{station}.{leaf}": (*wording, at) for leaf, wording in _PER_STATION.items()}
        table |= {pattern.format(side): (*wording, at) for pattern, wording in _PER_SIDE.items()}
    return table


_TABLE = _everything()


def wording(change: Change) -> Wording | None:
    """How a change reads; None for one that goes along with another and needs no words of its own."""
    entry = _TABLE.get(change.signal)
    if entry is None:
        return None
    title, show, at = entry
    value = show(change.after)
    if change.signal.endswith("HeatingCooling") and isinstance(change.after, int | float) and change.after < 0:
        title = QT_TRANSLATE_NOOP("Car", "Seat ventilation")
    titles = Message(_SEVERAL.get(title, title))
    return Wording(Message(title), value, Message(ZONES[at]) if at is not None else None, titles)
