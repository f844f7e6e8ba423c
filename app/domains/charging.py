"""Charging: the battery's future as the screen shows it, and what a finger changes of it."""

from collections.abc import Sequence

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import BATTERY, CHARGING
from app.car.charging import ChargingProcess
from app.car.conditions import CHARGE, conditions
from app.car.energy import CURVE, SOC
from app.car.journal import Change
from app.domains.chargers import CABLE, Chargers
from app.domains.charging_answers import ChargingAnswers
from app.domains.charging_commands import WANTED, ChargingCommands
from app.domains.charging_plans import WISH, ChargingPlans
from app.domains.charging_reach import SHOWN, ReachShape
from app.domains.charging_read import LIMIT, WARMING, read_charging
from app.domains.charging_told import renewed, station_row, stop_rows
from app.domains.language import Words
from app.domains.navigation import Navigation
from app.domains.navigation_commands import already_a_stop
from app.domains.navigation_words import metres_text, minutes_text
from app.domains.way import GOAL, STOPS
from app.maps.regions.region import Place

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY = 20.0  # seconds between looks at the planned stations
TYPICAL = (300.0, 150.0, 50.0, 11.0)  # kW of chargers for which the screen tells times
NEAR = 6  # stations that the screen lists
WATCHED = (LIMIT, CABLE, SHOWN, WANTED, WARMING, CHARGE, STOPS, WISH, f"{GOAL}.Name", f"{BATTERY}.Range")
MEASURED = ("IsCharging", "Power", "ChargeRate", "TimeToComplete", "Station", "Timer.Mode", "Timer.Time")


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Charging(ChargingCommands):  # type: ignore[operator]
    """The battery's future: charge limit, timer, charging stops, reach."""

    name = "charging"
    changed = Signal()
    planChanged = Signal()
    stationsChanged = Signal()
    reachChanged = Signal()
    noticed = Signal(object)

    def __init__(self, car: Car, navigation: Navigation, words: Words | None = None) -> None:
        super().__init__(car)
        self._navigation = navigation
        self._words = words or Words()
        self._since = 0.0
        self.plans = ChargingPlans(car, navigation)
        self._chargers = Chargers(car, navigation, self.plans, self._words)
        self._answers = ChargingAnswers(car, self.plans, self._chargers)
        self.process = ChargingProcess(car, self._chargers.here, self.plans.now)
        self.reach_shape = ReachShape(car, navigation, self.plans, self)
        if self.plans.energy is not None:
            self.plans.energy.availability.watch(self._lost)
            navigation.know(self._live)
        self.state = read_charging(self.car)
        names = [*WATCHED, *(f"{CHARGING}.{name}" for name in MEASURED), f"{BATTERY}.Temperature.Average"]
        car.watch(names, self._follow)
        car.watch([STOPS, f"{GOAL}.Name"], self._replan)
        navigation.routeChanged.connect(self.stationsChanged)
        self.reach_shape.changed.connect(self.reachChanged)

    # --- what happens ---------------------------------------------------------------------------------------------

    def step(self, seconds: float) -> None:
        """Let the car's time pass: charging goes on, and planned stations are looked at now and then."""
        self.process.step(seconds)
        self._since += seconds
        energy = self.plans.energy
        if self._since >= LOOK_EVERY and energy is not None:
            self._since = 0.0
            energy.availability.look([station.id for station in self.plans.planned()], self.plans.now())
            self.stationsChanged.emit()

    def _lost(self, stations: frozenset[int]) -> None:
        """A planned station that cannot be used any more is replaced, and that is told."""
        self.stationsChanged.emit()
        lost = None if self.car[CABLE] else self.plans.replace_lost(stations)
        if lost is not None:
            tongue = self._navigation.tongue
            instead = ", ".join(station.place.called(tongue) for station in lost.instead)
            name = lost.station.place.called(tongue)
            self.noticed.emit(renewed(name, lost.reason, instead, lambda m: self._words.say(m, tongue)))

    def _live(self, place: Place) -> Place:
        return self.plans.energy.live(place, self.plans.now()) if self.plans.energy else place

    # --- following the signals ------------------------------------------------------------------------------------

    def _follow(self, changes: Sequence[Change]) -> None:
        state = read_charging(self.car)
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _replan(self, changes: Sequence[Change]) -> None:
        self.plans.refresh()
        self.planChanged.emit()

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property(int, notify=changed)
    def charge(self) -> int:
        """0–100 %."""
        return self.state.charge

    @Property(int, notify=changed)
    def limit(self) -> int:
        """Percent up to which the car charges."""
        return self.state.limit

    @Property(int, notify=changed)
    def range(self) -> int:
        """km."""
        return self.state.range

    @Property(int, notify=changed)
    def rangeAtLimit(self) -> int:
        """km once charged to the limit."""
        return self.state.range_at_limit

    @Property(bool, notify=changed)
    def plugged(self) -> bool:
        """Whether the cable is in."""
        return self.state.plugged

    @Property(bool, notify=changed)
    def charging(self) -> bool:
        """Whether energy flows in."""
        return self.state.charging

    @Property(int, notify=changed)
    def power(self) -> int:
        """kW that arrive in the battery."""
        return round(self.state.power)

    @Property(int, notify=changed)
    def rate(self) -> int:
        """km of range that an hour of charging at this moment gives."""
        return self.state.rate

    @Property(str, notify=changed)
    def timeLeft(self) -> str:
        """Until the limit, while charging, in words."""
        return minutes_text(self.state.minutes_left * 60, self._navigation.tongue)

    @Property(str, notify=changed)
    def station(self) -> str:
        """Where the car is plugged in, or ""."""
        return self.state.station

    @Property(str, notify=changed)
    def timer(self) -> str:
        """ "", start or ready_by."""
        return self.state.timer

    @Property(str, notify=changed)
    def timerTime(self) -> str:
        """Such as 07:30, or ""."""
        return self.state.time

    @Property(bool, notify=changed)
    def preconditioning(self) -> bool:
        """Whether the battery is warmed for fast charging."""
        return self.state.preconditioning

    @Property(float, notify=changed)
    def batteryCelsius(self) -> float:
        """How warm the battery is."""
        return self.state.battery_celsius

    @Property(int, notify=changed)
    def arrivalWish(self) -> int:
        """Percent with which one wants to arrive."""
        return self.state.wish

    @Property("QVariantList", notify=planChanged)  # type: ignore[arg-type]
    def stops(self) -> list[dict[str, object]]:
        """Planned charging stops: number, name, power, time, arrive and leave in %, minutes, wait, detour, price."""
        return stop_rows(self.plans.plan, self._navigation.tongue) if self.plans.plan else []

    @Property(int, notify=planChanged)
    def arrival(self) -> int:
        """Percent with which the planned stops let one arrive; −1 without a plan."""
        return round(self.plans.plan.arrival) if self.plans.plan else -1

    @Property(bool, notify=planChanged)
    def routed(self) -> bool:
        """Whether there is a route to plan stops for."""
        return self.plans.goal() is not None

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def times(self) -> list[dict[str, object]]:
        """How long charging to the limit takes: power in kW and time in words, the strongest charger first."""
        charge, tongue = self.car.number(CHARGE), self._navigation.tongue
        minutes = {power: self._answers.minutes(charge, self.state.limit, power) for power in TYPICAL}
        return [{"power": round(p), "time": minutes_text(m * 60, tongue) if m else "–"} for p, m in minutes.items()]

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def curve(self) -> list[list[float]]:
        """What the warm battery takes: pairs of percent and kW."""
        return [[percent, power] for percent, power in zip(SOC, CURVE, strict=True)]

    @Property("QVariantList", notify=stationsChanged)  # type: ignore[arg-type]
    def stations(self) -> list[dict[str, object]]:
        """The handiest stations, usable ones first, as `station_row` tells them."""
        energy = self.plans.energy
        if energy is None:
            return []
        rows = energy.around(self.plans.spot(), self.plans.goal(), conditions(self.car), NEAR)
        told = [
            station_row(
                station,
                energy.availability,
                self.plans.now(),
                self._navigation.tongue,
                {
                    "distance": metres_text(metres, self._navigation.tongue),
                    "detour": round(detour / 60),
                    "planned": self.plans.charges_at(station),
                },
            )
            for station, metres, detour in rows
        ]
        return sorted(told, key=lambda row: row["status"] != "")

    @Property(bool, notify=changed)
    def reachShown(self) -> bool:
        """Whether the map shows how far the charge goes."""
        return self.state.reach_shown

    @Property("QVariantList", notify=reachChanged)  # type: ignore[arg-type]
    def reachShape(self) -> list[list[float]]:
        """Outlines as app.domains.charging_reach gives them; empty while the range is not shown."""
        return self.reach_shape.outlines

    # --- touch ----------------------------------------------------------------------------------------------------

    @Slot(int)
    def setLimit(self, percent: int) -> None:
        """Touch: set the charge limit."""
        self.heed(self.set_limit(max(50, min(100, percent))))

    @Slot(str)
    def readyBy(self, time: str) -> None:
        """Touch: be ready at a time such as 07:30."""
        self.heed(self.schedule(ready_by=time))

    @Slot(str)
    def startAt(self, time: str) -> None:
        """Touch: start charging at a time such as 22:00."""
        self.heed(self.schedule(start=time))

    @Slot()
    def endTimer(self) -> None:
        """Touch: no timer any more."""
        self.heed(self.schedule(off=True))

    @Slot(bool)
    def setPreconditioning(self, on: bool) -> None:
        """Touch: warm the battery or not."""
        self.heed(self.precondition(on))

    @Slot(int)
    def planStops(self, percent: int) -> None:
        """Touch: plan stops that let one arrive with this charge."""
        self.heed(self.plan_stops(max(8, min(90, percent))))

    @Slot(int)
    def addStop(self, number: int) -> None:
        """Touch: make the station with this number a stop of the route, or go there without a route."""
        energy = self.plans.energy
        if energy is None or number not in energy.by_id:
            return
        station = energy.by_id[number]
        if self.plans.charges_at(station):
            self.heed(already_a_stop(station.place.called(self._navigation.tongue)))
            return
        wishes = self.plans.with_station(station, float(self.state.limit))
        self.heed(self.wish(wishes, lambda: {"station": station.place.name}))

    @Slot()
    def begin(self) -> None:
        """Touch: start charging."""
        self.heed(self.start())

    @Slot()
    def end(self) -> None:
        """Touch: stop charging."""
        self.heed(self.stop())

    @Slot(bool)
    def showReach(self, on: bool) -> None:
        """Touch: show how far the charge goes, on the map."""
        self.heed(self.reach(show=on))
