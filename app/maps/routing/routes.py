"""Routes for a wish: the best one, the choices, whether one reaches at all, and times between many places."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import numpy as np

from app.maps.routing.alternatives import alternatives
from app.maps.routing.costs import PREFERENCES, Costs, Market, Preference
from app.maps.routing.graph import Array, Graph, Spot
from app.maps.routing.matrix import matrix
from app.maps.routing.roads import against
from app.maps.routing.route import Route, assemble
from app.maps.routing.search import End, Found, search
from app.maps.routing.traffic import Traffic

TURN_BACK = 90.0  # seconds (or metres, Wh) for setting off against the car's heading
ALIKE = 0.88  # share of a route's length that it may have in common with another one that is offered
TRIED = 40  # roads around a point that are looked at for one that leads everywhere

Position = tuple[float, float]


@dataclass(frozen=True)
class Query:
    """A wish for a route between points in metres of the region's frame; the last stop is the destination.

    `heading` is where the car points (degrees); it is kept through the stops between. `depart` None is now, by the
    traffic's clock.
    """

    start: Position
    stops: tuple[Position, ...]
    heading: float | None = None
    preference: Preference = "FASTEST"
    avoid_ferries: bool = False
    avoid_motorways: bool = False
    depart: datetime | None = None


@dataclass(frozen=True)
class Choice:
    """A route one may take, with the preference it serves."""

    preference: Preference
    route: Route


class Routes:
    """Our own router. Without `traffic` the roads are empty at any time. Not to be shared between threads."""

    def __init__(self, graph: Graph, traffic: Traffic | None = None) -> None:
        self.graph, self.traffic = graph, traffic
        self._market = Market(graph, traffic)

    def best(self, query: Query) -> Route | None:
        """The best route, or None where there is no way.

        Closures are driven around; only where that is impossible the route leads through them and says `closed`.
        Each leg counts with the traffic at its own departure.
        """
        for closures in (True, False):
            founds: list[Found] = []
            costs: list[Costs] = []
            when = self._departure(query)
            begins = self._begins(query.start, query.heading)
            for stop in query.stops:
                spent = self._costs(query, when, closures)
                found = self._leg(spent, begins, query.start if not founds else query.stops[len(founds) - 1], stop)
                if found is None:
                    break
                founds.append(found)
                costs.append(spent)
                when = when and when + timedelta(seconds=float(spent.seconds[list(found.chain)].sum()))
                begins = self._onward(found)
            else:
                return assemble(self.graph, founds, costs, closed=not closures) if founds else None
        return None

    def choices(self, query: Query) -> list[Choice]:
        """The best route by the wished preference, then by the others as far as they differ from those before."""
        wanted = [query.preference, *(p for p in PREFERENCES if p != query.preference)]
        made: list[Choice] = []
        for preference in wanted:
            route = self.best(replace(query, preference=preference))
            if route is not None and all(differ(route, other.route) for other in made):
                made.append(Choice(preference, route))
        return made

    def alternatives(self, query: Query, count: int = 2) -> list[Route]:
        """The best route and up to `count` others that truly differ from it and are not much worse, best first.

        With stops between only the best one: alternatives are offered for a single leg.
        """
        best = self.best(query)
        if best is None or len(query.stops) != 1 or best.closed:
            return [best] if best else []
        costs = self.costs_for(query)
        begins = self._begins(query.start, query.heading)
        found = search(costs, begins, self._ends(query.stops[0]))
        if found is None:
            return [best]
        others = alternatives(costs, begins, self._ends(query.stops[0]), found, count)
        return [best, *(assemble(self.graph, [other], [costs]) for other in others)]

    def reaches(self, start: Position, goal: Position) -> bool:
        """Whether there is a way at all, closures apart."""
        ends, begins = self._ends(goal), self._begins(start, None)
        if all(self.graph.arc_main[end.arc] for end in (*ends, *begins)):
            return True
        return self._leg(self._market.costs(), begins, start, goal) is not None

    def matrix(self, spots: Sequence[Position], when: datetime | None = None) -> tuple[Array, Array]:
        """Seconds and metres (n, n) of the fastest ways between all spots; infinite where there is none.

        Each spot is taken on a road that leads everywhere. `when` None is an empty road.
        """
        return matrix(self._market.costs("FASTEST", when), [self._ends(spot, main=True) for spot in spots])

    def costs_for(self, query: Query) -> Costs:
        """What roads cost at the query's departure by its preference."""
        return self._costs(query, self._departure(query))

    # --- parts ----------------------------------------------------------------------------------------------------

    def _departure(self, query: Query) -> datetime | None:
        return query.depart or (self.traffic.now() if self.traffic else None)

    def _costs(self, query: Query, when: datetime | None, closures: bool = True) -> Costs:
        return self._market.costs(
            query.preference,
            when,
            avoid_ferries=query.avoid_ferries,
            avoid_motorways=query.avoid_motorways,
            closures=closures,
        )

    def _leg(self, costs: Costs, begins: list[End], start: Position, stop: Position) -> Found | None:
        """The way to a stop; where the nearest roads lead nowhere, from and to the nearest ones that do."""
        found = search(costs, begins, self._ends(stop))
        if found is None and not all(self.graph.arc_main[end.arc] for end in (*begins, *self._ends(stop))):
            leading = [end for end in begins if self.graph.arc_main[end.arc]] or self._begins(start, None, main=True)
            found = search(costs, leading, self._ends(stop, main=True))
        return found

    def _begins(self, place: Position, heading: float | None, main: bool = False) -> list[End]:
        spot = self._spot(place, heading, False, main)
        ends = self._ends_at(spot)
        if heading is None:
            return ends
        return [
            replace(end, extra=TURN_BACK if against(self.graph.arc(end.arc), end.along, heading) else 0.0)
            for end in ends
        ]

    def _ends(self, place: Position, main: bool = False) -> list[End]:
        return self._ends_at(self._spot(place, None, True, main))

    def _spot(self, place: Position, heading: float | None, arriving: bool, main: bool) -> Spot:
        if main:
            for spot in self.graph.nearest(*place, count=TRIED, arriving=arriving):
                if any(self.graph.arc_main[arc.number] for arc in self.graph.of_edge(spot.edge.number)):
                    return spot
        return self.graph.nearest(*place, heading=heading, arriving=arriving)[0]

    def _ends_at(self, spot: Spot) -> list[End]:
        arcs = self.graph.of_edge(spot.edge.number)
        return [End(arc.number, spot.along if arc.forward else spot.edge.length - spot.along) for arc in arcs]

    def _onward(self, found: Found) -> list[End]:
        """From a stop on: ahead as one came, or back for a price."""
        arc = self.graph.arc(found.chain[-1])
        begins = [End(found.chain[-1], found.last)]
        for other in self.graph.of_edge(arc.edge.number):
            if other is not arc:
                begins.append(End(other.number, max(0.0, arc.edge.length - found.last), TURN_BACK))
        return begins


def differ(a: Route, b: Route) -> bool:
    """Whether two routes are different enough to be offered side by side."""
    shared = np.isin(a.edges, b.edges)
    length = np.array([part.length for part in a.parts])
    return float(length[shared].sum()) < ALIKE * a.length
