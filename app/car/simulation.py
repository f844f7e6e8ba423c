"""A car that drives: deterministic from a seed, in steps of any length, as fast as one likes."""

from collections.abc import Callable

from app.car.automatics import Automatics
from app.car.cabin import Cabin, Weather, daylight
from app.car.cabin_signals import DAYLIGHT
from app.car.car import Car
from app.car.catalogue import BATTERY, CHARGING, POSITION_VALID
from app.car.charging import battery_flow
from app.car.conditions import CHARGE, CONSUMPTION, averaged, conditions, expected_consumption
from app.car.course import Course, Halt
from app.car.driver import Driver
from app.car.driving_modes import style
from app.car.energy import power_w
from app.car.journal import Cause
from app.car.reckoned import Reckoned
from app.car.signals import Value

__all__ = ["Course", "Halt", "Simulation"]

SIMULATION = Cause("simulation")
LOCATION = "Vehicle.CurrentLocation"
PARK, DRIVE = 126, 127
PIECE = 0.1  # seconds of the car's time that are reckoned at once
COUNTED = (
    CHARGE,
    CONSUMPTION,
    "Vehicle.TraveledDistance",
    "Vehicle.TripMeterReading",
    "Vehicle.TripDuration",
)
TOLD = 1.0  # seconds of the car's time after which readings are recorded within a long step


class Simulation:
    """Moves the car along its course, drains the battery, and lets cabin and weather drift.

    `carried`: a real car carries the cockpit; its speed counts, and where it is comes from elsewhere. `hour`: the hour
    of the day, for the light outside; None leaves that as it is.
    """

    def __init__(self, car: Car, *, seed: int = 1, weather: bool = True) -> None:
        self._car = car
        self.carried = False
        self._driver = Driver()
        self._cabin = Cabin(car)
        self._automatics = Automatics(car)
        self.hour: Callable[[], float] | None = None
        self._weather = Weather(car, seed) if weather else None
        self._since_slow = 1.0
        self._driven = 0.0
        self._joules = 0.0
        self._since_power = 0.0
        self._sensed = Reckoned(car, COUNTED)

    @property
    def metres(self) -> float:
        """How far along the course the car is."""
        return self._driver.metres

    def follow(self, course: Course | None) -> None:
        """Drive this course from its start; None lets the car roll out on the old one and stop."""
        if self.carried:
            return
        self._driver.follow(course)
        if course is not None:
            self._car.record(self._position(), SIMULATION)

    def step(self, seconds: float) -> None:
        """Let `seconds` of the car's time pass; long steps are cut into short ones."""
        since_told = 0.0
        while seconds > 1e-9:
            piece = min(seconds, PIECE)
            self._move(piece)
            self._since_slow += piece
            seconds -= piece
            since_told += piece
            if seconds <= 1e-9 or since_told >= TOLD - 1e-9:
                self._tell()
                since_told = 0.0
            if self._since_slow >= 1.0:
                self._breathe(self._since_slow)
                self._since_slow = 0.0

    def _move(self, seconds: float) -> None:
        car, driver = self._car, self._driver
        slope = driver.way.slope_at(driver.metres) if driver.way else 0.0
        driver.eagerness = style(car).acceleration
        moved = driver.step(seconds, car.number(CHARGE), bool(car[f"{CHARGING}.IsCharging"]))
        now = conditions(car)
        speed, acceleration = (0.0, 0.0) if driver.afloat else (driver.speed, driver.acceleration)
        if self.carried:
            speed = car.number("Vehicle.Speed") / 3.6
            moved = speed * seconds
        shares = (now.driving, now.recuperation)
        self._joules += power_w(speed, slope, acceleration, now.outside_c, now.cabin_w, *shares) * seconds
        self._since_power += seconds
        self._driven += 0.0 if driver.afloat else moved

    def _tell(self) -> None:
        """Record where the car is and how fast; a ship's speed is not the car's."""
        driver = self._driver
        if self.carried:
            return
        speed = 0.0 if driver.afloat else driver.speed
        if driver.way is None and not speed and not self._car["Vehicle.IsMoving"] and driver.waiting is None:
            return
        readings: dict[str, Value] = {
            "Vehicle.Speed": round(speed * 3.6, 1),
            "Vehicle.IsMoving": speed > 0.1,
            "Vehicle.Powertrain.Transmission.SelectedGear": PARK if driver.parked or driver.afloat else DRIVE,
        }
        self._car.record(readings | self._position(), SIMULATION)

    def _position(self) -> dict[str, Value]:
        """What a receiver reports: nothing in a tunnel but that it has no position."""
        driver = self._driver
        if driver.way is None:
            return {}
        if driver.covered:
            return {POSITION_VALID: False, "Vehicle.TraveledDistance": self._odometer(self._driven)}
        latitude, longitude, heading = driver.way.place(driver.metres)
        return {
            POSITION_VALID: True,
            f"{LOCATION}.Latitude": latitude,
            f"{LOCATION}.Longitude": longitude,
            f"{LOCATION}.Heading": heading,
        }

    def _odometer(self, further: float) -> float:
        """Metres of the odometer, `further` than when it was counted last."""
        return round(self._counted("Vehicle.TraveledDistance", 0.0) + further)

    def _breathe(self, seconds: float) -> None:
        """What changes slowly, about once a second."""
        power = self._joules / max(self._since_power, 1e-9) + battery_flow(self._car)
        self._joules = self._since_power = 0.0
        capacity = self._car.number(f"{BATTERY}.NetCapacity")
        charge = self._counted(CHARGE, -power / 1000 * seconds / 3600 / capacity * 100)
        average = averaged(self._counted(CONSUMPTION, 0.0), power, seconds, self._driven)
        consumption = expected_consumption(self._car)
        driving = seconds if self._car["Vehicle.IsMoving"] else 0.0
        readings: dict[str, Value] = {
            f"{BATTERY}.CurrentPower": round(power, -1),
            f"{BATTERY}.Range": round(charge / 100 * capacity / consumption * 100_000, -2),
            CHARGE: round(charge, 2),
            CONSUMPTION: round(self._counted(CONSUMPTION, average - self._sensed[CONSUMPTION]), 1),
            "Vehicle.TripMeterReading": round(self._counted("Vehicle.TripMeterReading", self._driven)),
            "Vehicle.TraveledDistance": round(self._counted("Vehicle.TraveledDistance", self._driven)),
            "Vehicle.TripDuration": round(self._counted("Vehicle.TripDuration", driving)),
        }
        self._driven = 0.0
        readings |= self._cabin.step(seconds)
        if self._weather is not None:
            readings |= self._weather.step(seconds)
        if self.hour is not None:
            readings[DAYLIGHT] = daylight(self.hour())
        readings |= self._automatics.step(seconds)
        self._car.record(readings, SIMULATION)

    def _counted(self, signal: str, by: float) -> float:
        """A reading that grows or shrinks, kept exactly while it is recorded rounded."""
        high = 100.0 if signal == CHARGE else float("inf")
        self._sensed[signal] = min(high, max(0.0, self._sensed[signal] + by))
        return self._sensed[signal]
