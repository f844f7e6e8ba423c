"""The warning lights: which are lit follows from the car's signals, and stands in one of its own for every screen."""

import json
from collections.abc import Callable, Sequence
from typing import Literal

from app.car.car import Car
from app.car.catalogue import SIDES, WARNINGS, WHEELS
from app.car.journal import Cause, Change

SIMULATION = Cause("simulation")
CHARGE = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"
WASHER = "Vehicle.Body.Windshield.WasherFluid.Level"
BRAKE_FLUID, COOLANT = "Vehicle.Chassis.Brake.FluidLevel", "Vehicle.Powertrain.CoolantLevel"
TWELVE_VOLT = "Vehicle.LowVoltageBattery.CurrentVoltage"
SERVICE_KM, SERVICE_TIME = "Vehicle.Service.DistanceToService", "Vehicle.Service.TimeToService"
OUTSIDE = "Vehicle.Exterior.AirTemperature"
MOVING = "Vehicle.IsMoving"
AIRBAG, ABS, ESC = "Vehicle.Cabin.Airbag.IsError", "Vehicle.ADAS.ABS.IsError", "Vehicle.ADAS.ESC.IsError"
POWER = "Vehicle.Powertrain.ElectricMotor.IsPowerReduced"
TYRES = tuple(f"Vehicle.Chassis.Axle.{wheel}.Tire.Pressure" for wheel in WHEELS)
LIDS = (
    *(f"Vehicle.Cabin.Door.{side}.IsOpen" for side in SIDES),
    "Vehicle.Body.Trunk.Rear.IsOpen",
    "Vehicle.Body.Trunk.Front.IsOpen",
)
SEATS = tuple(f"Vehicle.Cabin.Seat.{side}" for side in SIDES)
LOW_TYRE = 220  # kPa
LOW_CHARGE, EMPTY = 15.0, 5.0  # percent
LOW_FLUID = 15  # percent of washer fluid
SERVICE_DUE, SERVICE_DAYS = 500.0, 14  # km, days

Colour = Literal["red", "amber"]
Lit = Callable[[Car], bool]


def _unbelted(car: Car) -> bool:
    """Whether somebody sits without a belt while the car moves."""
    if not car[MOVING]:
        return False
    taken = [car[f"{seat}.OccupancyStatus"] == "OCCUPIED" for seat in SEATS]
    return any(there and not car[f"{seat}.IsBelted"] for there, seat in zip(taken, SEATS, strict=True))


def _service_due(car: Car) -> bool:
    return car.number(SERVICE_KM) <= SERVICE_DUE or car.number(SERVICE_TIME) <= SERVICE_DAYS * 86_400


TELLTALES: dict[str, tuple[Colour, Lit]] = {
    "brake": ("red", lambda car: car.number(BRAKE_FLUID) < 40),
    "airbag": ("red", lambda car: bool(car[AIRBAG])),
    "coolant": ("red", lambda car: car.number(COOLANT) < 30),
    "twelve_volt": ("red", lambda car: car.number(TWELVE_VOLT) < 11.8),
    "battery_empty": ("red", lambda car: car.number(CHARGE) <= EMPTY),
    "seat_belt": ("red", _unbelted),
    "door_open": ("red", lambda car: bool(car[MOVING]) and any(car[lid] for lid in LIDS)),
    "power_reduced": ("amber", lambda car: bool(car[POWER])),
    "abs": ("amber", lambda car: bool(car[ABS])),
    "esc": ("amber", lambda car: bool(car[ESC])),
    "tyre_pressure": ("amber", lambda car: any(car.number(tyre) < LOW_TYRE for tyre in TYRES)),
    "battery_low": ("amber", lambda car: EMPTY < car.number(CHARGE) <= LOW_CHARGE),
    "washer": ("amber", lambda car: car.number(WASHER) <= LOW_FLUID),
    "service": ("amber", _service_due),
    "frost": ("amber", lambda car: car.number(OUTSIDE) <= 3),
}
"""Every warning light with its colour and when it is lit, the gravest first."""

INDICATORS: dict[str, tuple[str, str]] = {
    "low_beam": ("green", "Vehicle.Body.Lights.Beam.Low.IsOn"),
    "high_beam": ("blue", "Vehicle.Body.Lights.Beam.High.IsOn"),
    "fog_front": ("green", "Vehicle.Body.Lights.Fog.Front.IsOn"),
    "fog_rear": ("amber", "Vehicle.Body.Lights.Fog.Rear.IsOn"),
    "hazard": ("red", "Vehicle.Body.Lights.Hazard.IsSignaling"),
    "parking_light": ("green", "Vehicle.Body.Lights.Parking.IsOn"),
    "charging": ("green", "Vehicle.Powertrain.TractionBattery.Charging.IsCharging"),
}
"""Lights that show what is switched on: colour, and the signal that lights them."""

READ = (
    *(BRAKE_FLUID, AIRBAG, COOLANT, TWELVE_VOLT, CHARGE, MOVING, POWER, ABS, ESC, WASHER),
    *(SERVICE_KM, SERVICE_TIME, OUTSIDE, *LIDS, *TYRES),
    *(f"{seat}.{leaf}" for seat in SEATS for leaf in ("OccupancyStatus", "IsBelted")),
)
"""The signals that the warnings follow from."""


def lit(car: Car) -> tuple[str, ...]:
    """Codes of the warnings that the signals give, the gravest first."""
    return tuple(code for code, (_, is_lit) in TELLTALES.items() if is_lit(car))


def is_on(car: Car, code: str) -> bool:
    """Whether a warning or an indicator is lit just now."""
    if code in TELLTALES:
        return TELLTALES[code][1](car)
    return code in INDICATORS and bool(car[INDICATORS[code][1]])


class Telltales:
    """Keeps the signal Vehicle.Cluster.Warnings true."""

    def __init__(self, car: Car) -> None:
        self._car = car
        car.watch(READ, self._follow)
        self._follow(())

    def _follow(self, changes: Sequence[Change]) -> None:
        self._car.record({WARNINGS: json.dumps(lit(self._car))}, SIMULATION)
