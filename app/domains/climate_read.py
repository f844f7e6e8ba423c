"""How the air is: for models as plain data, for people as a sentence."""

from app.car.cabin_signals import (
    AUTOMATIC_CIRCULATION,
    AUTOMATIC_DEFOG,
    CLIMATE_MODE,
    MIST,
    PARTICLES,
    PURIFICATION,
    ZONES_IN_STEP,
)
from app.car.car import Car
from app.car.catalogue import HVAC, SIDES, STATIONS, ZONES
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.domain import LEVELS


def level(percent: float) -> int:
    """A level 0–3, negative for ventilation, from VSS's percent."""
    nearest = min(range(4), key=lambda at: abs(LEVELS[at] - abs(percent)))
    return nearest if percent >= 0 else -nearest


def circulation(car: Car) -> str:
    """fresh, recirculated or auto."""
    if car[AUTOMATIC_CIRCULATION]:
        return "auto"
    return "recirculated" if car[f"{HVAC}.IsRecirculationActive"] else "fresh"


def air_state(car: Car) -> dict[str, Value]:
    """Everything about the climate; temperatures in °C, `seat_<zone>` −3 (ventilated) to 3 (heated)."""
    state: dict[str, Value] = {}
    for zone, station, side in zip(ZONES, STATIONS, SIDES, strict=True):
        state[zone] = car[f"{HVAC}.Station.{station}.Temperature"]
        state[f"measured_{zone}"] = car[f"{HVAC}.Station.{station}.AirTemperature"]
        state[f"seat_{zone}"] = level(car.number(f"Vehicle.Cabin.Seat.{side}.HeatingCooling"))
    return state | {
        "fan": round(car.number(f"{HVAC}.Station.{STATIONS[0]}.FanSpeed") / 20),
        "airflow": str(car[f"{HVAC}.AirDistribution"]).lower(),
        "air_conditioning": car[f"{HVAC}.IsAirConditioningActive"],
        "mode": str(car[CLIMATE_MODE]).lower(),
        "circulation": circulation(car),
        "recirculation": car[f"{HVAC}.IsRecirculationActive"],
        "purification": car[PURIFICATION],
        "particles_ug_m3": car[PARTICLES],
        "defrost_front": car[f"{HVAC}.IsFrontDefrosterActive"],
        "defrost_rear": car[f"{HVAC}.IsRearDefrosterActive"],
        "auto_defog": car[AUTOMATIC_DEFOG],
        "mist_percent": car[MIST],
        "synchronized": car[ZONES_IN_STEP],
        "steering_wheel": level(car.number("Vehicle.Chassis.SteeringWheel.HeatingCooling")),
    }


def read_told(car: Car, zone: str) -> tuple[Message, ...]:
    """What a person at `zone` wants to hear of the air."""
    state = air_state(car)
    values = {"measured": state[f"measured_{zone}"], "celsius": state[zone], "fan": state["fan"]}
    degrees = QT_TRANSLATE_NOOP("Car", "It is {measured:g} degrees at your seat, set to {celsius:g}.")
    on = QT_TRANSLATE_NOOP("Car", "The fan is at {fan} and the air conditioning is on.")
    off = QT_TRANSLATE_NOOP("Car", "The fan is at {fan} and the air conditioning is off.")
    return Message(degrees, values), Message(on if state["air_conditioning"] else off, values)
