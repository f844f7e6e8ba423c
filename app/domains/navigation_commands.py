"""What may be asked of the way: where to go, by which stops, which way, and what lies ahead."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Literal

from annotated_types import Interval

from app.car.car import Done
from app.car.message import QT_TRANSLATE_NOOP, Message
from app.car.signals import Value
from app.car.stops import Stop, same_place, stop_at, write_stops
from app.domains import route_told
from app.domains.domain import Domain, Reply, command, look, refuse
from app.domains.places import Places
from app.domains.places_commands import minute, no_route
from app.domains.way import AVOIDED, PREFERENCE, REPORTS, STOPS, Way, WayState, goal_signals
from app.maps.guide import Guide
from app.maps.regions.region import Place

Route = Literal["fastest", "shortest", "no_tolls", "economic"]
Position = Annotated[int, Interval(ge=1, le=20)]
Event = Literal["accident", "jam", "hazard", "roadworks", "closure", "speed_trap"]


class NavigationCommands(Domain):
    """The commands of the way. What one wishes lives in signals, so undo brings the former way back."""

    now: Callable[[], datetime]
    way: Way
    _places: Places

    @property
    def guide(self) -> Guide | None:
        """What knows the region; None without a map."""
        return self.way.guide

    @property
    def state(self) -> WayState:
        """The way in numbers."""
        return self.way.state

    def road_here(self) -> str:
        """Name of the road the car is on."""
        return self.way.road_here()

    @command
    def go_to(self, place: str, via: list[str] | None = None, preference: Route | None = None) -> Reply:
        """Start guidance to a place: a name, an address, "home", "work", an area, or a kind ("nearest charger").

        `via`: places to stop at on the way, in order. While guidance is on, only the destination changes: stops stay.
        """
        goal = self._places.one(place)
        if isinstance(goal, Reply):
            return goal
        stops: list[Stop] = []
        for name in via or ():
            stop = self._places.one(name)
            if isinstance(stop, Reply):
                return stop
            if stop_at([*self.way.stops(), *stops], *_spot(stop)) is None:
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
        if not self.way.active:
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
        there = self._there(found, [*stops[:at], *stops[at + 1 :]])
        if there is not None:
            return there
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

    @look
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

    @look
    def traffic(self) -> Reply:
        """Look up what holds one up on the route: incidents ahead and the delay in minutes; changes nothing."""
        if self.guide is None or self.guide.route is None:
            return no_route()
        return Reply(state=route_told.traffic(self.guide, self.way.talk))

    @look
    def road_ahead(self) -> Reply:
        """Look up the speed limit, the next manoeuvres, tolls and incidents ahead; changes nothing."""
        if self.guide is None:
            return Places.no_map()
        return Reply(state=route_told.road_ahead(self.guide, self.way.here(), self.way.talk))

    @look
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

    def _go(self, place: Place, stops: Sequence[Stop], preference: Route | None) -> Reply:
        wishes: dict[str, Value] = {**goal_signals(place), STOPS: write_stops(stops)}
        if preference:
            wishes[PREFERENCE] = preference.upper()
        return self.wish(wishes, self.way.summary)

    def _add(self, place: Place, position: int | None) -> Reply:
        stops = self.way.stops()
        there = self._there(place, stops)
        if there is not None:
            return there
        if position is None:
            assert self.guide is not None
            spots = [(stop.latitude, stop.longitude) for stop in stops]
            here, goal = self.way.here(), self.way.target()
            position = self.guide.best_position(here, self.way.heading(), spots, _spot(place), goal) + 1
        stops.insert(position - 1, _stop(place))
        return self._edit(stops)

    def _there(self, place: Place, stops: Sequence[Stop]) -> Reply | None:
        """The answer where a place is a stop or the destination already; None where it is neither."""
        name = place.called(self.way.talk)
        if stop_at(stops, *_spot(place)) is not None:
            return already_a_stop(name)
        if same_place(_spot(place), self.way.target()):
            return refuse(QT_TRANSLATE_NOOP("Car", "{place} is the destination already."), {"place": name})
        return None

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
        if not self.way.active:
            return no_route()
        at = route_told.index_of(text, [(stop.name, self.way.called(stop)) for stop in stops])
        if at is not None:
            return at
        if self.way.goal and text.strip().lower() in (self.way.goal.name.lower(), self.way.goal.name_zh):
            return refuse(QT_TRANSLATE_NOOP("Car", "The destination stays; say where to go instead, or end guidance."))
        return refuse(QT_TRANSLATE_NOOP("Car", "There is no stop called {stop} on the way."), {"stop": text})


def already_a_stop(name: str) -> Reply:
    """The answer where a place is to become a stop that it is."""
    return refuse(QT_TRANSLATE_NOOP("Car", "{place} is a stop on the way already."), {"place": name})


def _stop(place: Place) -> Stop:
    return Stop(place.name, place.latitude, place.longitude)


def _spot(place: Place) -> tuple[float, float]:
    return place.latitude, place.longitude
