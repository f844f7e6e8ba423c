"""Charging as it happens: the cable, the power by the curve, the timer, the limit, the warmth of the battery."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.car.car import Car
from app.car.catalogue import BATTERY, CHARGING
from app.car.conditions import CHARGE, expected_consumption
from app.car.energy import WARM, charge_kw, charge_minutes
from app.car.journal import Cause, Change
from app.car.reckoned import Reckoned
from app.car.signals import Value

PLUG_IN = 6.0  # seconds of standing at a charger until somebody has plugged the cable in
PRECONDITIONING = 4_000.0  # W
SIMULATION = Cause("simulation")
PARK = 126
TEMPERATURE = f"{BATTERY}.Temperature.Average"


@dataclass(frozen=True, slots=True)
class Charger:
    """A charger that the car stands at: its name, its kW, whether a plug works and is free, and the charge in
    percent up to which the route wants to charge here (0 for the car's own limit).
    """

    name: str
    power: float
    free: bool = True
    up_to: float = 0.0


def battery_flow(car: Car) -> float:
    """W that charging (negative) and preconditioning put on top of what the car itself draws."""
    warming = bool(car[f"{CHARGING}.IsPreconditioningActive"]) and car.number(TEMPERATURE) < WARM
    return (PRECONDITIONING if warming else 0.0) - 1000 * car.number(f"{CHARGING}.Power")


class ChargingProcess:
    """Follows the wishes START and STOP, the timer and the limit; `here` tells the charger that the car stands at."""

    def __init__(self, car: Car, here: Callable[[], Charger | None], now: Callable[[], datetime]) -> None:
        self._car = car
        self._here = here
        self._now = now
        self._stood = 0.0
        self._since = 0.0
        self._temperature = Reckoned(car, [TEMPERATURE])
        car.watch([f"{CHARGING}.StartStopCharging"], self._wanted)

    @property
    def _celsius(self) -> float:
        """Of the battery."""
        return self._temperature[TEMPERATURE]

    def step(self, seconds: float) -> None:
        """Let time pass; the state is brought up to date about once a second."""
        self._stood = 0.0 if self._moving() else self._stood + seconds
        self._since += seconds
        if self._since >= 1.0:
            self._warm(self._since)
            self._since = 0.0
            self._update()

    def _moving(self) -> bool:
        return bool(self._car["Vehicle.IsMoving"]) or self._car.number("Vehicle.Speed") > 0.1

    def _wanted(self, changes: Sequence[Change]) -> None:
        self._update()

    def _update(self) -> None:
        car = self._car
        charger = None if self._moving() else self._here()
        plugged = bool(car[f"{CHARGING}.IsChargingCableConnected"])
        parked = car.number("Vehicle.Powertrain.Transmission.SelectedGear") == PARK
        if charger is None or self._moving():
            plugged = False
        elif not plugged and parked and self._stood >= PLUG_IN and charger.free:
            plugged = True
        readings: dict[str, Value] = {
            f"{CHARGING}.IsChargingCableConnected": plugged,
            f"{CHARGING}.Station": charger.name if charger and plugged else "",
        }
        if plugged != bool(car[f"{CHARGING}.IsChargingCableConnected"]):
            readings[f"{CHARGING}.ChargingPort.IsFlapOpen"] = plugged
            if plugged and self._due(charger):
                readings[f"{CHARGING}.StartStopCharging"] = "START"
        if not plugged:
            readings[f"{CHARGING}.StartStopCharging"] = "STOP"
        car.record(readings, SIMULATION)
        self._charge(charger if plugged else None)

    def _due(self, charger: Charger | None) -> bool:
        """Whether the timer lets charging begin."""
        mode, text = str(self._car[f"{CHARGING}.Timer.Mode"]), str(self._car[f"{CHARGING}.Timer.Time"])
        if mode == "INACTIVE" or not text or charger is None:
            return True
        begin = datetime.fromisoformat(text)
        if mode == "END_TIME":
            begin -= timedelta(minutes=self._minutes(charger) + 5)
        return self._now() >= begin

    def _minutes(self, charger: Charger) -> float:
        car = self._car
        capacity = car.number(f"{BATTERY}.NetCapacity")
        return charge_minutes(car.number(CHARGE), self._target(charger), charger.power, self._celsius, capacity)

    def _target(self, charger: Charger | None) -> float:
        """Percent up to which to charge."""
        return charger.up_to if charger and charger.up_to else self._car.number(f"{CHARGING}.ChargeLimit")

    def _charge(self, charger: Charger | None) -> None:
        car = self._car
        timed = str(car[f"{CHARGING}.Timer.Mode"]) != "INACTIVE"
        wanted = str(car[f"{CHARGING}.StartStopCharging"]) == "START"
        if charger is not None and timed and not wanted and self._due(charger):
            wanted = True
            car.record({f"{CHARGING}.StartStopCharging": "START", f"{CHARGING}.Timer.Mode": "INACTIVE"}, SIMULATION)
        room = car.number(CHARGE) < self._target(charger)
        charges = charger is not None and wanted and room
        kilowatts = charge_kw(car.number(CHARGE), charger.power, self._celsius) if charger and charges else 0.0
        readings: dict[str, Value] = {
            f"{CHARGING}.IsCharging": charges,
            f"{CHARGING}.Power": round(kilowatts, 1),
            f"{CHARGING}.ChargeRate": float(round(kilowatts / expected_consumption(car) * 100)),
            f"{CHARGING}.TimeToComplete": round(self._minutes(charger) * 60) if charger and charges else 0,
        }
        if wanted and not room:
            readings[f"{CHARGING}.StartStopCharging"] = "STOP"
        car.record(readings, SIMULATION)

    def _warm(self, seconds: float) -> None:
        """The battery goes slowly toward the outside, faster toward WARM when preconditioned or charged fast."""
        car = self._car
        outside = car.number("Vehicle.Exterior.AirTemperature")
        conditioned = bool(car[f"{CHARGING}.IsPreconditioningActive"]) or car.number(f"{CHARGING}.Power") > 30
        rest = outside + (8.0 if self._moving() else 0.0)
        celsius = self._temperature[TEMPERATURE]
        if conditioned and celsius < WARM:
            celsius = min(WARM, celsius + 1.2 * seconds / 60)
        else:
            celsius += (rest - celsius) * min(1.0, seconds / 5400)
        self._temperature[TEMPERATURE] = celsius
        car.record({TEMPERATURE: round(celsius, 1)}, SIMULATION)
