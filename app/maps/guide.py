"""Everything navigation knows about one region: search, routes by stops to a goal, and guidance on the way. No Qt."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from app.car.message import QT_TRANSLATE_NOOP, Message
from app.maps.along import Detour, along_route, corridor
from app.maps.guidance.manoeuvre import Manoeuvre, Script
from app.maps.guidance.manoeuvres import script
from app.maps.guidance.progress import Progress
from app.maps.regions.region import Place, Region
from app.maps.regions.search import Search
from app.maps.regions.wanted import Wanted
from app.maps.routing.costs import Preference
from app.maps.routing.graph import Graph, read_graph
from app.maps.routing.route import Route
from app.maps.routing.routes import Choice, Query, Routes
from app.maps.routing.traffic import Incident, IncidentKind, OnRoute, Traffic

NEAR = 30.0  # metres from a road within which the car is on it
PASSED = 40.0  # metres behind a stop from which on it counts as done
NONE: frozenset[str] = frozenset()
# What people report: the kind of incident, the seconds it costs, and how it is told.
REPORTED: dict[str, tuple[IncidentKind, float, str]] = {
    "accident": ("accident", 420.0, QT_TRANSLATE_NOOP("Car", "An accident you reported")),
    "jam": ("jam", 300.0, QT_TRANSLATE_NOOP("Car", "A traffic jam you reported")),
    "hazard": ("hazard", 60.0, QT_TRANSLATE_NOOP("Car", "A hazard you reported")),
    "roadworks": ("works", 150.0, QT_TRANSLATE_NOOP("Car", "Roadworks you reported")),
    "closure": ("closure", 0.0, QT_TRANSLATE_NOOP("Car", "A closed road you reported")),
    "speed_trap": ("hazard", 0.0, QT_TRANSLATE_NOOP("Car", "A speed trap you reported")),
}


@dataclass(frozen=True)
class Ahead:
    """Guidance at this moment: the next manoeuvre, metres to it, the one after it (None when far behind it)."""

    next: Manoeuvre
    metres: float
    then: Manoeuvre | None


class Guide:
    """Opens a region; raises RegionMissing with one sentence when it cannot. Spots are (latitude, longitude)."""

    def __init__(self, path: Path, now: Callable[[], datetime] = datetime.now) -> None:
        self.region = Region(path)
        self.frame = self.region.frame
        self.graph: Graph = read_graph(self.region)
        self.traffic = Traffic(self.graph, self.region, now=now)
        self.finder = Routes(self.graph, self.traffic)
        self.search = Search(self.region)
        self.choices: tuple[Choice, ...] = ()
        self.chosen = 0
        self.goals: tuple[tuple[float, float], ...] = ()
        self.query: Query | None = None
        self.script: Script | None = None
        self.manoeuvres: list[Manoeuvre] = []
        self.progress: Progress | None = None
        self._legs: list[float] = []

    @property
    def route(self) -> Route | None:
        """The route that is on."""
        return self.choices[self.chosen].route if self.choices else None

    @property
    def start(self) -> tuple[float, float, float]:
        """Where a car that is nowhere stands: latitude, longitude, heading in degrees."""
        return self.region.start

    def covers(self, latitude: float, longitude: float) -> bool:
        """Whether a spot lies in the region."""
        x, y = self.frame.to_local(latitude, longitude)
        x0, y0, x1, y1 = self.region.bounds
        return x0 <= x <= x1 and y0 <= y <= y1

    # --- routes ---------------------------------------------------------------------------------------------------

    def plan(
        self,
        here: tuple[float, float],
        heading: float,
        spots: Sequence[tuple[float, float]],
        preference: Preference,
        when: datetime,
        avoid: Collection[str] = NONE,
    ) -> bool:
        """Find ways by all spots (the last is the goal); `avoid` may hold ferries, motorways. False without a way."""
        query = self._query(here, heading, spots, preference, when, avoid)
        self.goals, self.query = query.stops, query
        return self.adopt(self.finder.choices(query))

    def adopt(self, choices: Sequence[Choice]) -> bool:
        """Take the first of these routes for the goals that are on; False when there is none."""
        self.choices = tuple(choices)
        self.choose(0)
        return bool(self.choices)

    def compare(
        self, here: tuple[float, float], heading: float, goal: tuple[float, float], when: datetime
    ) -> tuple[Choice, ...]:
        """Ways to a goal, without taking one."""
        return tuple(self.finder.choices(self._query(here, heading, [goal], "FASTEST", when, NONE)))

    def best_position(
        self,
        here: tuple[float, float],
        heading: float,
        stops: Sequence[tuple[float, float]],
        new: tuple[float, float],
        goal: tuple[float, float],
    ) -> int:
        """The index among the stops at which a new one costs least time."""
        costs = []
        for at in range(len(stops) + 1):
            spots = [*stops[:at], new, *stops[at:], goal]
            route = self.finder.best(Query(self._local(here), tuple(map(self._local, spots)), heading))
            costs.append(route.seconds if route else float("inf"))
        return costs.index(min(costs))

    def best_from(self, here: tuple[float, float], heading: float) -> Route | None:
        """The best route from a spot to the goals that are left, in the traffic of this moment; takes none."""
        left = self.goals[self.passed_stops() :]
        if not left or not self.choices:
            return None
        return self.finder.best(Query(self._local(here), left, heading, self.choices[self.chosen].preference))

    def choose(self, index: int) -> None:
        """Take one of the routes."""
        self.chosen = index
        route = self.route
        self.script = script(self.graph, route, self.goals) if route else None
        self.manoeuvres = list(self.script.manoeuvres) if self.script else []
        self.progress = Progress(route) if route else None
        self._legs = []
        for leg in route.legs if route else ():
            self._legs.append((self._legs[-1] if self._legs else 0.0) + leg.length)

    def stop(self) -> None:
        """No route."""
        self.choices, self.chosen, self.goals, self.query, self._legs = (), 0, (), None, []
        self.script, self.manoeuvres, self.progress = None, [], None

    def along(self, query: str, wanted: Wanted) -> list[Detour]:
        """Places along the rest of the route that a query or the filters mean, the smallest detour first."""
        route, progress = self.route, self.progress
        if route is None or progress is None:
            return []
        middle = route.line[len(route.line) // 2]
        if query:
            found = self.search.find(query, float(middle[0]), float(middle[1]), 400, wanted).places
        else:
            box = corridor(route, progress.metres)
            where = "category = ? AND x BETWEEN ? AND ? AND y BETWEEN ? AND ?"
            found = tuple(p for p in self.region.places(where, (wanted.category, *box)) if wanted.fits(p))
        return along_route(self.finder, route, progress.metres, found)

    # --- on the way -----------------------------------------------------------------------------------------------

    def update(self, latitude: float, longitude: float, heading: float | None = None) -> None:
        """The car is here, and points to `heading` in degrees where that is known."""
        if self.progress is not None:
            self.progress.update(*self.frame.to_local(latitude, longitude), heading)

    def ahead(self) -> Ahead | None:
        """What comes next, or None without a route."""
        if self.progress is None or not self.manoeuvres:
            return None
        here = self.progress.metres
        coming = [m for m in self.manoeuvres if m.at > here - 4.0] or self.manoeuvres[-1:]
        after = coming[1] if len(coming) > 1 and coming[1].at - coming[0].at < 400 else None
        return Ahead(coming[0], max(0.0, coming[0].at - here), after)

    def passed_stops(self) -> int:
        """How many stops lie behind the car."""
        driven = self.progress.metres if self.progress else 0.0
        return sum(driven > end + PASSED for end in self._legs[:-1])

    def arrivals(self, now: datetime) -> list[datetime]:
        """When each stop and the goal are reached, as the traffic is."""
        if self.route is None or self.progress is None:
            return []
        result, seconds = [], 0.0
        gone = self.route.seconds - self.progress.seconds_left
        for leg in self.route.legs:
            seconds += leg.seconds
            result.append(now + timedelta(seconds=max(0.0, seconds - gone)))
        return result

    def energy_left(self) -> float:
        """Wh that the rest of the route takes."""
        if self.route is None or self.progress is None:
            return 0.0
        return self.route.energy * (1 - self.progress.metres / max(self.progress.length, 1.0))

    # --- the road -------------------------------------------------------------------------------------------------

    def road_at(self, latitude: float, longitude: float) -> tuple[str, str]:
        """Name of the road here, Latin and Chinese."""
        edge = self.graph.nearest(*self.frame.to_local(latitude, longitude))[0].edge
        return edge.name or edge.ref, edge.name_zh

    def limit_at(self, latitude: float, longitude: float, heading: float | None = None) -> float:
        """Speed limit of the road here in km/h; 0 away from roads."""
        spot = self.graph.nearest(*self.frame.to_local(latitude, longitude), heading=heading)[0]
        return spot.edge.speed if spot.off < NEAR and not spot.edge.ferry else 0.0

    def place_called(self, name: str, latitude: float, longitude: float) -> Place | None:
        """The place that a destination's name and position mean."""
        x, y = self.frame.to_local(latitude, longitude)
        found = self.search.find(name, x, y, 1).places if name else ()
        return found[0] if found and abs(found[0].x - x) + abs(found[0].y - y) < 30 else None

    # --- traffic --------------------------------------------------------------------------------------------------

    def incidents_ahead(self) -> list[OnRoute]:
        """What lies in the way, nearest first, by metres from the route's start."""
        if self.route is None or self.progress is None:
            return []
        return self.traffic.ahead(self.route, self.progress.metres)

    def stretch(self, first: float, last: float) -> list[tuple[float, float]]:
        """The route's line between two distances, as (latitude, longitude)."""
        route = self.route
        if route is None:
            return []
        inner = route.along[(route.along > first) & (route.along < last)]
        marks = np.concatenate([[first], inner, [max(first, min(last, route.length))]])
        points = (np.interp(marks, route.along, route.line[:, axis]) for axis in (0, 1))
        return [self.frame.to_degrees(float(x), float(y)) for x, y in zip(*points, strict=True)]

    def road_of(self, incident: Incident, language: str) -> str:
        """The road that an incident is on."""
        edge = self.graph.nearest(incident.x, incident.y)[0].edge
        return edge.name_zh if language == "zh" and edge.name_zh else edge.name or edge.ref

    def report(self, reports: Sequence[Mapping[str, Any]], now: datetime) -> None:
        """Let the traffic hold exactly what people reported: kind, latitude, longitude."""
        for known in [incident for incident in self.traffic.incidents if incident.reported]:
            self.traffic.remove(known.id)
        for number, entry in enumerate(reports):
            x, y = self._local((float(entry["latitude"]), float(entry["longitude"])))
            edge = self.graph.nearest(x, y)[0].edge
            kind, seconds, text = REPORTED[str(entry["kind"])]
            name = f"reported-{number}"
            incident = Incident(name, kind, x, y, (edge.number,), seconds, Message(text), since=now, reported=True)
            self.traffic.add(incident)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _local(self, spot: tuple[float, float]) -> tuple[float, float]:
        return self.frame.to_local(*spot)

    def _query(
        self,
        here: tuple[float, float],
        heading: float,
        spots: Sequence[tuple[float, float]],
        preference: Preference,
        when: datetime,
        avoid: Collection[str],
    ) -> Query:
        goals = tuple(self._local(spot) for spot in spots)
        ferries, motorways = "ferries" in avoid, "motorways" in avoid
        return Query(self._local(here), goals, heading, preference, ferries, motorways, when)
