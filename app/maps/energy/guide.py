"""Everything the battery wants to know of one region: stations, who is free, plans of stops."""

import math
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from app.car.energy import Conditions
from app.maps.energy.availability import Availability
from app.maps.energy.legs import Legs, Target
from app.maps.energy.roads import Roads
from app.maps.energy.stations import Station, stations_of
from app.maps.energy.stops import Battery, ChargePlan, plan_stops
from app.maps.regions.region import Place, Region
from app.maps.routing.graph import Graph

BESIDE = 60.0  # metres from a station at which its cable reaches

Spot = tuple[float, float]


class EnergyGuide:
    """Of one region; positions are metres of its frame."""

    def __init__(self, region: Region, graph: Graph) -> None:
        self._graph = graph
        self._roads: Roads | None = None
        self._under = Conditions()
        self.stations = stations_of(region)
        self.by_id = {station.id: station for station in self.stations}
        self.availability = Availability(self.stations)

    def beside(self, x: float, y: float, within: float = BESIDE) -> Station | None:
        """The station at a place."""
        near = min(self.stations, key=lambda s: math.hypot(s.place.x - x, s.place.y - y), default=None)
        return near if near and math.hypot(near.place.x - x, near.place.y - y) <= within else None

    def live(self, place: Place, when: datetime) -> Place:
        """A charging station with the plugs that are free now as its tag `available`; other places as they are."""
        if place.id not in self.by_id:
            return place
        return replace(place, tags={**place.tags, "available": str(self.availability.live(place.id, when).free)})

    def roads(self, conditions: Conditions) -> Roads:
        """The net under these conditions; small changes of them make no difference."""
        alike = (
            abs(conditions.outside_c - self._under.outside_c) < 1.0
            and abs(conditions.cabin_w - self._under.cabin_w) < 100
        )
        if self._roads is None or not alike:
            self._roads, self._under = Roads(self._graph, conditions), conditions
        return self._roads

    def plan(
        self,
        start: Spot,
        targets: Sequence[Spot],
        conditions: Conditions,
        battery: Battery,
        wish: float,
        when: datetime,
        *,
        only: Collection[int] | None = None,
        without: Collection[int] = (),
    ) -> ChargePlan:
        """Charging stops on the way through the targets, the last of which is the destination; see `plan_stops`."""
        stations = [s for s in self.stations if only is None or s.id in only]
        legs = Legs(self.roads(conditions), start, [Target(x, y) for x, y in targets], stations)
        return plan_stops(legs, battery, wish, when, self.availability, without=without)

    def detour(
        self, start: Spot, targets: Sequence[Spot], station: Station, conditions: Conditions
    ) -> tuple[float, int]:
        """Seconds that a stop at a station costs, and before which target it fits best; infinite without a road."""
        roads = self.roads(conditions)
        stages = [roads.anchor(*start), *(roads.anchor(*spot) for spot in targets)]
        place = roads.anchor(station.place.x, station.place.y)
        onward = roads.tree(place)
        costs = []
        for at, (begin, end) in enumerate(pairwise(stages)):
            out = roads.tree(begin)
            direct = roads.at(out, begin, end).seconds
            around = roads.at(out, begin, place).seconds + roads.at(onward, place, end).seconds
            costs.append((around - direct if math.isfinite(around) and math.isfinite(direct) else math.inf, at))
        return min(costs, default=(math.inf, 0))

    def around(
        self, start: Spot, goal: Spot | None, conditions: Conditions, count: int
    ) -> list[tuple[Station, float, float]]:
        """Stations with metres by road and seconds of detour toward a goal (0 without one); the handiest first."""
        roads = self.roads(conditions)
        begin = roads.anchor(*start)
        tree = roads.tree(begin)
        end = roads.anchor(*goal) if goal else None
        onward = roads.seconds_to(end) if end else None
        direct = roads.at(tree, begin, end).seconds if end else 0.0
        rows = []
        for station in self.stations:
            place = roads.anchor(station.place.x, station.place.y)
            there = roads.at(tree, begin, place)
            detour = there.seconds + roads.seconds_from(place, onward) - direct if onward is not None else 0.0
            if math.isfinite(there.seconds) and math.isfinite(detour):
                rows.append((station, there.metres, max(0.0, detour)))
        rows.sort(key=lambda row: (row[2] * 15 + row[1] * 0.1) if goal else row[1])
        return rows[:count]
