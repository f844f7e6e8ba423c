"""What the car draws beside driving, and how far its charge will last, from its signals."""

import math

from app.car.cabin_signals import CLIMATE_MODE
from app.car.car import Car
from app.car.catalogue import BATTERY, HVAC, SIDES, STATIONS
from app.car.driving_modes import recuperation, style
from app.car.energy import Conditions, cabin_w, mixed_consumption, range_m

SAVED = 0.7  # of the air's power that the climate's eco mode takes
USUAL = 0.6  # how much the last kilometres say of the next ones; the rest is what conditions alone would give
RECENT = 30_000.0  # metres
CONSUMPTION = "Vehicle.Powertrain.AverageConsumption"
CHARGE = f"{BATTERY}.StateOfCharge.Displayed"


def conditions(car: Car) -> Conditions:
    """As the car's climate and its drive mode are set now and the weather is."""
    mode = style(car)
    outside = car.number("Vehicle.Exterior.AirTemperature")
    wanted = sum(car.number(f"{HVAC}.Station.{name}.Temperature") for name in STATIONS) / len(STATIONS)
    blows = any(car.number(f"{HVAC}.Station.{name}.FanSpeed") > 0 for name in STATIONS)
    cools = bool(car[f"{HVAC}.IsAirConditioningActive"])
    air = cabin_w(outside, wanted) if blows and (cools or wanted >= outside) else 0.0
    air *= SAVED if car[CLIMATE_MODE] == "ECO" else 1.0
    seats = sum(abs(car.number(f"Vehicle.Cabin.Seat.{side}.HeatingCooling")) for side in SIDES) * 0.8
    defrost = 900.0 if car[f"{HVAC}.IsRearDefrosterActive"] else 0.0
    cabin = (air + (300.0 if cools else 0.0)) * mode.climate + seats + defrost
    return Conditions(outside, cabin, mode.driving, recuperation(car))


def averaged(before: float, watts: float, seconds: float, metres: float) -> float:
    """kWh/100 km over about the last 30 km, `before` until `metres` more were driven at this power."""
    if metres <= 0:
        return before
    return before + (watts * seconds / 36 / metres - before) * (1 - math.exp(-metres / RECENT))


def expected_consumption(car: Car) -> float:
    """kWh/100 km to reckon with: recent driving, and what outside temperature and climate alone would give."""
    now = conditions(car)
    alone = mixed_consumption(now.outside_c, now.cabin_w, now.driving, now.recuperation)
    return USUAL * car.number(CONSUMPTION) + (1 - USUAL) * alone


def expected_range(car: Car, charge: float | None = None) -> float:
    """Metres that a charge in percent, the present one by default, will last."""
    percent = car.number(CHARGE) if charge is None else charge
    return range_m(percent, expected_consumption(car), car.number(f"{BATTERY}.NetCapacity"))
