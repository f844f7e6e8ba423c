"""Navigation: go somewhere, by which stops and which way, and what the screen shows of it."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from annotated_types import Interval
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.car.car import Car, Done
from app.car.catalogue import PREFERENCES
from app.car.course import Course
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.car.stops import Stop, write_stops
from app.domains import route_told
from app.domains.domain import Domain, Reply, command, refuse
from app.domains.language import Words
from app.domains.map_look import MapLook
from app.domains.navigation_words import metres_text, minutes_text
from app.domains.places import Places, minute, no_route
from app.domains.way import AVOIDED, GOAL_SIGNALS, PREFERENCE, REPORTS, STOPS, Way, WayState, goal_signals
from app.maps.guide import Guide
from app.maps.regions.geocoder import Geocoder
from app.maps.regions.region import Place
from app.maps.routing.route import Route as RouteFound

QML_IMPORT_NAME = "Cockpit"
QML_IMPORT_MAJOR_VERSION = 1

REGION = Path(__file__).resolve().parents[2] / "build" / "region" / "aldermere.sqlite"

Route = Literal["fastest", "shortest", "no_tolls", "economic"]
Position = Annotated[int, Interval(ge=1, le=20)]
Event = Literal["accident", "jam", "hazard", "roadworks", "closure", "speed_trap"]


@QmlElement
@QmlUncreatable("The cockpit has one.")
class Navigation(Domain):  # type: ignore[operator]
    """Destination, stops and routes. What one wishes lives in signals, so undo brings the former way back."""

    name = "navigation"
    changed = Signal()
    moved = Signal()
    routeChanged = Signal()

    def __init__(
        self,
        car: Car,
        region: Path = REGION,
        now: Callable[[], datetime] = datetime.now,
        words: Words | None = None,
        geocoder: Geocoder | None = None,
    ) -> None:
        super().__init__(car)
        self.now = now
        self._region = region
        self.way = Way(car, region, now, words or Words())
        self.way.told_changed, self.way.told_moved = self.changed.emit, self.moved.emit
        self.way.told_route = self.routeChanged.emit
        self._places = Places(self.way, geocoder)
        self._look = MapLook(car)

    @property
    def parts(self) -> tuple[Domain, ...]:
        """The domains whose commands are navigation's too."""
        return self._places, self._look

    @property
    def guide(self) -> Guide | None:
        """What knows the region; None without a map."""
        return self.way.guide

    @property
    def course(self) -> Course | None:
        """The way ahead for the simulated drive."""
        return self.way.course

    @property
    def state(self) -> WayState:
        """The way in numbers."""
        return self.way.state

    @property
    def tongue(self) -> str:
        """Language of names; the same as the Qt property `language`."""
        return self.way.language

    def replan(self) -> None:
        """Find the route to the same goals anew, from here and in the traffic of this moment."""
        self.way.reroute()

    def best_from_here(self) -> RouteFound | None:
        """The best route to the goals that are left, without taking it."""
        return self.guide.best_from(self.way.here(), self.way.heading()) if self.guide else None

    def limit_here(self) -> float:
        """The speed limit of the road that the car is on in km/h, 0 away from roads."""
        return self.guide.limit_at(*self.way.here(), self.way.heading()) if self.guide else 0.0

    def road_here(self) -> str:
        """Name of the road the car is on."""
        return self.way.road_here()

    # --- commands: the way ----------------------------------------------------------------------------------------

    @command
    def go_to(self, place: str, via: list[str] | None = None, preference: Route | None = None) -> Reply:
        """Start guidance to a place: a name, an address, "home", "work", an area, or a kind ("nearest charger").

        `via`: places to stop at on the way, in order. While guidance is on, only the destination changes: stops stay.
        """
        goal = self._places.one(place)
        if isinstance(goal, Reply):
            return goal
        stops = []
        for name in via or ():
            stop = self._places.one(name)
            if isinstance(stop, Reply):
                return stop
            stops.append(_stop(stop))
        return self._presented(self._go(goal, [*self.way.stops(), *stops], preference))

    @command
    def stop(self) -> Reply:
        """End guidance."""
        return self.wish({**goal_signals(None), STOPS: "[]"}, lambda: {"destination": None})

    @command
    def replace_destination(self, place: str) -> Reply:
        """Go somewhere else instead, keeping the stops on the way."""
        goal = self._places.one(place)
        return goal if isinstance(goal, Reply) else self._presented(self._go(goal, self.way.stops(), None))

    @command
    def add_stop(self, place: str, position: Position | None = None) -> Reply:
        """Stop at a place on the way; position 1 is the first stop, without one it goes where it costs least time."""
        if not self.active:
            return no_route()
        found = self._places.one(place)
        return found if isinstance(found, Reply) else self._presented(self._add(found, position))

    @command
    def remove_stop(self, stop: str) -> Reply:
        """Leave out a stop, by its name, its number, "next" or "last"; the destination itself stays."""
        at = self._stop_called(stop)
        if isinstance(at, Reply):
            return at
        stops = self.way.stops()
        return self._presented(self._edit([*stops[:at], *stops[at + 1 :]]))

    @command
    def replace_stop(self, stop: str, place: str) -> Reply:
        """Stop somewhere else instead, at the same position."""
        at = self._stop_called(stop)
        found = at if isinstance(at, Reply) else self._places.one(place)
        if isinstance(found, Reply) or isinstance(at, Reply):
            return found if isinstance(found, Reply) else Reply()
        stops = self.way.stops()
        return self._presented(self._edit([*stops[:at], _stop(found), *stops[at + 1 :]]))

    @command
    def move_stop(self, stop: str, position: Position) -> Reply:
        """Bring a stop to another position; 1 is the first."""
        at = self._stop_called(stop)
        if isinstance(at, Reply):
            return at
        stops = self.way.stops()
        moved = stops.pop(at)
        stops.insert(position - 1, moved)
        return self._presented(self._edit(stops))

    @command
    def routes(self, place: str | None = None) -> Reply:
        """Compare the ways to the destination, or to a place: time, distance, tolls, delay. Changes nothing."""
        if self.guide is None:
            return Places.no_map()
        choices = self.guide.choices
        if place is not None:
            goal = self._places.one(place)
            if isinstance(goal, Reply):
                return goal
            choices = self.guide.compare(self.way.here(), self.way.heading(), _spot(goal), self.now())
        if not choices:
            return no_route()
        return Reply(state={"routes": [route_told.choice(each) for each in choices]})

    @command
    def choose_route(self, route: Route) -> Reply:
        """Take the fastest or shortest way, the one without tolls, or the one that needs least energy."""
        return self._presented(self.wish({PREFERENCE: route.upper()}, self.way.summary))

    @command
    def avoid(self, what: Literal["tolls", "ferries", "motorways"], on: bool) -> Reply:
        """Avoid tolls, ferries or motorways from now on, or allow them again."""
        tolls = what == "tolls"
        wish: dict[str, Value] = {PREFERENCE: "NO_TOLLS" if on else "FASTEST"} if tolls else {AVOIDED[what]: on}
        return self._presented(self.wish(wish, self.way.summary))

    @command
    def traffic(self) -> Reply:
        """Look up what holds one up on the route: incidents ahead and the delay in minutes; changes nothing."""
        if self.guide is None or self.guide.route is None:
            return no_route()
        return Reply(state=route_told.traffic(self.guide, self.way.talk))

    @command
    def road_ahead(self) -> Reply:
        """Look up the speed limit, the next manoeuvres, tolls and incidents ahead; changes nothing."""
        if self.guide is None:
            return Places.no_map()
        return Reply(state=route_told.road_ahead(self.guide, self.way.here(), self.way.talk))

    @command
    def read(self) -> Reply:
        """Look up destination, stops, next manoeuvre, time and distance left, arrival; changes nothing."""
        return Reply(state=self.way.summary())

    @command
    def report(self, event: Event) -> Reply:
        """Report an accident, a jam, a hazard, roadworks, a closure or a speed trap right here on the road."""
        latitude, longitude = self.way.here()
        reports = json.loads(str(self.car[REPORTS]))
        entry = {"kind": event, "latitude": latitude, "longitude": longitude, "time": minute(self.now())}
        wish: dict[str, Value] = {REPORTS: json.dumps([*reports, entry])}
        return self.wish(wish, lambda: {"reported": event, "road": self.road_here()})

    def brief(self) -> str:
        """Where the car is and where it goes."""
        state = self.state
        if not state.destination:
            return f"no destination; on {self.road_here()}"
        name = self.way.goal.name if self.way.goal else state.destination
        stops = ", ".join(stop.name for stop in self.way.stops())
        by = f" by way of {stops}" if stops else ""
        return f"on the way to {name}{by}, {state.metres / 1000:.1f} km, {state.seconds / 60:.0f} min left"

    def set_out(self, destination: str) -> None:
        """Go to a place because the program says so (a demo drive); an unknown place changes nothing."""
        found = self._places.meant(destination)
        if found.places:
            self._go(found.places[0], [], None)

    # --- wishes ---------------------------------------------------------------------------------------------------

    def _go(self, place: Place, stops: Sequence[Stop], preference: Route | None) -> Reply:
        wishes: dict[str, Value] = {**goal_signals(place), STOPS: write_stops(stops)}
        if preference:
            wishes[PREFERENCE] = preference.upper()
        return self.wish(wishes, self.way.summary)

    def _add(self, place: Place, position: int | None) -> Reply:
        stops = self.way.stops()
        if position is None:
            assert self.guide is not None
            spots = [(stop.latitude, stop.longitude) for stop in stops]
            here, goal = self.way.here(), self.way.target()
            position = self.guide.best_position(here, self.way.heading(), spots, _spot(place), goal) + 1
        stops.insert(position - 1, _stop(place))
        return self._edit(stops)

    def _edit(self, stops: Sequence[Stop]) -> Reply:
        return self.wish({STOPS: write_stops(stops)}, self.way.summary)

    def _presented(self, reply: Reply) -> Reply:
        """A route that was asked for in words is told with its tolls, and that each leg is the fastest one."""
        route = self.guide.route if self.guide else None
        if not isinstance(reply.outcome, Done) or not reply.outcome.changes or route is None:
            return reply
        told = list(reply.outcome.told)
        if route.toll > 0:
            text = QT_TRANSLATE_NOOP("Car", "The tolls come to {euro} euro.")
            told.append(Message(text, {"euro": f"{route.toll:.2f}"}))
        if self.way.stops() and self.car[PREFERENCE] == "FASTEST":
            text = QT_TRANSLATE_NOOP("Car", "Each of the {legs} legs takes the fastest way.")
            told.append(Message(text, {"legs": len(self.way.stops()) + 1}))
        return replace(reply, outcome=replace(reply.outcome, told=tuple(told)))

    def _stop_called(self, text: str) -> int | Reply:
        """Index of the stop that a text means."""
        stops = self.way.stops()
        if not self.active:
            return no_route()
        at = route_told.index_of(text, [(stop.name, self.way.called(stop)) for stop in stops])
        if at is not None:
            return at
        if self.way.goal and text.strip().lower() in (self.way.goal.name.lower(), self.way.goal.name_zh):
            return refuse(QT_TRANSLATE_NOOP("Car", "The destination stays; say where to go instead, or end guidance."))
        return refuse(QT_TRANSLATE_NOOP("Car", "There is no stop called {stop} on the way."), {"stop": text})

    def know(self, live: Callable[[Place], Place]) -> None:
        """Tell places with what is known of them just now, such as the plugs that are free."""
        self._places.live = live

    # --- what QML reads -------------------------------------------------------------------------------------------

    @Property(Places, constant=True)
    def places(self) -> Places:
        """Search, favourites and the place one looks at."""
        return self._places

    @Property(MapLook, constant=True)
    def look(self) -> MapLook:
        """How the map is looked at."""
        return self._look

    @Property(str, constant=True)
    def region(self) -> str:
        """Path of the region file for the map."""
        return str(self._region)

    @Property(str, constant=True)
    def problem(self) -> str:
        """Why there is no navigation, or ""."""
        return self.way.problem

    @Property(str, notify=changed)
    def language(self) -> str:
        """en or zh: for names on the map."""
        return self.way.language

    @Property(float, notify=moved)
    def latitude(self) -> float:
        """Of the car, degrees."""
        return self.way.here()[0]

    @Property(float, notify=moved)
    def longitude(self) -> float:
        """Of the car, degrees."""
        return self.way.here()[1]

    @Property(float, notify=moved)
    def heading(self) -> float:
        """Of the car, degrees."""
        return self.way.heading()

    @Property(float, notify=moved)
    def speed(self) -> float:
        """Of the car, km/h."""
        return self.car.number("Vehicle.Speed")

    @Property(bool, notify=changed)
    def active(self) -> bool:
        """Whether guidance is on."""
        return self.state.destination != ""

    @Property(str, notify=changed)
    def destination(self) -> str:
        """Its name, or ""."""
        return self.state.destination

    @Property(float, notify=changed)
    def destinationLatitude(self) -> float:
        """Degrees."""
        return self.car.number(GOAL_SIGNALS[1])

    @Property(float, notify=changed)
    def destinationLongitude(self) -> float:
        """Degrees."""
        return self.car.number(GOAL_SIGNALS[2])

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def path(self) -> list[float]:
        """The route: latitude, longitude, latitude, …"""
        return self.way.path

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def otherPaths(self) -> list[list[float]]:
        """The alternatives, each like `path`."""
        return self.way.others

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def flow(self) -> list[float]:
        """For each leg of `path` the expected speed as a share of the free one, 0–1."""
        route = self.guide.route if self.guide else None
        return [min(1.0, flow / limit) for flow, limit in zip(route.flow, route.limits, strict=True)] if route else []

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def incidents(self) -> list[list[float]]:
        """Stretches of the route where something has happened, each like `path`."""
        guide = self.guide
        if guide is None or guide.route is None:
            return []
        stretches = (guide.stretch(met.at, met.at + met.length) for met in guide.incidents_ahead())
        return [[value for spot in spots for value in spot] for spots in stretches]

    @Property(float, notify=changed)
    def travelled(self) -> float:
        """Metres driven on the route."""
        return self.guide.progress.metres if self.guide and self.guide.progress else 0.0

    @Property(str, notify=changed)
    def sign(self) -> str:
        """Icon of the next manoeuvre."""
        return self.state.sign

    @Property(str, notify=changed)
    def distance(self) -> str:
        """To the next manoeuvre, such as 350 m."""
        return metres_text(self.state.next_metres)

    @Property(float, notify=changed)
    def distanceMetres(self) -> float:
        """To the next manoeuvre, in the steps in which it is shown."""
        return self.state.next_metres

    @Property(str, notify=changed)
    def road(self) -> str:
        """The road of the next manoeuvre."""
        return self.state.road

    @Property(str, notify=changed)
    def then(self) -> str:
        """What follows at once, or ""."""
        return self.state.then

    @Property(str, notify=changed)
    def eta(self) -> str:
        """Arrival as HH:MM, or ""."""
        return minute(self.way.arrival()) if self.state.destination else ""

    @Property(str, notify=changed)
    def timeLeft(self) -> str:
        """Such as 12 min or 2 h 48."""
        return minutes_text(self.state.seconds, self.way.language)

    @Property(str, notify=changed)
    def distanceLeft(self) -> str:
        """Such as 8.2 km."""
        return metres_text(self.state.metres)

    @Property(int, notify=changed)
    def arrivalCharge(self) -> int:
        """Battery on arrival in percent."""
        return round(self.state.charge)

    @Property(int, notify=routeChanged)
    def delay(self) -> int:
        """Minutes that traffic costs on the route."""
        route = self.guide.route if self.guide else None
        return round(route.delay / 60) if route else 0

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def choices(self) -> list[dict[str, object]]:
        """The routes to choose from: kind (of PREFERENCES, in that order), time, distance, toll, delay, chosen."""
        guide = self.guide
        if guide is None:
            return []
        ordered = sorted(enumerate(guide.choices), key=lambda choice: PREFERENCES.index(choice[1].preference))
        return [route_told.row(c, n == guide.chosen, self.way.language) for n, c in ordered]

    @Property("QVariantList", notify=routeChanged)  # type: ignore[arg-type]
    def stops(self) -> list[dict[str, object]]:
        """Stops on the way in order: name, latitude, longitude, minutes, and the time of arrival there as HH:MM."""
        if self.guide is None:
            return []
        arrivals = self.guide.arrivals(self.now())
        return [
            {
                "name": self.way.called(stop),
                "latitude": stop.latitude,
                "longitude": stop.longitude,
                "minutes": stop.minutes,
                "time": arrivals[n].strftime("%H:%M") if n < len(arrivals) else "",
            }
            for n, stop in enumerate(self.way.stops())
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def steps(self) -> list[dict[str, str]]:
        """The next manoeuvres: sign, road, distance from here."""
        guide = self.guide
        if guide is None or guide.progress is None:
            return []
        here = guide.progress.metres
        coming = [m for m in guide.manoeuvres if m.at > here - 4.0][:6]
        tongue = self.way.language
        return [{"sign": m.sign, "road": m.onto(tongue), "distance": metres_text(m.at - here)} for m in coming]

    # --- touch ----------------------------------------------------------------------------------------------------

    @Slot(int)
    def goTo(self, number: int) -> None:
        """Go to the place with this number; the search is over."""
        place = self._places.numbered(number)
        if place is not None:
            self._places.done()
            self.heed(self._go(place, self.way.stops(), None))

    @Slot(int)
    def stopAt(self, number: int) -> None:
        """Stop at the place with this number on the way."""
        place = self._places.numbered(number)
        if place is not None:
            self._places.done()
            self.heed(self._add(place, None) if self.active else no_route())

    @Slot(int)
    def dropStop(self, index: int) -> None:
        """Leave out the stop at this index of `stops`."""
        stops = self.way.stops()
        self.heed(self._edit([*stops[:index], *stops[index + 1 :]]))

    @Slot(int, int)
    def moveStop(self, index: int, to: int) -> None:
        """Bring a stop to another index."""
        stops = self.way.stops()
        if 0 <= index < len(stops):
            moved = stops.pop(index)
            stops.insert(to, moved)
            self.heed(self._edit(stops))

    @Slot()
    def end(self) -> None:
        """End guidance."""
        self.heed(self.stop())

    @Slot(str)
    def prefer(self, kind: str) -> None:
        """Take the route of this preference (one of PREFERENCES)."""
        self.heed(self.wish({PREFERENCE: kind}, self.way.summary))


def _stop(place: Place) -> Stop:
    return Stop(place.name, place.latitude, place.longitude)


def _spot(place: Place) -> tuple[float, float]:
    return place.latitude, place.longitude
