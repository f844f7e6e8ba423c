"""The way of the car: follows destination, stops and position, keeps route and guidance up to date. No Qt."""

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.car.car import Car
from app.car.catalogue import BATTERY, HMI, NAVIGATION
from app.car.course import Course
from app.car.journal import Cause, Change
from app.car.signals import Value
from app.car.stops import Stop, read_stops, write_stops
from app.domains import route_told
from app.domains.course import course_of
from app.domains.language import Words, spoken
from app.domains.manoeuvre_words import onto, then
from app.domains.navigation_words import readable
from app.maps.geo import Points
from app.maps.guide import Ahead, Guide
from app.maps.regions.region import Place, RegionMissing
from app.maps.routing.costs import Preference
from app.maps.routing.planner import Planner
from app.maps.routing.routes import Query

GOAL = f"{NAVIGATION}.DestinationSet"
GOAL_SIGNALS = (f"{GOAL}.Name", f"{GOAL}.Latitude", f"{GOAL}.Longitude")
STOPS = f"{NAVIGATION}.Stops"
PREFERENCE = f"{NAVIGATION}.RoutePreference"
AVOIDED = {"ferries": f"{NAVIGATION}.IsFerryAvoided", "motorways": f"{NAVIGATION}.IsMotorwayAvoided"}
REPORTS = f"{NAVIGATION}.Reports"
HERE = "Vehicle.CurrentLocation"
POSITION = (f"{HERE}.Latitude", f"{HERE}.Longitude", f"{HERE}.Heading")
LANGUAGE = f"{HMI}.CurrentLanguage"
ARRIVED = 25.0  # metres before the end of the route at which one has arrived
SIMULATION = Cause("simulation")


@dataclass(frozen=True)
class WayState:
    """`metres` and `seconds` left; `charge` expected on arrival in percent; names in the screen's language."""

    destination: str = ""
    metres: float = 0.0
    seconds: float = 0.0
    charge: float = 0.0
    next_metres: float = 0.0
    sign: str = "turn-straight"
    road: str = ""
    then: str = ""


def goal_signals(place: Place | None) -> dict[str, Value]:
    """The signals of a destination; None for no destination."""
    values = (place.name, place.latitude, place.longitude) if place else ("", 0.0, 0.0)
    return dict(zip(GOAL_SIGNALS, values, strict=True))


