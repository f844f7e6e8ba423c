"""The air in the cabin, and the weather outside it: both drift slowly."""

import random

from app.car.car import Car
from app.car.catalogue import HVAC, SIDES, STATIONS
from app.car.signals import Value

OUTSIDE = "Vehicle.Exterior.AirTemperature"


class Cabin:
    """Air in each zone goes toward its target as fast as the fan blows, and a little toward the outside."""

    def __init__(self, car: Car) -> None:
        self._car = car
        self._air: dict[str, float] = {}

    def step(self, seconds: float) -> dict[str, Value]:
        """The readings after so many seconds."""
        readings: dict[str, Value] = {}
        outside = self._car.number(OUTSIDE)
        total = 0.0
        for station, side in zip(STATIONS, SIDES, strict=True):
            name = f"{HVAC}.Station.{station}.AirTemperature"
            air = self._air.get(name, self._car.number(name))
            fan = self._car.number(f"{HVAC}.Station.{station}.FanSpeed") / 100
            leak = 0.0004 + 0.00006 * self._car.number(f"Vehicle.Cabin.Door.{side}.Window.Position")
            target = self._car.number(f"{HVAC}.Station.{station}.Temperature")
            cooling = self._car[f"{HVAC}.IsAirConditioningActive"] or target >= min(air, outside)
            air += ((target - air) * 0.012 * fan if cooling else 0.0) * seconds + (outside - air) * leak * seconds
            self._air[name] = air
            readings[name] = round(air, 1)
            total += air
        readings[f"{HVAC}.AmbientAirTemperature"] = round(total / 4, 1)
        return readings


class Weather:
    """The outside temperature wanders around where it began, by chance from a seed."""

    def __init__(self, car: Car, seed: int) -> None:
        self._random = random.Random(seed)
        self._usual = self._now = car.number(OUTSIDE)

    def step(self, seconds: float) -> dict[str, Value]:
        """The reading after so many seconds."""
        self._now += self._random.gauss(0, 0.03) * seconds + (self._usual - self._now) * 0.001 * seconds
        return {OUTSIDE: round(self._now * 2) / 2}
