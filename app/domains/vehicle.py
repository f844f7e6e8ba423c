"""Vehicle: speed, energy, tyres, weather and service."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import BATTERY, WHEELS
from app.car.journal import Change
from app.car.telltales import LOW_CHARGE, LOW_TYRE, SERVICE_DUE
from app.domains.domain import Domain, Reply, look

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

GEARS = {126: "P", 127: "D", 0: "N", -1: "R"}
Topic = Literal["range", "battery", "tyres", "speed", "doors", "weather", "service", "all"]


def _tyre(wheel: str) -> str:
    return f"Vehicle.Chassis.Axle.{wheel}.Tire.Pressure"


@dataclass(frozen=True)
class VehicleState:
    """Range and odometer in km, charge in percent, power in kW, tyres in bar, consumption in kWh/100 km."""

    gear: str
    charge: float
    range: int
    power: float
    consumption: float
    odometer: int
    tyres: tuple[float, ...]
    service: int
    washer: int
    outside: float
    weather: str
    open_doors: tuple[str, ...]


SIGNALS = {
    "Vehicle.Powertrain.Transmission.SelectedGear",
    f"{BATTERY}.StateOfCharge.Displayed",
    f"{BATTERY}.Range",
    f"{BATTERY}.CurrentPower",
    "Vehicle.Powertrain.AverageConsumption",
    "Vehicle.TraveledDistance",
    "Vehicle.Service.DistanceToService",
    "Vehicle.Body.Windshield.WasherFluid.Level",
    "Vehicle.Exterior.AirTemperature",
    "Vehicle.Exterior.Weather",
    "Vehicle.Body.Trunk.Rear.IsOpen",
}
DOORS = {
    "driver": "Vehicle.Cabin.Door.Row1.DriverSide.IsOpen",
    "passenger": "Vehicle.Cabin.Door.Row1.PassengerSide.IsOpen",
    "rear_left": "Vehicle.Cabin.Door.Row2.DriverSide.IsOpen",
    "rear_right": "Vehicle.Cabin.Door.Row2.PassengerSide.IsOpen",
    "trunk": "Vehicle.Body.Trunk.Rear.IsOpen",
}


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Vehicle(Domain):  # type: ignore[operator]
    """How the car is and how it drives."""

    name = "vehicle"
    changed = Signal()
    speedChanged = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        self._speed = round(car.number("Vehicle.Speed"))
        car.watch(["Vehicle.Speed"], self._drive)
        car.watch([*SIGNALS, *DOORS.values(), *(_tyre(wheel) for wheel in WHEELS)], self._follow)
        self.state = self._read()

    def _follow(self, changes: Sequence[Change]) -> None:
        state = self._read()
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _drive(self, changes: Sequence[Change]) -> None:
        """Speed changes many times a second, so it has a signal of its own."""
        speed = round(float(changes[-1].after))
        if speed != self._speed:
            self._speed = speed
            self.speedChanged.emit()

    def _read(self) -> VehicleState:
        car = self.car
        return VehicleState(
            gear=GEARS.get(int(car.number("Vehicle.Powertrain.Transmission.SelectedGear")), "D"),
            charge=round(car.number(f"{BATTERY}.StateOfCharge.Displayed"), 1),
            range=round(car.number(f"{BATTERY}.Range") / 1000),
            power=round(car.number(f"{BATTERY}.CurrentPower") / 1000),
            consumption=car.number("Vehicle.Powertrain.AverageConsumption"),
            odometer=round(car.number("Vehicle.TraveledDistance") / 1000),
            tyres=tuple(car.number(_tyre(wheel)) / 100 for wheel in WHEELS),
            service=round(car.number("Vehicle.Service.DistanceToService")),
            washer=int(car.number("Vehicle.Body.Windshield.WasherFluid.Level")),
            outside=car.number("Vehicle.Exterior.AirTemperature"),
            weather=str(car["Vehicle.Exterior.Weather"]).lower(),
            open_doors=tuple(door for door, signal in DOORS.items() if car[signal]),
        )

    @look
    def read(self, topic: Topic = "all") -> Reply:
        """Look up how the car is: range in km, battery in percent, tyres in bar, speed in km/h, doors, weather."""
        state = self.state
        topics: dict[str, dict[str, object]] = {
            "range": {"range_km": state.range, "battery_percent": round(state.charge)},
            "battery": {"battery_percent": round(state.charge), "range_km": state.range, "power_kw": state.power},
            "tyres": {"tyres_bar": list(state.tyres), "tyres_ok": min(state.tyres) * 100 >= LOW_TYRE},
            "speed": {"speed_kmh": self._speed, "gear": state.gear},
            "doors": {"open": list(state.open_doors)},
            "weather": {"outside_celsius": state.outside, "weather": state.weather},
            "service": {"service_in_km": state.service, "odometer_km": state.odometer, "washer_percent": state.washer},
        }
        everything = {key: value for answer in topics.values() for key, value in answer.items()}
        return Reply(state={"topic": topic} | (everything if topic == "all" else topics[topic]))

    def brief(self) -> str:
        """Charge, range and weather."""
        state = self.state
        moving = "moving" if self._speed else "standing"
        return f"battery {state.charge:.0f} %, range {state.range} km, {moving}, {state.weather}, {state.outside:g} °C"

    @Property(int, notify=speedChanged)
    def speed(self) -> int:
        """km/h."""
        return self._speed

    @Property(str, notify=changed)
    def gear(self) -> str:
        """P, R, N or D."""
        return self.state.gear

    @Property(float, notify=changed)
    def charge(self) -> float:
        """0–100 %."""
        return self.state.charge

    @Property(int, notify=changed)
    def range(self) -> int:
        """km."""
        return self.state.range

    @Property(float, notify=changed)
    def power(self) -> float:
        """kW drawn from the battery."""
        return self.state.power

    @Property(float, notify=changed)
    def consumption(self) -> float:
        """kWh per 100 km."""
        return self.state.consumption

    @Property(int, notify=changed)
    def odometer(self) -> int:
        """km."""
        return self.state.odometer

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def tyres(self) -> list[float]:
        """Bar: front left, front right, rear left, rear right."""
        return list(self.state.tyres)

    @Property(int, notify=changed)
    def serviceKm(self) -> int:
        """km until the next service."""
        return self.state.service

    @Property(int, notify=changed)
    def washer(self) -> int:
        """Washer fluid in percent."""
        return self.state.washer

    @Property(float, notify=changed)
    def outside(self) -> float:
        """Outside temperature in °C."""
        return self.state.outside

    @Property(str, notify=changed)
    def weather(self) -> str:
        """sunny, partly_cloudy, cloudy, rain, snow, fog, hail or thunderstorm."""
        return self.state.weather

    @Property(bool, notify=changed)
    def allGood(self) -> bool:
        """Whether nothing of the car wants attention."""
        state = self.state
        return (
            min(state.tyres) * 100 >= LOW_TYRE
            and state.charge > LOW_CHARGE
            and state.service > SERVICE_DUE
            and not state.open_doors
        )
