"""Charging: how far a charge goes, how long charging takes, when, where and up to what to charge."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated

from annotated_types import Interval
from pydantic import StringConstraints
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car
from app.car.catalogue import BATTERY, CHARGING, NAVIGATION
from app.car.charging import ChargingProcess
from app.car.conditions import CHARGE, conditions, expected_consumption, expected_range
from app.car.energy import AC_LIMIT, CURVE, SOC
from app.car.journal import Change
from app.car.message import QT_TRANSLATE_NOOP
from app.car.signals import Value
from app.domains.chargers import CABLE, Chargers
from app.domains.charging_answers import ChargingAnswers
from app.domains.charging_plans import GOAL, STOPS, WISH, ChargingPlans
from app.domains.charging_reach import SHOWN, ReachShape
from app.domains.charging_told import plan_data, renewed, station_row, stop_rows
from app.domains.domain import Domain, Percent, Reply, command, refuse
from app.domains.language import Words, spoken
from app.domains.navigation import Navigation
from app.domains.navigation_words import metres_text, minutes_text
from app.maps.energy.stops import ChargePlan
from app.maps.regions.region import Place

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

Limit = Annotated[int, Interval(ge=50, le=100)]
ArrivalPercent = Annotated[int, Interval(ge=8, le=90)]
Minutes = Annotated[float, Interval(ge=1, le=1440)]
Kilowatts = Annotated[float, Interval(ge=1, le=400)]
TimeOfDay = Annotated[str, StringConstraints(pattern=r"^([01]?\d|2[0-3]):[0-5]\d$")]

LIMIT = f"{CHARGING}.ChargeLimit"
WANTED = f"{CHARGING}.StartStopCharging"
TIMER = f"{CHARGING}.Timer"
WARMING = f"{CHARGING}.IsPreconditioningActive"
LOOK_EVERY = 20.0  # seconds between looks at the planned stations
ZOOM, FURTHEST = f"{NAVIGATION}.Map.Zoom", 8.0  # steps out at most
TYPICAL = (300.0, 150.0, 50.0, 11.0)  # kW of chargers for which the screen tells times
NEAR = 6  # stations that the screen lists
WATCHED = (LIMIT, CABLE, SHOWN, WANTED, WARMING, CHARGE, STOPS, WISH, f"{GOAL}.Name", f"{BATTERY}.Range")
MEASURED = ("IsCharging", "Power", "ChargeRate", "TimeToComplete", "Station", "Timer.Mode", "Timer.Time")


@dataclass(frozen=True)
class ChargingState:
    """Percent, km, kW, minutes; `timer` is "", "start" or "ready_by" at `time`."""

    charge: int
    limit: int
    range: int
    range_at_limit: int
    plugged: bool
    charging: bool
    power: float
    rate: int
    minutes_left: int
    station: str
    timer: str
    time: str
    preconditioning: bool
    battery_celsius: float
    wish: int
    reach_shown: bool


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Charging(Domain):  # type: ignore[operator]
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
        self.state = self._read()
        names = [*WATCHED, *(f"{CHARGING}.{name}" for name in MEASURED), f"{BATTERY}.Temperature.Average"]
        car.watch(names, self._follow)
        car.watch([STOPS, f"{GOAL}.Name"], self._replan)
        navigation.routeChanged.connect(self.stationsChanged)
        self.reach_shape.changed.connect(self.reachChanged)

    # --- commands -------------------------------------------------------------------------------------------------

    @command
    def read(self, place: str | None = None) -> Reply:
        """Look up charge, range, limit, charging, timer and planned stops, or a station's plugs, power and status."""
        if place is not None:
            station = self._chargers.called(place)
            return station if isinstance(station, Reply) else Reply(state=self._chargers.told(station))
        state, here = self.state, self._chargers.station_here() if self.state.plugged else None
        told: dict[str, object] = {
            "charge_percent": round(self.car.number(CHARGE), 1),
            "range_km": state.range,
            "limit_percent": state.limit,
            "range_at_limit_km": state.range_at_limit,
            "consumption_kwh_per_100km": round(expected_consumption(self.car), 1),
            "capacity_kwh": self._answers.capacity(),
            "battery_celsius": state.battery_celsius,
            "max_dc_kw": max(CURVE),
            "max_ac_kw": AC_LIMIT,
            "plugged_in": state.plugged,
            "charging": state.charging,
            "power_kw": state.power,
            "minutes_to_limit": state.minutes_left if state.charging else None,
            "preconditioning": state.preconditioning,
            "timer": {state.timer: state.time} if state.timer else None,
            "wished_arrival_percent": state.wish,
        }
        told["charger"] = self._chargers.told(here) if here else state.station or None
        told["planned_stops"] = plan_data(self.plans.plan, self._tongue())["stops"] if self.plans.plan else []
        return Reply(state=told)

    @command
    def reach(
        self, percent: Percent | None = None, until_percent: Percent | None = None, show: bool | None = None
    ) -> Reply:
        """How far the car gets, in km, from its present charge or a given one down to another (0 by default).

        `show` puts the reach on the map as a shape, or takes it away.
        """
        told = self._answers.reach(percent, until_percent)
        if isinstance(told, Reply) or show is None:
            return told if isinstance(told, Reply) else Reply(state=told)
        steps = -min(FURTHEST, max(3.0, 1.0 + round(math.log2(max(1.0, self.state.range))))) if show else 0.0
        return self.wish({SHOWN: show, ZOOM: steps}, lambda: told | {"shown": show})

    @command
    def time(
        self,
        to_percent: Percent,
        from_percent: Percent | None = None,
        power_kw: Kilowatts | None = None,
        place: str | None = None,
    ) -> Reply:
        """How many minutes charging takes to a charge, from the present or another, at a power or at a station."""
        return self._answers.time(to_percent, from_percent, power_kw, place)

    @command
    def gain(
        self,
        minutes: Minutes,
        from_percent: Percent | None = None,
        power_kw: Kilowatts | None = None,
        place: str | None = None,
    ) -> Reply:
        """How much charge some minutes of charging give, from the present charge or another, by power or station."""
        return self._answers.gain(minutes, from_percent, power_kw, place)

    @command
    def set_limit(self, percent: Limit) -> Reply:
        """Set the charge up to which the car charges, 50 to 100 percent."""
        return self.wish({LIMIT: percent}, lambda: {"limit_percent": self.state.limit})

    @command
    def schedule(
        self, ready_by: TimeOfDay | None = None, start: TimeOfDay | None = None, off: bool | None = None
    ) -> Reply:
        """Charge so that the car is ready by a time (HH:MM), start at a time, or end the schedule with off."""
        if sum((ready_by is not None, start is not None, bool(off))) != 1:
            return refuse(QT_TRANSLATE_NOOP("Car", "Please say when to be ready, when to start, or to end it."))
        if off:
            wishes: dict[str, Value] = {f"{TIMER}.Mode": "INACTIVE", f"{TIMER}.Time": "", f"{CHARGING}.Mode": "MANUAL"}
        else:
            when = self._next(ready_by or start or "")
            mode = "END_TIME" if ready_by else "START_TIME"
            wishes = {f"{TIMER}.Mode": mode, f"{TIMER}.Time": when.isoformat(), f"{CHARGING}.Mode": "TIMER"}
        return self.wish(wishes, lambda: {"timer": self.state.timer or None, "time": self.state.time or None})

    @command
    def precondition(self, on: bool) -> Reply:
        """Warm the battery for fast charging, or stop warming it."""
        told = {"preconditioning": on, "battery_celsius": self.state.battery_celsius}
        return self.wish({WARMING: on}, lambda: told)

    @command
    def plan_stops(self, arrival_percent: ArrivalPercent | None = None, place: str | None = None) -> Reply:
        """Plan charging stops for the route that is on, so that one arrives with a charge; they join the route.

        With a place where no route leads, only tells the stops that it would take.
        """
        if self.plans.energy is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no map here, so I cannot plan stops."))
        goal = None
        if place is not None:
            guide = self._navigation.guide
            found = guide.search.find(place, *self.plans.spot()).places if guide else ()
            if not found:
                return refuse(QT_TRANSLATE_NOOP("Car", "I know no place called {place} around here."), {"place": place})
            goal = None if found[0].name == str(self.car[f"{GOAL}.Name"]) else found[0]
        if goal is None and self.plans.goal() is None:
            return refuse(QT_TRANSLATE_NOOP("Car", "There is no route yet; where shall it go?"))
        plan = self.plans.make(float(arrival_percent or self.state.wish), goal)
        assert plan is not None
        return self._take(plan, add=goal is None)

    @command
    def start(self) -> Reply:
        """Start charging; the car stands at a charger and is plugged in."""
        reason = self._chargers.why_not()
        if reason is not None:
            return reason
        return self.wish({WANTED: "START"}, self._progress)

    @command
    def stop(self) -> Reply:
        """Stop charging."""
        if not self.car[CABLE] or str(self.car[WANTED]) == "STOP":
            return refuse(QT_TRANSLATE_NOOP("Car", "The car is not charging."))
        return self.wish({WANTED: "STOP"}, self._progress)

    def brief(self) -> str:
        """Limit, cable, timer and planned stops."""
        state = self.state
        parts = [f"limit {state.limit} %", "plugged in" if state.plugged else "not plugged in"]
        parts += [f"charging at {state.power:g} kW"] if state.charging else []
        parts += [f"{state.timer.replace('_', ' ')} {state.time}"] if state.timer else []
        parts += [f"stops: {', '.join(s.station.place.name for s in self.plans.plan.stops)}"] if self.plans.plan else []
        return "; ".join(parts)

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

    def _take(self, plan: ChargePlan, add: bool) -> Reply:
        told = plan_data(plan, self._tongue())
        if not plan.reachable:
            return refuse(QT_TRANSLATE_NOOP("Car", "No charger that is open brings the car there."))
        if not plan.feasible:
            values: dict[str, Value] = {"most": int(plan.arrival), "wish": round(plan.wish)}
            reason = QT_TRANSLATE_NOOP("Car", "The car arrives with {most} % at most, not with {wish} %.")
            return Reply(refuse(reason, values).outcome, told)
        if not add:
            return Reply(state=told | {"added": False})
        self.plans.plan = plan
        reply = self.wish(self.plans.wishes(plan), lambda: told | {"added": True})
        self.planChanged.emit()
        return reply

    def _tongue(self) -> str:
        return spoken(self._navigation.tongue)

    def _next(self, text: str) -> datetime:
        hour, minute = (int(part) for part in text.split(":"))
        now = self.plans.now()
        when = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
        return when if when > now else when + timedelta(days=1)

    def _progress(self) -> dict[str, object]:
        state = self.state
        return {"charging": state.charging, "power_kw": state.power, "minutes_to_limit": state.minutes_left}

    # --- following the signals ------------------------------------------------------------------------------------

    def _follow(self, changes: Sequence[Change]) -> None:
        state = self._read()
        if state != self.state:
            self.state = state
            self.changed.emit()

    def _replan(self, changes: Sequence[Change]) -> None:
        self.plans.refresh()
        self.planChanged.emit()

    def _read(self) -> ChargingState:
        car = self.car
        timer = {"START_TIME": "start", "END_TIME": "ready_by"}.get(str(car[f"{TIMER}.Mode"]), "")
        return ChargingState(
            charge=round(car.number(CHARGE)),
            limit=round(car.number(LIMIT)),
            range=round(car.number(f"{BATTERY}.Range") / 1000),
            range_at_limit=round(expected_range(car, car.number(LIMIT)) / 1000),
            plugged=bool(car[CABLE]),
            charging=bool(car[f"{CHARGING}.IsCharging"]),
            power=round(car.number(f"{CHARGING}.Power")),
            rate=round(car.number(f"{CHARGING}.ChargeRate")),
            minutes_left=round(car.number(f"{CHARGING}.TimeToComplete") / 60),
            station=str(car[f"{CHARGING}.Station"]),
            timer=timer,
            time=str(car[f"{TIMER}.Time"])[11:16] if timer else "",
            preconditioning=bool(car[WARMING]),
            battery_celsius=car.number(f"{BATTERY}.Temperature.Average"),
            wish=round(car.number(WISH)),
            reach_shown=bool(car[SHOWN]),
        )

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

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        """Until the limit, while charging."""
        return self.state.minutes_left

    @Property(str, notify=changed)
    def timeLeft(self) -> str:
        """The same in words."""
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
                {"distance": metres_text(metres), "detour": round(detour / 60)},
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
        if energy is not None and number in energy.by_id:
            wishes = self.plans.with_station(energy.by_id[number], float(self.state.limit))
            self.heed(self.wish(wishes, lambda: {"station": energy.by_id[number].place.name}))

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