class Way:
    """What one wishes lives in signals; the route follows them. `told_*` are called after something changed."""

    def __init__(self, car: Car, region: Path, now: Callable[[], datetime], words: Words) -> None:
        self.car = car
        self.now = now
        self.words = words
        self.state = WayState()
        self.course: Course | None = None
        self.guide: Guide | None = None
        self.problem = ""
        self.path: list[float] = []
        self.others: list[list[float]] = []
        self.goal: Place | None = None
        self.language = str(car[LANGUAGE])
        self.told_changed: Callable[[], None] = lambda: None
        self.told_moved: Callable[[], None] = lambda: None
        self.told_route: Callable[[], None] = lambda: None
        self.told_problem: Callable[[str], None] = lambda sentence: None
        self.planner: Planner | None = None
        self._asking: asyncio.Task[None] | None = None
        try:
            self.guide = Guide(region, now)
        except RegionMissing as error:
            self.problem = str(error)
        self._settle()
        car.watch([*POSITION, "Vehicle.IsMoving"], self._drive)
        car.watch([*GOAL_SIGNALS, STOPS, PREFERENCE, *AVOIDED.values()], self._retarget)
        car.watch([REPORTS], self._report)
        car.watch([LANGUAGE], self._speak)
        self._retarget(())

    @property
    def talk(self) -> str:
        """The language of the talk, or that of the screen where nobody talks."""
        return spoken(self.language)

    @property
    def active(self) -> bool:
        """Whether guidance is on."""
        return self.state.destination != ""

    @property
    def preference(self) -> Preference:
        """Which way is wished: one of app.car.catalogue.PREFERENCES."""
        wished: Preference = self.car[PREFERENCE]  # type: ignore[assignment]
        return wished

    def target(self) -> tuple[float, float]:
        """The destination, degrees."""
        return self.car.number(GOAL_SIGNALS[1]), self.car.number(GOAL_SIGNALS[2])

    def here(self) -> tuple[float, float]:
        """Where the car is, degrees."""
        return self.car.number(POSITION[0]), self.car.number(POSITION[1])

    def heading(self) -> float:
        """Where it points, degrees."""
        return self.car.number(POSITION[2])

    def spot(self) -> tuple[float, float]:
        """Where the car is, metres in the region's frame."""
        return self.guide.frame.to_local(*self.here()) if self.guide else (0.0, 0.0)

    def stops(self) -> list[Stop]:
        """Stops on the way, in order."""
        return list(read_stops(str(self.car[STOPS])))

    def called(self, stop: Stop, language: str = "") -> str:
        """A stop's name in a language, that of the talk by default."""
        place = self.guide.place_called(stop.name, stop.latitude, stop.longitude) if self.guide else None
        return place.called(language or self.talk) if place else stop.name

    def road_here(self) -> str:
        """Name of the road the car is on."""
        if self.guide is None:
            return ""
        name, zh = self.guide.road_at(*self.here())
        return zh if self.talk == "zh" and zh else name

    def arrival(self) -> datetime:
        """When the way ends."""
        return self.now() + timedelta(seconds=self.state.seconds)

    def reroute(self) -> None:
        """Find the way anew, since the roads ahead changed."""
        self._retarget(())

    def summary(self) -> dict[str, object]:
        """The way as the assistant is told of it."""
        state, guide = self.state, self.guide
        if not state.destination or guide is None or guide.route is None:
            return {"destination": None, "road": self.road_here()}
        told: dict[str, object] = {
            "destination": self.goal.called(self.talk) if self.goal else state.destination,
            "kilometers_left": round(state.metres / 1000, 1),
            "minutes_left": round(state.seconds / 60),
            "arrival": self.arrival().strftime("%H:%M"),
            "road": self.road_here(),
            "arrival_battery_percent": round(state.charge),
            "next": state.sign.replace("-", " "),
            "next_meters": round(state.next_metres),
            "next_road": state.road,
            "toll_euro": round(guide.route.toll, 2),
        }
        if self.stops():
            told["stops"] = [self.called(stop) for stop in self.stops()]
        if len(guide.choices) > 1:
            told["routes"] = [route_told.choice(each) for each in guide.choices]
        return told

    # --- following the signals ------------------------------------------------------------------------------------

    def _settle(self) -> None:
        """A car that is nowhere in the region stands at its start."""
        if self.guide is not None and not self.guide.covers(*self.here()):
            self.car.record(dict(zip(POSITION, self.guide.start, strict=True)), SIMULATION)

    def _drive(self, changes: Sequence[Change]) -> None:
        guide = self.guide
        if guide is not None and guide.progress is not None:
            guide.update(*self.here(), self.heading())
            left = guide.progress.length - guide.progress.metres
            passed = guide.passed_stops()
            if guide.progress.lost:
                self._retarget(())
            elif left < ARRIVED and self.car.number("Vehicle.Speed") < 1.0:
                self.car.record({**goal_signals(None), STOPS: "[]"}, SIMULATION)
            elif passed:
                self.car.record({STOPS: write_stops(self.stops()[passed:])}, SIMULATION)
            else:
                self._refresh()
        self.told_moved()

    def _speak(self, changes: Sequence[Change]) -> None:
        self.language = str(self.car[LANGUAGE])
        self._refresh(force=True)

    def _report(self, changes: Sequence[Change]) -> None:
        if self.guide is not None:
            self.guide.report(json.loads(str(self.car[REPORTS])), self.now())
            self._retarget(changes)

    def _retarget(self, changes: Sequence[Change]) -> None:
        guide, name = self.guide, str(self.car[GOAL_SIGNALS[0]])
        goal = self.target()
        if guide is None:
            return
        before = bool(guide.choices)
        guide.stop()
        self.goal = None
        if name and goal != (0.0, 0.0):
            self.goal = guide.place_called(name, *goal)
            avoid = frozenset(what for what, signal in AVOIDED.items() if self.car[signal])
            spots = [*((stop.latitude, stop.longitude) for stop in self.stops()), goal]
            guide.plan(self.here(), self.heading(), spots, self.preference, self.now(), avoid)
        if guide.choices or before or changes:
            self._take()
        self._ask_planner()

    def _ask_planner(self) -> None:
        """Let the user's own routing server find the way too; ours is on until it has answered."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        query = self.guide.query if self.guide else None
        if self.planner is None or query is None or not self.active:
            return
        try:
            self._asking = asyncio.get_running_loop().create_task(self._follow_planner(self.planner, query))
        except RuntimeError:  # nobody runs an event loop, as when pictures are taken
            return

    async def _follow_planner(self, planner: Planner, query: Query) -> None:
        choices = await planner.choices(query)
        self.told_problem(planner.problem)
        guide = self.guide
        if choices and not planner.problem and guide is not None and guide.query is query:
            guide.adopt(choices)
            self._take()

    def _take(self) -> None:
        """The chosen route becomes the course, the line on the map and the guidance."""
        guide = self.guide
        assert guide is not None
        route = guide.route
        self.path = self._flat(route.line) if route else []
        self.others = [self._flat(c.route.line) for n, c in enumerate(guide.choices) if n != guide.chosen]
        self.course = course_of(route, guide.frame, self.stops()) if route else None
        if route is not None:
            guide.update(*self.here())
        self._refresh(force=True)
        self.told_route()

    def _flat(self, line: Points) -> list[float]:
        assert self.guide is not None
        return [value for x, y in line for value in self.guide.frame.to_degrees(float(x), float(y))]

    def _refresh(self, force: bool = False) -> None:
        state = self._read()
        if force or state != self.state:
            self.state = state
            self.told_changed()

    def _read(self) -> WayState:
        guide = self.guide
        ahead = guide.ahead() if guide else None
        if guide is None or ahead is None or guide.progress is None:
            return WayState()
        left = guide.progress.length - guide.progress.metres
        used = guide.energy_left() / 10 / max(self.car.number(f"{BATTERY}.NetCapacity"), 1.0)
        name = str(self.car[GOAL_SIGNALS[0]])
        after = then(ahead.then.sign) if ahead.then else None
        return WayState(
            destination=self.goal.called(self.language) if self.goal else name,
            metres=readable(left),
            seconds=round(guide.progress.seconds_left / 10) * 10.0,
            charge=max(0.0, round(self.car.number(f"{BATTERY}.StateOfCharge.Displayed") - used)),
            next_metres=readable(ahead.metres),
            sign=ahead.next.sign,
            road=self._onto(ahead),
            then=self.words.say(after, self.language) if after else "",
        )

    def _onto(self, ahead: Ahead) -> str:
        if ahead.next.sign == "arrive":
            return self.goal.called(self.language) if self.goal else str(self.car[GOAL_SIGNALS[0]])
        if ahead.next.sign == "stop" and ahead.next.stop < len(self.stops()):
            return self.called(self.stops()[ahead.next.stop], self.language)
        message = onto(ahead.next.sign, ahead.next.onto(self.language), ahead.next.exit)
        return self.words.say(message, self.language)
