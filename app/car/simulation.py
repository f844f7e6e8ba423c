"""A car that drives: deterministic from a seed, in steps of any length, as fast as one likes."""

import itertools
import math
import random
from dataclasses import dataclass

from app.car.car import Car
from app.car.catalogue import HVAC, SIDES, STATIONS
from app.car.charging import battery_flow
from app.car.conditions import CONSUMPTION, averaged, expected_consumption
from app.car.journal import Cause
from app.car.signals import Value

SIMULATION = Cause("simulation")
ACCELERATION = 1.8  # m/s², a calm driver
BRAKING = 1.6  # m/s²
CORNERING = 2.2  # m/s² sideways
EARTH = 6_371_000.0  # m
LOCATION = "Vehicle.CurrentLocation"
BATTERY = "Vehicle.Powertrain.TractionBattery"
PARK, DRIVE = 126, 127


@dataclass(frozen=True)
class Course:
    """The way ahead: points as (latitude, longitude) in degrees, and a speed limit in km/h for each leg between two."""

    points: tuple[tuple[float, float], ...]
    limits_kmh: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.points) < 2 or len(self.limits_kmh) != len(self.points) - 1:
            raise ValueError("A course takes two or more points and a speed limit for each leg between them.")


class _Way:
    """A course in metres: where a distance lies, which way it heads and how fast one may be there."""

    def __init__(self, course: Course) -> None:
        self.points = course.points
        self.starts = [0.0]
        self.headings: list[float] = []
        for (lat1, lon1), (lat2, lon2) in zip(course.points, course.points[1:], strict=False):
            north = math.radians(lat2 - lat1) * EARTH
            east = math.radians(lon2 - lon1) * EARTH * math.cos(math.radians((lat1 + lat2) / 2))
            self.starts.append(self.starts[-1] + math.hypot(north, east))
            self.headings.append(math.degrees(math.atan2(east, north)) % 360)
        self.length = self.starts[-1]
        self._leg = 0
        self.allowed = self._speeds(course.limits_kmh)

    def _speeds(self, limits_kmh: tuple[float, ...]) -> list[float]:
        """The speed in m/s allowed at each point: limits, bends, and braking in time for what comes."""
        allowed = [
            limits_kmh[0] / 3.6,
            *(min(a, b) / 3.6 for a, b in itertools.pairwise(limits_kmh)),
            0.0,
        ]
        for at in range(1, len(self.headings)):
            turn = math.radians(abs((self.headings[at] - self.headings[at - 1] + 180) % 360 - 180))
            reach = min(self.starts[at] - self.starts[at - 1], self.starts[at + 1] - self.starts[at], 30.0)
            if turn > 0.05:
                radius = max(4.0, reach / (2 * math.tan(min(turn, 3.0) / 2)))
                allowed[at] = min(allowed[at], math.sqrt(CORNERING * radius))
        for at in range(len(allowed) - 2, -1, -1):
            room = self.starts[at + 1] - self.starts[at]
            allowed[at] = min(allowed[at], math.sqrt(allowed[at + 1] ** 2 + 2 * BRAKING * room))
        self.limits = [limit / 3.6 for limit in limits_kmh]
        return allowed

    def leg(self, metres: float) -> int:
        """The leg that a distance lies on; distances come in growing order."""
        while self._leg < len(self.headings) - 1 and metres >= self.starts[self._leg + 1]:
            self._leg += 1
        return self._leg

    def speed_at(self, metres: float) -> float:
        """How fast one may be there, in m/s."""
        leg = self.leg(metres)
        room = max(0.0, self.starts[leg + 1] - metres)
        return min(self.limits[leg], math.sqrt(self.allowed[leg + 1] ** 2 + 2 * BRAKING * room))

    def place(self, metres: float) -> tuple[float, float, float]:
        """Latitude, longitude and heading in degrees; the heading swings round within 12 m of a bend."""
        leg = self.leg(metres)
        start, end = self.starts[leg], self.starts[leg + 1]
        share = min(1.0, max(0.0, (metres - start) / max(end - start, 0.01)))
        (lat1, lon1), (lat2, lon2) = self.points[leg], self.points[leg + 1]
        heading = self.headings[leg]
        swing = min(12.0, (end - start) / 2)
        if leg + 1 < len(self.headings) and end - metres < swing:
            heading += _between(heading, self.headings[leg + 1]) * 0.5 * (1 - (end - metres) / swing)
        elif leg > 0 and metres - start < swing:
            heading -= _between(self.headings[leg - 1], heading) * 0.5 * (1 - (metres - start) / swing)
        return lat1 + (lat2 - lat1) * share, lon1 + (lon2 - lon1) * share, heading % 360


