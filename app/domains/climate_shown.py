"""The climate as a screen shows it."""

from dataclasses import dataclass

from app.car.cabin_signals import (
    AUTOMATIC_DEFOG,
    CLIMATE_MODE,
    MIST,
    PARTICLES,
    PURIFICATION,
    ZONES_IN_STEP,
)
from app.car.car import Car
from app.car.catalogue import HVAC, SIDES, STATIONS
from app.domains.climate_commands import WHEEL_HEATING, target
from app.domains.climate_read import circulation, level
from app.domains.seat_heat_commands import seat_heat


@dataclass(frozen=True)
class ClimateState:
    """Temperatures in °C and seats per zone as in ZONES; `fan` 0–5; seats −3 (ventilated) to 3 (heated).

    `mode` is manual, heat, cool, auto or eco; `circulation` fresh, recirculated or auto; `particles` in µg/m³.
    """

    targets: tuple[float, ...]
    measured: tuple[float, ...]
    fan: int
    airflow: str
    air_conditioning: bool
    mode: str
    circulation: str
    recirculation: bool
    purification: bool
    particles: float
    auto_defog: bool
    mist: int
    synchronized: bool
    defrost_front: bool
    defrost_rear: bool
    seats: tuple[int, ...]
    wheel: int


def climate_shown(car: Car) -> ClimateState:
    """How all of it is now."""
    return ClimateState(
        targets=tuple(car.number(target(station)) for station in STATIONS),
        measured=tuple(car.number(f"{HVAC}.Station.{station}.AirTemperature") for station in STATIONS),
        fan=round(car.number(f"{HVAC}.Station.{STATIONS[0]}.FanSpeed") / 20),
        airflow=str(car[f"{HVAC}.AirDistribution"]).lower(),
        air_conditioning=bool(car[f"{HVAC}.IsAirConditioningActive"]),
        mode=str(car[CLIMATE_MODE]).lower(),
        circulation=circulation(car),
        purification=bool(car[PURIFICATION]),
        particles=car.number(PARTICLES),
        auto_defog=bool(car[AUTOMATIC_DEFOG]),
        mist=int(car.number(MIST)),
        synchronized=bool(car[ZONES_IN_STEP]),
        recirculation=bool(car[f"{HVAC}.IsRecirculationActive"]),
        defrost_front=bool(car[f"{HVAC}.IsFrontDefrosterActive"]),
        defrost_rear=bool(car[f"{HVAC}.IsRearDefrosterActive"]),
        seats=tuple(level(car.number(seat_heat(side))) for side in SIDES),
        wheel=level(car.number(WHEEL_HEATING)),
    )
