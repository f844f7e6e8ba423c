"""The air in the cabin, the weather outside it and the light of day: all drift slowly."""

import random
from collections.abc import Sequence

from app.car.cabin_signals import CLIMATE_MODE
from app.car.car import Car
from app.car.catalogue import HVAC, SIDES, STATIONS
from app.car.journal import Change
from app.car.reckoned import Reckoned
from app.car.signals import Value

OUTSIDE = "Vehicle.Exterior.AirTemperature"


class Cabin:
    """Air in each zone goes toward its target as fast as the fan blows, and a little toward the outside."""

    def __init__(self, car: Car) -> None:
        self._car = car
        self._air = Reckoned(car, [f"{HVAC}.Station.{station}.AirTemperature" for station in STATIONS])

    def step(self, seconds: float) -> dict[str, Value]:
        """The readings after so many seconds."""
        readings: dict[str, Value] = {}
        outside = self._car.number(OUTSIDE)
        total = 0.0
        for station, side in zip(STATIONS, SIDES, strict=True):
            name = f"{HVAC}.Station.{station}.AirTemperature"
            air = self._air[name]
            fan = self._car.number(f"{HVAC}.Station.{station}.FanSpeed") / 100
            leak = 0.0004 + 0.00006 * self._car.number(f"Vehicle.Cabin.Door.{side}.Window.Position")
            target = self._car.number(f"{HVAC}.Station.{station}.Temperature")
            reached = self._can_bring(target, air, outside)
            air += ((target - air) * 0.012 * fan if reached else 0.0) * seconds + (outside - air) * leak * seconds
            self._air[name] = air
            readings[name] = round(air, 1)
            total += air
        readings[f"{HVAC}.AmbientAirTemperature"] = round(total / 4, 1)
        return readings

    def _can_bring(self, target: float, air: float, outside: float) -> bool:
        """Whether the air can go to the target: colder than outside takes the compressor, warmer takes heating."""
        if target > air and target > outside and self._car[CLIMATE_MODE] == "COOL":
            return False
        return bool(self._car[f"{HVAC}.IsAirConditioningActive"]) or target >= min(air, outside)


class Weather:
    """The outside temperature wanders around where it began, by chance from a seed."""

    def __init__(self, car: Car, seed: int) -> None:
        self._random = random.Random(seed)
        self._usual = self._now = car.number(OUTSIDE)
        car.watch([OUTSIDE], self._turned)

    def step(self, seconds: float) -> dict[str, Value]:
        """The reading after so many seconds."""
        self._now += self._random.gauss(0, 0.03) * seconds + (self._usual - self._now) * 0.001 * seconds
        return {OUTSIDE: round(self._now * 2) / 2}

    def _turned(self, changes: Sequence[Change]) -> None:
        """A scenario has made it warmer or colder: it wanders around that."""
        for change in changes:
            if change.cause.origin != "simulation" and isinstance(change.after, int | float):
                self._usual = self._now = float(change.after)


def daylight(hour: float) -> int:
    """How light it is outside at an hour of the day, in percent: dark until 5, light from 8 to 18, dark from 21 on."""
    return round(100 * max(0.0, min(1.0, (hour - 5) / 3, (21 - hour) / 3)))