def _between(first: float, second: float) -> float:
    return (second - first + 180) % 360 - 180


class Simulation:
    """Moves the car along its course, drains the battery, and lets cabin and weather drift."""

    def __init__(self, car: Car, *, seed: int = 1, weather: bool = True) -> None:
        self._car = car
        self._random = random.Random(seed)
        self._way: _Way | None = None
        self._metres = 0.0
        self._speed = 0.0
        self._since_slow = 1.0
        self._driven = 0.0
        self._outside = car.number("Vehicle.Exterior.AirTemperature")
        self._drift = self._outside
        self._weather = weather
        self._sensed: dict[str, float] = {}

    @property
    def metres(self) -> float:
        """How far along the course the car is."""
        return self._metres

    def follow(self, course: Course | None) -> None:
        """Drive this course from its start; None lets the car roll out on the old one and stop."""
        if course is None:
            if self._way is not None:
                self._way = self._rolling_out(self._way)
            return
        self._way = _Way(course)
        self._metres = 0.0
        latitude, longitude, heading = self._way.place(0.0)
        here = {f"{LOCATION}.Latitude": latitude, f"{LOCATION}.Longitude": longitude, f"{LOCATION}.Heading": heading}
        self._car.record(here, SIMULATION)

    def _rolling_out(self, way: _Way) -> _Way | None:
        stop = self._metres + self._speed**2 / (2 * BRAKING) + 2
        if self._speed < 0.1 or stop >= way.length:
            return way if self._speed >= 0.1 else None
        ahead = [way.place(self._metres)[:2]]
        ahead += [point for point, start in zip(way.points, way.starts, strict=True) if self._metres < start < stop]
        way.leg(stop)
        ahead.append(way.place(stop)[:2])
        self._metres = 0.0
        return _Way(Course(tuple(ahead), (max(self._speed * 3.6, 10.0),) * (len(ahead) - 1)))

    def step(self, seconds: float) -> None:
        """Let `seconds` of the car's time pass; long steps are cut into short ones."""
        while seconds > 1e-9:
            piece = min(seconds, 0.1)
            self._drive(piece)
            self._since_slow += piece
            if self._since_slow >= 1.0:
                self._breathe(self._since_slow)
                self._since_slow = 0.0
            seconds -= piece

    def _drive(self, seconds: float) -> None:
        way = self._way
        if way is None:
            if self._speed:
                self._speed = 0.0
                self._car.record({"Vehicle.Speed": 0.0, "Vehicle.IsMoving": False}, SIMULATION)
            return
        allowed = way.speed_at(self._metres + self._speed * seconds)
        if self._metres >= way.length - 1.0 and self._speed < 2.5:
            self._speed = 0.0
            self._way = None
        else:
            faster = self._speed + ACCELERATION * (1 - self._speed / 62) * seconds
            self._speed = max(min(allowed, faster), self._speed - 3 * BRAKING * seconds, 1.0)
        moved = min(self._speed * seconds, way.length - self._metres)
        self._metres += moved
        latitude, longitude, heading = way.place(self._metres)
        moving = self._speed > 0.1
        readings: dict[str, Value] = {
            "Vehicle.Speed": round(self._speed * 3.6, 1),
            "Vehicle.IsMoving": moving,
            "Vehicle.Powertrain.Transmission.SelectedGear": DRIVE if moving else PARK,
            f"{LOCATION}.Latitude": latitude,
            f"{LOCATION}.Longitude": longitude,
            f"{LOCATION}.Heading": heading,
        }
        self._car.record(readings, SIMULATION)
        self._driven += moved

    def _breathe(self, seconds: float) -> None:
        """What changes slowly, about once a second."""
        power = self._power() + battery_flow(self._car)
        soc = f"{BATTERY}.StateOfCharge.Displayed"
        capacity = self._car.number(f"{BATTERY}.NetCapacity")
        charge = self._counted(soc, -power / 1000 * seconds / 3600 / capacity * 100)
        average = averaged(self._counted(CONSUMPTION, 0.0), power, seconds, self._driven)
        consumption = expected_consumption(self._car)
        driving = seconds if self._car["Vehicle.IsMoving"] else 0.0
        readings: dict[str, Value] = {
            f"{BATTERY}.CurrentPower": round(power, -1),
            f"{BATTERY}.Range": round(charge / 100 * capacity / consumption * 100_000, -2),
            soc: round(charge, 2),
            CONSUMPTION: round(self._counted(CONSUMPTION, average - self._sensed[CONSUMPTION]), 1),
            "Vehicle.TripMeterReading": round(self._counted("Vehicle.TripMeterReading", self._driven)),
            "Vehicle.TraveledDistance": round(self._counted("Vehicle.TraveledDistance", self._driven)),
            "Vehicle.TripDuration": round(self._counted("Vehicle.TripDuration", driving)),
        }
        self._driven = 0.0
        readings |= self._cabin(seconds)
        if self._weather:
            self._drift += self._random.gauss(0, 0.03) * seconds
            self._drift += (self._outside - self._drift) * 0.001 * seconds
            readings["Vehicle.Exterior.AirTemperature"] = round(self._drift * 2) / 2
        self._car.record(readings, SIMULATION)

    def _power(self) -> float:
        """What the battery gives, in watts: rolling, air, cabin, electronics; 1900 kg, 0.24 × 2.3 m²."""
        speed = self._speed
        driving = speed * (1900 * 9.81 * 0.0095 + 0.5 * 1.2 * 0.24 * 2.3 * speed**2) / 0.88
        outside = self._car.number("Vehicle.Exterior.AirTemperature")
        apart = sum(abs(self._car.number(f"{HVAC}.Station.{name}.Temperature") - outside) for name in STATIONS) / 4
        climate = apart * 90 + (600 if self._car[f"{HVAC}.IsAirConditioningActive"] else 0)
        heaters = sum(abs(self._car.number(f"Vehicle.Cabin.Seat.{side}.HeatingCooling")) for side in SIDES) * 0.8
        return driving + climate + heaters + 350

    def _cabin(self, seconds: float) -> dict[str, Value]:
        """Air in each zone goes toward its target as fast as the fan blows, and a little toward the outside."""
        readings: dict[str, Value] = {}
        outside = self._car.number("Vehicle.Exterior.AirTemperature")
        total = 0.0
        for station, side in zip(STATIONS, SIDES, strict=True):
            name = f"{HVAC}.Station.{station}.AirTemperature"
            air = self._sensed.get(name, self._car.number(name))
            fan = self._car.number(f"{HVAC}.Station.{station}.FanSpeed") / 100
            leak = 0.0004 + 0.00006 * self._car.number(f"Vehicle.Cabin.Door.{side}.Window.Position")
            target = self._car.number(f"{HVAC}.Station.{station}.Temperature")
            cooling = self._car[f"{HVAC}.IsAirConditioningActive"] or target >= min(air, outside)
            air += ((target - air) * 0.012 * fan if cooling else 0.0) * seconds + (outside - air) * leak * seconds
            self._sensed[name] = air
            readings[name] = round(air, 1)
            total += air
        readings[f"{HVAC}.AmbientAirTemperature"] = round(total / 4, 1)
        return readings

    def _counted(self, signal: str, by: float) -> float:
        """A reading that grows or shrinks, kept exactly while it is recorded rounded."""
        self._sensed[signal] = max(0.0, self._sensed.get(signal, self._car.number(signal)) + by)
        return self._sensed[signal]
