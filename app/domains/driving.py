"""Driving: drive mode, regeneration, the warning of too much speed, and what the instruments tell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Interval
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import BATTERY, PERFORMANCE_MODE, REGENERATION, SPEED_WARNING
from app.car.conditions import CHARGE, CONSUMPTION, expected_consumption, expected_range
from app.car.driving_modes import recuperation
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.domains.domain import Domain, Level3, Reply, command, look, refuse, stepped
from app.domains.driving_words import GEAR_NAMES, MILEAGE, MODES, RANGE, SPEED, STANDS, TRIP, USED
from app.domains.vehicle import GEARS

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Mode = Literal["normal", "eco", "sport", "snow", "rain"]
Topic = Literal["speed", "gear", "range", "consumption", "mileage", "trip", "mode", "all"]
LevelChange = Annotated[int, Interval(ge=-3, le=3)]
ENABLED, TOLERANCE, OWN = (f"{SPEED_WARNING}.{leaf}" for leaf in ("IsEnabled", "Tolerance", "OwnLimit"))
TOLERANCES, OWN_LIMITS = (0, 20), (30, 200)  # km/h
GEAR = "Vehicle.Powertrain.Transmission.SelectedGear"
SIGNAL_OF: dict[str, str] = {"eco": "ECONOMY"} | {mode: mode.upper() for mode in ("normal", "sport", "snow", "rain")}
MODE_OF: dict[str, Mode] = {signal: mode for mode, signal in SIGNAL_OF.items()}  # type: ignore[misc]


def warned_above(car: Car, limit: int) -> tuple[int, float]:
    """The limit in km/h that the driver is warned at (0 for none), and how far above it the warning comes."""
    if not car[ENABLED]:
        return 0, 0.0
    own, tolerance = int(car.number(OWN)), car.number(TOLERANCE)
    return (own, 0.1) if own and (limit <= 0 or own < limit + tolerance) else (limit, max(0.1, tolerance))


@dataclass(frozen=True)
class DrivingState:
    """`regeneration` 0–3, `recovered` the percent of braking that comes back, `tolerance` and `own` in km/h.

    Consumption in kWh/100 km (`next` is what the car reckons with from here), range in km.
    """

    mode: Mode
    regeneration: int
    recovered: int
    warns: bool
    tolerance: int
    own: int
    consumption: float
    next: float
    range: int


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Driving(Domain):  # type: ignore[operator]
    """How the car drives."""

    name = "driving"
    changed = Signal()

    def __init__(self, car: Car) -> None:
        super().__init__(car)
        choices = [PERFORMANCE_MODE, REGENERATION, ENABLED, TOLERANCE, OWN]
        car.watch([*choices, CONSUMPTION, f"{BATTERY}.Range", CHARGE], self._follow)
        self.state = self._read()

    def _follow(self, changes: Sequence[Change]) -> None:
        state = self._read()
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _read(self) -> DrivingState:
        car = self.car
        return DrivingState(
            mode=MODE_OF[str(car[PERFORMANCE_MODE])],
            regeneration=int(car.number(REGENERATION)),
            recovered=round(recuperation(car) * 100),
            warns=bool(car[ENABLED]),
            tolerance=int(car.number(TOLERANCE)),
            own=int(car.number(OWN)),
            consumption=car.number(CONSUMPTION),
            next=round(expected_consumption(car), 1),
            range=round(expected_range(car) / 1000),
        )

    @command
    def set_mode(self, mode: Mode) -> Reply:
        """Choose the drive mode: normal, eco (saves energy), sport (quick, takes more), snow or rain (gentle)."""
        return self.wish({PERFORMANCE_MODE: SIGNAL_OF[mode]}, self._choices, Message(MODES[mode]))

    @command
    def set_regeneration(self, level: Level3 | None = None, change: LevelChange | None = None) -> Reply:
        """Set how strongly lifting the foot brakes and charges, 0 (coasts) to 3 (one-pedal), or change it by a step."""
        wanted = stepped(self.car.number(REGENERATION), level, change, 0, 3)
        if isinstance(wanted, Reply):
            return wanted
        told = QT_TRANSLATE_NOOP("Car", "Regeneration is at level {level} of 3.")
        return self.wish({REGENERATION: int(wanted)}, self._choices, Message(told, {"level": int(wanted)}))

    @command
    def set_speed_warning(self, on: bool | None = None, kmh: int | None = None) -> Reply:
        """Warn of too much speed: on or off; kmh 0–20 is how far above the sign, 30–200 an own limit to warn at."""
        if on is None and kmh is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say whether to warn, or at how many kilometres per hour."))
        wishes: dict[str, Value] = {ENABLED: on if on is not None else True}
        if kmh is not None:
            if TOLERANCES[0] <= kmh <= TOLERANCES[1]:
                wishes |= {TOLERANCE: kmh, OWN: 0}
            elif OWN_LIMITS[0] <= kmh <= OWN_LIMITS[1]:
                wishes |= {OWN: kmh}
            else:
                ranges = QT_TRANSLATE_NOOP(
                    "Car",
                    "The warning comes 0 to 20 km/h above the sign, or at a limit of your own from 30 to 200 km/h.",
                )
                return refuse(ranges)
        reply = self.wish(wishes, self._choices)
        return Reply(reply.outcome, reply.state, (self._warning(),) if reply.state else ())

    def _warning(self) -> Message:
        """How the warning is set, as a sentence."""
        state = self._read()
        if not state.warns:
            return Message(QT_TRANSLATE_NOOP("Car", "The speed warning is off."))
        if state.own:
            return Message(QT_TRANSLATE_NOOP("Car", "I warn you above {kmh} km/h."), {"kmh": state.own})
        text = QT_TRANSLATE_NOOP("Car", "I warn you {kmh} km/h above the limit of the sign.")
        return Message(text, {"kmh": state.tolerance})

    def _choices(self) -> dict[str, object]:
        state = self._read()
        warning: dict[str, object] = {"speed_warning": state.warns, "tolerance_kmh": state.tolerance}
        warning |= {"own_limit_kmh": state.own} if state.own else {}
        energy = {"expected_kwh_per_100km": state.next, "range_km": state.range}
        return {"mode": state.mode, "regeneration": state.regeneration, **warning, **energy}

    @look
    def read(self, topic: Topic = "all") -> Reply:
        """Look up speed, gear, range, consumption, mileage, this trip's distance and time, drive mode."""
        car, state = self.car, self._read()
        speed, gear = round(car.number("Vehicle.Speed")), GEARS.get(int(car.number(GEAR)), "D")
        trip_km, trip_min = car.number("Vehicle.TripMeterReading") / 1000, car.number("Vehicle.TripDuration") / 60
        odometer = round(car.number("Vehicle.TraveledDistance") / 1000)
        told: dict[str, tuple[dict[str, object], Callable[[], Message]]] = {
            "speed": ({"speed_kmh": speed}, lambda: Message(SPEED, {"kmh": speed}) if speed else Message(STANDS)),
            "gear": ({"gear": gear}, lambda: Message(GEAR_NAMES[gear])),
            "range": (
                {"range_km": state.range, "battery_percent": round(car.number(CHARGE))},
                lambda: Message(RANGE, {"km": state.range, "percent": round(car.number(CHARGE))}),
            ),
            "consumption": (
                {"kwh_per_100km": state.consumption, "expected_kwh_per_100km": state.next},
                lambda: Message(USED, {"kwh": state.consumption}),
            ),
            "mileage": ({"odometer_km": odometer}, lambda: Message(MILEAGE, {"km": odometer})),
            "trip": (
                {"trip_km": round(trip_km, 1), "trip_minutes": round(trip_min)},
                lambda: Message(TRIP, {"km": round(trip_km, 1), "minutes": round(trip_min)}),
            ),
            "mode": (self._choices(), lambda: Message(MODES[state.mode])),
        }
        if topic != "all":
            answer, say = told[topic]
            return Reply(state={"topic": topic} | answer, say=(say(),))
        everything = {key: value for answer, _ in told.values() for key, value in answer.items()}
        return Reply(state={"topic": topic} | everything, say=(told["speed"][1](), told["range"][1]()))

    def brief(self) -> str:
        """Mode, regeneration, warning."""
        state = self.state
        warning = f"speed warning {f'above {state.own}' if state.own else f'+{state.tolerance}'} km/h"
        return (
            f"{state.mode} mode, regeneration {state.regeneration}/3, {warning if state.warns else 'no speed warning'}"
        )

    @Property(str, notify=changed)
    def mode(self) -> str:
        """normal, eco, sport, snow or rain."""
        return self.state.mode

    @Property(int, notify=changed)
    def regeneration(self) -> int:
        """0–3."""
        return self.state.regeneration

    @Property(int, notify=changed)
    def recovered(self) -> int:
        """Percent of braking that comes back."""
        return self.state.recovered

    @Property(bool, notify=changed)
    def warns(self) -> bool:
        """Whether too much speed is told."""
        return self.state.warns

    @Property(int, notify=changed)
    def tolerance(self) -> int:
        """km/h above the sign."""
        return self.state.tolerance

    @Property(int, notify=changed)
    def ownLimit(self) -> int:
        """km/h of the driver's own limit, 0 for none."""
        return self.state.own

    @Property(float, notify=changed)
    def consumption(self) -> float:
        """kWh/100 km over about the last 30 km."""
        return self.state.consumption

    @Property(float, notify=changed)
    def expected(self) -> float:
        """kWh/100 km that the car reckons with from here."""
        return self.state.next

    @Property(int, notify=changed)
    def range(self) -> int:
        """km in the present mode."""
        return self.state.range

    @Slot(str)
    def chooseMode(self, mode: str) -> None:
        """Touch: a drive mode."""
        self.heed(self.set_mode(mode))  # type: ignore[arg-type]

    @Slot(int)
    def chooseRegeneration(self, level: int) -> None:
        """Touch: 0–3."""
        self.heed(self.set_regeneration(level))

    @Slot(bool)
    def warn(self, on: bool) -> None:
        """Touch: with or without the warning."""
        self.heed(self.set_speed_warning(on))

    @Slot(int)
    def warnAbove(self, kmh: int) -> None:
        """Touch: how far above the sign."""
        self.heed(self.set_speed_warning(None, kmh))
