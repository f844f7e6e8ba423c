"""What may be asked of charging: how far and how long, when, where and up to what."""

import math
from datetime import datetime, timedelta
from typing import Annotated

from annotated_types import Interval
from PySide6.QtCore import SignalInstance

from app.car.catalogue import CHARGING, NAVIGATION
from app.car.conditions import CHARGE, expected_consumption
from app.car.energy import AC_LIMIT, CURVE
from app.car.message import QT_TRANSLATE_NOOP
from app.car.signals import Value
from app.domains.chargers import CABLE, Chargers
from app.domains.charging_answers import ChargingAnswers
from app.domains.charging_plans import ChargingPlans
from app.domains.charging_reach import SHOWN
from app.domains.charging_read import LIMIT, TIMER, WARMING, ChargingState
from app.domains.charging_told import plan_data
from app.domains.domain import Domain, Percent, Reply, TimeOfDay, command, look, refuse
from app.domains.language import spoken
from app.domains.navigation import Navigation
from app.domains.way import GOAL
from app.maps.energy.stops import ChargePlan

Limit = Annotated[int, Interval(ge=50, le=100)]
ArrivalPercent = Annotated[int, Interval(ge=8, le=90)]
Minutes = Annotated[float, Interval(ge=1, le=1440)]
Kilowatts = Annotated[float, Interval(ge=1, le=400)]
WANTED = f"{CHARGING}.StartStopCharging"
ZOOM, FURTHEST = f"{NAVIGATION}.Map.Zoom", 8.0  # steps out at most


class ChargingCommands(Domain):
    """The commands of charging."""

    planChanged: SignalInstance
    state: ChargingState
    plans: ChargingPlans
    _navigation: Navigation
    _chargers: Chargers
    _answers: ChargingAnswers

    @look
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

    @look
    def time(
        self,
        to_percent: Percent,
        from_percent: Percent | None = None,
        power_kw: Kilowatts | None = None,
        place: str | None = None,
    ) -> Reply:
        """How many minutes charging takes to a charge, from the present or another, at a power or at a station."""
        return self._answers.time(to_percent, from_percent, power_kw, place)

    @look
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
