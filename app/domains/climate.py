"""Climate: temperatures, fan, air and the heating of seats and wheel."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import HVAC, SIDES, STATIONS, sides, stations
from app.car.journal import Change
from app.domains.domain import (
    Celsius,
    CelsiusStep,
    Domain,
    Level3,
    Level5,
    LevelStep,
    Reply,
    Zone,
    command,
    stepped,
)

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Airflow = Literal["feet", "head", "windshield", "head_feet", "feet_windshield", "head_windshield"]
ZONES = ("driver", "passenger", "rear_left", "rear_right")
WHEEL_HEATING = "Vehicle.Chassis.SteeringWheel.HeatingCooling"
LEVELS = (0, 33, 67, 100)


def _target(station: str) -> str:
    return f"{HVAC}.Station.{station}.Temperature"


def _fan(station: str) -> str:
    return f"{HVAC}.Station.{station}.FanSpeed"


def _seat(side: str) -> str:
    return f"Vehicle.Cabin.Seat.{side}.HeatingCooling"


def level(percent: float) -> int:
    """A heating level 0–3, negative for ventilation, from VSS's percent."""
    nearest = min(range(4), key=lambda at: abs(LEVELS[at] - abs(percent)))
    return nearest if percent >= 0 else -nearest


@dataclass(frozen=True)
class ClimateState:
    """Temperatures in °C and seats per zone as in ZONES; `fan` 0–5; seats −3 (ventilated) to 3 (heated)."""

    targets: tuple[float, ...]
    measured: tuple[float, ...]
    fan: int
    airflow: str
    air_conditioning: bool
    recirculation: bool
    defrost_front: bool
    defrost_rear: bool
    seats: tuple[int, ...]
    wheel: int


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Climate(Domain):  # type: ignore[operator]
    """What the cabin's air is asked to be, and how it is."""

    name = "climate"
    changed = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        watched = [signal.name for signal in car.signals if signal.name.startswith(HVAC)]
        watched += [_seat(side) for side in SIDES] + [WHEEL_HEATING]
        car.watch(watched, self._follow)
        self.state = self._read()

    def _follow(self, changes: Sequence[Change]) -> None:
        state = self._read()
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _read(self) -> ClimateState:
        car = self.car
        return ClimateState(
            targets=tuple(car.number(_target(station)) for station in STATIONS),
            measured=tuple(car.number(f"{HVAC}.Station.{station}.AirTemperature") for station in STATIONS),
            fan=round(car.number(_fan(STATIONS[0])) / 20),
            airflow=str(car[f"{HVAC}.AirDistribution"]).lower(),
            air_conditioning=bool(car[f"{HVAC}.IsAirConditioningActive"]),
            recirculation=bool(car[f"{HVAC}.IsRecirculationActive"]),
            defrost_front=bool(car[f"{HVAC}.IsFrontDefrosterActive"]),
            defrost_rear=bool(car[f"{HVAC}.IsRearDefrosterActive"]),
            seats=tuple(level(car.number(_seat(side))) for side in SIDES),
            wheel=level(car.number(WHEEL_HEATING)),
        )

    @command
    def set_temperature(
        self, zone: Zone = "driver", celsius: Celsius | None = None, change: CelsiusStep | None = None
    ) -> Reply:
        """Set the temperature of a zone in °C, or change it by some degrees (a bit is 1, a lot is 3)."""
        wishes = {}
        for station in stations(zone):
            wanted = stepped(self.car.number(_target(station)), celsius, change, 16, 28)
            if isinstance(wanted, Reply):
                return wanted
            wishes[_target(station)] = float(wanted)
        return self.wish(wishes, lambda: {"zone": zone, "celsius": self.car[_target(stations(zone)[0])]})

    @command
    def set_fan(self, level: Level5 | None = None, change: LevelStep | None = None) -> Reply:
        """Set the fan to a level from 0 to 5, or change it by some levels."""
        wanted = stepped(self.state.fan, level, change, 0, 5)
        if isinstance(wanted, Reply):
            return wanted
        return self.wish({_fan(station): int(wanted) * 20 for station in STATIONS}, lambda: {"fan": self.state.fan})

    @command
    def set_airflow(self, direction: Airflow) -> Reply:
        """Choose where the air goes."""
        return self.wish({f"{HVAC}.AirDistribution": direction.upper()}, lambda: {"airflow": self.state.airflow})

    @command
    def set_air_conditioning(self, on: bool) -> Reply:
        """Switch the air conditioning on or off."""
        wishes = {f"{HVAC}.IsAirConditioningActive": on}
        return self.wish(wishes, lambda: {"air_conditioning": self.state.air_conditioning})

    @command
    def set_recirculation(self, on: bool) -> Reply:
        """Recirculate the cabin's air, or take fresh air in."""
        return self.wish({f"{HVAC}.IsRecirculationActive": on}, lambda: {"recirculation": self.state.recirculation})

    @command
    def set_defrost(self, where: Literal["front", "rear", "all"], on: bool) -> Reply:
        """Switch the defroster of the windshield, the rear window or both on or off."""
        signals = {"front": ["IsFrontDefrosterActive"], "rear": ["IsRearDefrosterActive"]}
        names = signals.get(where) or signals["front"] + signals["rear"]
        return self.wish({f"{HVAC}.{name}": on for name in names}, lambda: {"where": where, "defrost": on})

    @command
    def set_seat_heating(
        self, seat: Zone = "driver", level: Level3 | None = None, change: LevelStep | None = None
    ) -> Reply:
        """Heat a seat at a level from 0 (off) to 3, or change the level."""
        return self._temper(seat, level, change, sign=1)

    @command
    def set_seat_ventilation(
        self, seat: Zone = "driver", level: Level3 | None = None, change: LevelStep | None = None
    ) -> Reply:
        """Ventilate a seat at a level from 0 (off) to 3, or change the level."""
        return self._temper(seat, level, change, sign=-1)

    def _temper(self, seat: Zone, wanted_level: int | None, change: int | None, sign: int) -> Reply:
        wishes = {}
        for side in sides(seat):
            now = max(0, sign * level(self.car.number(_seat(side))))
            wanted = stepped(now, wanted_level, change, 0, 3)
            if isinstance(wanted, Reply):
                return wanted
            wishes[_seat(side)] = sign * LEVELS[int(wanted)]
        first = _seat(sides(seat)[0])
        return self.wish(wishes, lambda: {"seat": seat, "level": abs(level(self.car.number(first)))})

    @command
    def set_steering_wheel_heating(self, level: Level3) -> Reply:
        """Heat the steering wheel at a level from 0 (off) to 3."""
        return self.wish({WHEEL_HEATING: LEVELS[level]}, lambda: {"level": self.state.wheel})

    @command
    def read(self) -> Reply:
        """Look up temperatures, fan, air and seat heating; changes nothing."""
        state = self.state
        seats = {f"seat_{zone}": state.seats[at] for at, zone in enumerate(ZONES)}
        targets = {zone: state.targets[at] for at, zone in enumerate(ZONES)}
        measured = {f"measured_{zone}": state.measured[at] for at, zone in enumerate(ZONES)}
        rest = {
            "fan": state.fan,
            "airflow": state.airflow,
            "air_conditioning": state.air_conditioning,
            "recirculation": state.recirculation,
            "defrost_front": state.defrost_front,
            "defrost_rear": state.defrost_rear,
            "steering_wheel": state.wheel,
        }
        return Reply(state=targets | measured | seats | rest)

    def brief(self) -> str:
        """Targets per zone, fan and air conditioning."""
        zones = ", ".join(f"{zone} {self.state.targets[at]:g} °C" for at, zone in enumerate(ZONES))
        switched = "on" if self.state.air_conditioning else "off"
        return f"temperature {zones}; fan {self.state.fan}; air conditioning {switched}"

    @Property(float, notify=changed)
    def driver(self) -> float:
        """The driver's target in °C."""
        return self.state.targets[0]

    @Property(float, notify=changed)
    def passenger(self) -> float:
        """The passenger's target in °C."""
        return self.state.targets[1]

    @Property(float, notify=changed)
    def rearLeft(self) -> float:
        """The target behind the driver in °C."""
        return self.state.targets[2]

    @Property(float, notify=changed)
    def rearRight(self) -> float:
        """The target behind the passenger in °C."""
        return self.state.targets[3]

    @Property(float, notify=changed)
    def cabin(self) -> float:
        """The air at the driver's head in °C."""
        return self.state.measured[0]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def measured(self) -> list[float]:
        """The air in °C: driver, passenger, rear left, rear right."""
        return list(self.state.measured)

    @Property(int, notify=changed)
    def fan(self) -> int:
        """0–5."""
        return self.state.fan

    @Property(str, notify=changed)
    def airflow(self) -> str:
        """feet, head, windshield, head_feet, feet_windshield or head_windshield."""
        return self.state.airflow

    @Property(bool, notify=changed)
    def airConditioning(self) -> bool:
        """Whether the compressor may run."""
        return self.state.air_conditioning

    @Property(bool, notify=changed)
    def recirculation(self) -> bool:
        """Whether the cabin's own air goes round."""
        return self.state.recirculation

    @Property(bool, notify=changed)
    def defrostFront(self) -> bool:
        """Whether the windshield is being cleared."""
        return self.state.defrost_front

    @Property(bool, notify=changed)
    def defrostRear(self) -> bool:
        """Whether the rear window is being cleared."""
        return self.state.defrost_rear

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def seats(self) -> list[int]:
        """Level per seat, −3 (ventilated) to 3 (heated): driver, passenger, rear left, rear right."""
        return list(self.state.seats)

    @Property(int, notify=changed)
    def wheel(self) -> int:
        """Heating level of the steering wheel, 0–3."""
        return self.state.wheel

    @Slot(str, float)
    def setTemperature(self, zone: str, celsius: float) -> None:
        """Touch: set a zone's target."""
        self.heed(self.set_temperature(zone, celsius=round(celsius * 2) / 2))  # type: ignore[arg-type]

    @Slot(int)
    def setFan(self, level: int) -> None:
        """Touch: set the fan."""
        self.heed(self.set_fan(level=level))

    @Slot(str)
    def setAirflow(self, direction: str) -> None:
        """Touch: choose where the air goes."""
        self.heed(self.set_airflow(direction))  # type: ignore[arg-type]

    @Slot(bool)
    def setAirConditioning(self, on: bool) -> None:
        """Touch: switch the air conditioning."""
        self.heed(self.set_air_conditioning(on))

    @Slot(bool)
    def setRecirculation(self, on: bool) -> None:
        """Touch: switch recirculation."""
        self.heed(self.set_recirculation(on))

    @Slot(str, bool)
    def setDefrost(self, where: str, on: bool) -> None:
        """Touch: switch a defroster."""
        self.heed(self.set_defrost(where, on))  # type: ignore[arg-type]

    @Slot(str, int)
    def setSeat(self, seat: str, level: int) -> None:
        """Touch: heat (1 to 3) or ventilate (−1 to −3) a seat."""
        self.heed(self._temper(seat, abs(level), None, sign=-1 if level < 0 else 1))  # type: ignore[arg-type]

    @Slot(int)
    def setWheel(self, level: int) -> None:
        """Touch: heat the steering wheel."""
        self.heed(self.set_steering_wheel_heating(level))
