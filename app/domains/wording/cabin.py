"""How climate, seats, openings and lights read on a card."""

import json

from app.car.cabin_signals import (
    AUTOMATIC_CIRCULATION,
    AUTOMATIC_DEFOG,
    BACK_SHADE,
    CLIMATE_MODE,
    EASY_ENTRY,
    LIGHT_SWITCH,
    PURIFICATION,
    RUNNING_LIGHT,
    SEAT_PARTS,
    WINDOW_CHILD_LOCK,
    ZONES_IN_STEP,
)
from app.car.catalogue import CHARGING, HVAC, SIDES, STATIONS
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.wording.shown import (
    CLOSED,
    NONE,
    OFF,
    OPEN,
    Entry,
    degrees,
    leaf,
    level,
    per_side,
    percent,
    switch,
    word,
)

WORDS = {
    "HEAD": QT_TRANSLATE_NOOP("Car", "head"),
    "FEET": QT_TRANSLATE_NOOP("Car", "feet"),
    "WINDSHIELD": QT_TRANSLATE_NOOP("Car", "windshield"),
    "HEAD_FEET": QT_TRANSLATE_NOOP("Car", "head and feet"),
    "HEAD_WINDSHIELD": QT_TRANSLATE_NOOP("Car", "head and windshield"),
    "FEET_WINDSHIELD": QT_TRANSLATE_NOOP("Car", "feet and windshield"),
    "MANUAL": QT_TRANSLATE_NOOP("Car", "by hand"),
    "HEAT": QT_TRANSLATE_NOOP("Car", "heating"),
    "COOL": QT_TRANSLATE_NOOP("Car", "cooling"),
    "AUTO": QT_TRANSLATE_NOOP("Car", "automatic"),
    "ECO": QT_TRANSLATE_NOOP("Car", "saving"),
    "WAVE": QT_TRANSLATE_NOOP("Car", "wave"),
    "PULSE": QT_TRANSLATE_NOOP("Car", "pulse"),
    "KNEAD": QT_TRANSLATE_NOOP("Car", "kneading"),
    "STRETCH": QT_TRANSLATE_NOOP("Car", "stretching"),
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
WIPING = {
    "OFF": OFF,
    "INTERVAL": QT_TRANSLATE_NOOP("Car", "now and then"),
    "SLOW": QT_TRANSLATE_NOOP("Car", "slow"),
    "MEDIUM": QT_TRANSLATE_NOOP("Car", "medium"),
    "FAST": QT_TRANSLATE_NOOP("Car", "fast"),
    "RAIN_SENSOR": QT_TRANSLATE_NOOP("Car", "automatic"),
}
PART_TITLES = {
    "position": QT_TRANSLATE_NOOP("Car", "Seat position"),
    "height": QT_TRANSLATE_NOOP("Car", "Seat height"),
    "backrest": QT_TRANSLATE_NOOP("Car", "Backrest"),
    "cushion": QT_TRANSLATE_NOOP("Car", "Seat cushion"),
    "headrest": QT_TRANSLATE_NOOP("Car", "Headrest"),
    "legrest": QT_TRANSLATE_NOOP("Car", "Leg rest"),
    "footrest": QT_TRANSLATE_NOOP("Car", "Foot rest"),
    "lumbar": QT_TRANSLATE_NOOP("Car", "Back support"),
}
RECALLED = "MemoryRecalled"
DOORS = QT_TRANSLATE_NOOP("Car", "Doors")


def _opening(value: Value) -> Message:
    said = {0: CLOSED, 100: OPEN, -100: QT_TRANSLATE_NOOP("Car", "tilted")}.get(int(value))
    return Message(said) if said else percent(value)


def _locked(value: Value) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "locked") if value else QT_TRANSLATE_NOOP("Car", "unlocked"))


def _folded(value: Value) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "folded in") if value else QT_TRANSLATE_NOOP("Car", "folded out"))


def _seat_folded(value: Value) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "folded down") if value else QT_TRANSLATE_NOOP("Car", "up"))


def _fan(value: Value) -> Message:
    return Message("{level}", {"level": round(float(value) / 20)})


def _kept(value: Value) -> Message:
    slots = ", ".join(sorted(json.loads(str(value))))
    return Message(QT_TRANSLATE_NOOP("Car", "stored: {slots}"), {"slots": slots}) if slots else Message(NONE)


def _recalled(value: Value) -> Message | None:
    return Message(QT_TRANSLATE_NOOP("Car", "as stored in {slot}"), {"slot": int(value)}) if value else None


def _washing(value: Value) -> Message | None:
    return Message(QT_TRANSLATE_NOOP("Car", "washing")) if value else None


