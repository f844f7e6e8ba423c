"""What lies between the start, the targets and the stations that a charging plan may use."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.maps.energy.roads import Anchor, Leg, Roads, Tree
from app.maps.energy.stations import Station

MOST = 36  # stations that are looked at closely
BINS = 12  # parts of the way, each of which keeps its best stations
TYPICAL = 35.0  # kWh of a usual stop, to weigh power against detour


@dataclass(frozen=True)
class Target:
    """A place the way leads through, in metres; the last is the destination."""

    x: float
    y: float


class Legs:
    """Start, targets and the stations worth a look, with the fastest way between any two."""

    def __init__(
        self, roads: Roads, start: tuple[float, float], targets: Sequence[Target], stations: Sequence[Station]
    ) -> None:
        self._roads = roads
        self.targets = tuple(targets)
        self._stages = [roads.anchor(*start), *(roads.anchor(t.x, t.y) for t in targets)]
        self._trees: dict[int, Tree] = {}
        self._made: dict[tuple[int, int, int], Leg] = {}
        self._anchors: list[Anchor] = []
        self.stations: list[Station] = []
        self._choose(stations)

    def approach(self, number: int) -> float:
        """Seconds from the start to a station, through the targets before it."""
        return self._approach[number]

    def between(self, passed: int, station: int, to: int) -> Leg:
        """The way from a place to a station (its number), or to the next target (−1).

        The place is a station, or with −1 the target passed last (the start when none is). Infinite without a road.
        """
        key = (passed, station, to)
        if key not in self._made:
            begin = self._stages[passed] if station < 0 else self._anchors[station]
            if to < 0 and passed + 1 >= len(self._stages):
                self._made[key] = Leg(0.0, 0.0, 0.0, 0.0)
            else:
                goal = self._stages[passed + 1] if to < 0 else self._anchors[to]
                self._made[key] = self._roads.at(self._tree(passed, station, begin), begin, goal)
        return self._made[key]

    def _tree(self, passed: int, station: int, begin: Anchor) -> Tree:
        number = station if station >= 0 else -1 - passed
        if number not in self._trees:
            self._trees[number] = self._roads.tree(begin)
        return self._trees[number]

    def _choose(self, every: Sequence[Station]) -> None:
        """Per part of the way the stations that cost least time, detour and a usual charge together."""
        anchors = [self._roads.anchor(station.place.x, station.place.y) for station in every]
        bins: dict[tuple[int, int], list[tuple[float, float, int]]] = {}
        so_far = 0.0
        for stage in range(len(self.targets)):
            begin, end = self._stages[stage], self._stages[stage + 1]
            out, back = self._tree(stage, -1, begin), self._roads.seconds_to(end)
            direct = self._roads.at(out, begin, end)[0]
            for number, (station, anchor) in enumerate(zip(every, anchors, strict=True)):
                there = self._roads.at(out, begin, anchor)[0]
                detour = there + self._roads.seconds_from(anchor, back) - direct
                if math.isfinite(there) and math.isfinite(detour):
                    part = (stage, min(BINS - 1, int(BINS * there / max(there + 1, direct))))
                    charging = TYPICAL / min(station.power, 150.0) * 3600
                    bins.setdefault(part, []).append((max(0.0, detour) + charging, so_far + there, number))
            so_far += direct if math.isfinite(direct) else 0.0
        each = max(1, MOST // max(1, len(bins)))
        chosen = {number: there for rows in bins.values() for _, there, number in sorted(rows)[:each]}
        self.stations = [every[number] for number in chosen]
        self._anchors = [anchors[number] for number in chosen]
        self._approach = list(chosen.values())