def _turned(value: Value) -> Message:
    return Message(QT_TRANSLATE_NOOP("Car", "{percent:+d} %"), {"percent": int(value)})


def _automatic(value: Value) -> Message:
    return Message(WORDS["AUTO"] if value == "AUTO" else WORDS["MANUAL"])


def _part(part: str) -> Entry:
    low, high = SEAT_PARTS[part][1:3]
    return Entry(PART_TITLES[part], lambda value: percent(100 * (float(value) - low) / (high - low)))


_PLAIN = {
    f"{HVAC}.IsAirConditioningActive": Entry(QT_TRANSLATE_NOOP("Car", "Air conditioning"), switch),
    f"{HVAC}.IsRecirculationActive": Entry(QT_TRANSLATE_NOOP("Car", "Recirculation"), switch),
    f"{HVAC}.IsFrontDefrosterActive": Entry(QT_TRANSLATE_NOOP("Car", "Windshield defroster"), switch),
    f"{HVAC}.IsRearDefrosterActive": Entry(QT_TRANSLATE_NOOP("Car", "Rear defroster"), switch),
    f"{HVAC}.AirDistribution": Entry(QT_TRANSLATE_NOOP("Car", "Airflow"), word(WORDS)),
    CLIMATE_MODE: Entry(QT_TRANSLATE_NOOP("Car", "Climate"), word(WORDS)),
    AUTOMATIC_CIRCULATION: Entry(QT_TRANSLATE_NOOP("Car", "Automatic circulation"), switch),
    PURIFICATION: Entry(QT_TRANSLATE_NOOP("Car", "Air purifier"), switch),
    AUTOMATIC_DEFOG: Entry(QT_TRANSLATE_NOOP("Car", "Automatic defog"), switch),
    ZONES_IN_STEP: Entry(QT_TRANSLATE_NOOP("Car", "One temperature for all"), switch),
    "Vehicle.Chassis.SteeringWheel.HeatingCooling": Entry(QT_TRANSLATE_NOOP("Car", "Steering wheel"), level),
    EASY_ENTRY: Entry(QT_TRANSLATE_NOOP("Car", "Easy entry"), switch),
    "Vehicle.Cabin.Sunroof.Position": Entry(QT_TRANSLATE_NOOP("Car", "Sunroof"), _opening),
    "Vehicle.Cabin.Sunroof.Shade.Position": Entry(QT_TRANSLATE_NOOP("Car", "Sunroof shade"), _opening),
    BACK_SHADE: Entry(QT_TRANSLATE_NOOP("Car", "Rear window shade"), _opening),
    WINDOW_CHILD_LOCK: Entry(QT_TRANSLATE_NOOP("Car", "Child locks"), switch),
    "Vehicle.Body.Trunk.Rear.IsOpen": Entry(QT_TRANSLATE_NOOP("Car", "Trunk"), leaf),
    "Vehicle.Body.Trunk.Front.IsOpen": Entry(QT_TRANSLATE_NOOP("Car", "Front trunk"), leaf),
    f"{CHARGING}.ChargingPort.IsFlapOpen": Entry(QT_TRANSLATE_NOOP("Car", "Charge flap"), leaf),
    "Vehicle.Body.Mirrors.DriverSide.IsFolded": Entry(QT_TRANSLATE_NOOP("Car", "Mirrors"), _folded),
    "Vehicle.Body.Mirrors.DriverSide.IsHeatingOn": Entry(QT_TRANSLATE_NOOP("Car", "Mirror heating"), switch),
    "Vehicle.Body.Windshield.Front.Wiping.Mode": Entry(QT_TRANSLATE_NOOP("Car", "Wipers"), word(WIPING)),
    "Vehicle.Body.Windshield.Rear.Wiping.Mode": Entry(QT_TRANSLATE_NOOP("Car", "Rear wiper"), word(WIPING)),
    "Vehicle.Body.Windshield.Front.IsWashing": Entry(QT_TRANSLATE_NOOP("Car", "Windshield"), _washing),
    "Vehicle.Body.Windshield.Rear.IsWashing": Entry(QT_TRANSLATE_NOOP("Car", "Rear window"), _washing),
    "Vehicle.Body.Lights.Beam.Low.IsOn": Entry(QT_TRANSLATE_NOOP("Car", "Low beams"), switch),
    "Vehicle.Body.Lights.Beam.High.IsOn": Entry(QT_TRANSLATE_NOOP("Car", "High beams"), switch),
    "Vehicle.Body.Lights.Fog.Front.IsOn": Entry(QT_TRANSLATE_NOOP("Car", "Fog lights"), switch),
    "Vehicle.Body.Lights.Fog.Rear.IsOn": Entry(QT_TRANSLATE_NOOP("Car", "Rear fog light"), switch),
    "Vehicle.Body.Lights.Parking.IsOn": Entry(QT_TRANSLATE_NOOP("Car", "Parking lights"), switch),
    "Vehicle.Body.Lights.Hazard.IsSignaling": Entry(QT_TRANSLATE_NOOP("Car", "Hazard lights"), switch),
    RUNNING_LIGHT: Entry(QT_TRANSLATE_NOOP("Car", "Daytime lights"), switch),
    LIGHT_SWITCH: Entry(QT_TRANSLATE_NOOP("Car", "Lights"), _automatic),
}
_PER_SIDE = {
    "Vehicle.Cabin.Door.{}.Window.Position": Entry(
        QT_TRANSLATE_NOOP("Car", "Window"), _opening, several=QT_TRANSLATE_NOOP("Car", "Windows")
    ),
    "Vehicle.Cabin.Door.{}.IsOpen": Entry(QT_TRANSLATE_NOOP("Car", "Door"), leaf, several=DOORS),
    "Vehicle.Cabin.Seat.{}.HeatingCooling": Entry(QT_TRANSLATE_NOOP("Car", "Seat heating"), level),
    "Vehicle.Cabin.Seat.{}.MassageLevel": Entry(QT_TRANSLATE_NOOP("Car", "Massage"), level),
    "Vehicle.Cabin.Seat.{}.MassageType": Entry(QT_TRANSLATE_NOOP("Car", "Massage mode"), word(WORDS)),
    "Vehicle.Cabin.Seat.{}.Memory": Entry(QT_TRANSLATE_NOOP("Car", "Seat memory"), _kept),
    f"Vehicle.Cabin.Seat.{{}}.{RECALLED}": Entry(QT_TRANSLATE_NOOP("Car", "Seat"), _recalled),
    "Vehicle.Cabin.Light.Spotlight.{}.IsLightOn": Entry(
        QT_TRANSLATE_NOOP("Car", "Reading light"), switch, several=QT_TRANSLATE_NOOP("Car", "Reading lights")
    ),
    "Vehicle.Cabin.Light.Spotlight.{}.Intensity": Entry(
        QT_TRANSLATE_NOOP("Car", "Reading light"), percent, several=QT_TRANSLATE_NOOP("Car", "Reading lights")
    ),
    "Vehicle.Cabin.Light.AmbientLight.{}.IsLightOn": Entry(QT_TRANSLATE_NOOP("Car", "Ambient light"), switch),
    "Vehicle.Cabin.Light.AmbientLight.{}.Color": Entry(QT_TRANSLATE_NOOP("Car", "Ambient light"), word(WORDS)),
    "Vehicle.Cabin.Light.AmbientLight.{}.Intensity": Entry(QT_TRANSLATE_NOOP("Car", "Ambient light"), percent),
}
_REAR_SIDE = {
    "Vehicle.Cabin.Seat.{}.IsFolded": Entry(QT_TRANSLATE_NOOP("Car", "Seat"), _seat_folded),
    "Vehicle.Cabin.Door.{}.Shade.Position": Entry(
        QT_TRANSLATE_NOOP("Car", "Shade"), _opening, several=QT_TRANSLATE_NOOP("Car", "Shades")
    ),
}


def _entries() -> dict[str, Entry]:
    table = dict(_PLAIN) | per_side(_PER_SIDE) | per_side(_REAR_SIDE, SIDES[2:])
    table |= per_side({f"Vehicle.Cabin.Seat.{{}}.{row[0]}": _part(part) for part, row in SEAT_PARTS.items()})
    table |= {f"Vehicle.Cabin.Door.{side}.IsLocked": Entry(DOORS, _locked) for side in SIDES}
    for at, station in enumerate(STATIONS):
        temperatures = QT_TRANSLATE_NOOP("Car", "Temperatures")
        temperature = Entry(QT_TRANSLATE_NOOP("Car", "Temperature"), degrees, at, temperatures)
        table[f"{HVAC}.Station.{station}.Temperature"] = temperature
        table[f"{HVAC}.Station.{station}.FanSpeed"] = Entry(QT_TRANSLATE_NOOP("Car", "Fan"), _fan)
    for at, side in enumerate(("DriverSide", "PassengerSide")):
        for turn in ("Tilt", "Pan"):
            table[f"Vehicle.Body.Mirrors.{side}.{turn}"] = Entry(QT_TRANSLATE_NOOP("Car", "Mirror"), _turned, at)
    return table


ENTRIES = _entries()
