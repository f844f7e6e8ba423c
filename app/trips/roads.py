"""Drives over the region's own road graph: whole-graph searches from and to a place, kept for the next question."""

import math
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from app.maps.routing.arcs import FERRY, TOLL
from app.maps.routing.graph import Graph
from app.maps.routing.road_tags import TOLL_PER_KM
from app.maps.routing.traffic import Traffic, fullness
from app.trips.levels import Level, Numbers, search
from app.trips.travel import NEXT_DOOR, PARKING, STAY, XY, Leg, straight_minutes

USUAL = 0.4  # fullness of the streets up to which a time is an ordinary one; beyond it is rush hour
KEPT = 96  # searches whose ways are kept
TRIED = 12  # roads around a place that are looked at for one that leads everywhere
MOMENTS = [datetime.combine(date(2026, 5, 13), time()) + timedelta(minutes=10 * n) for n in range(144)]  # a Wednesday


class GraphRoads:
    """Fulfils `Roads` for a graph; `places` (metres) are those that will be asked about most."""

    def __init__(self, graph: Graph, places: Sequence[XY]) -> None:
        self._graph = graph
        traffic = Traffic(graph, incidents=False)
        full = np.array([fullness(moment) for moment in MOMENTS])
        usual = int(np.argmax(np.where(full <= USUAL, full, -1.0)))
        self._levels = (Level(graph, traffic, MOMENTS[usual]), Level(graph, traffic, MOMENTS[int(np.argmax(full))]))
        self._legs: dict[tuple[XY, XY, int], Leg | None] = {}
        self._chains: dict[tuple[int, int], tuple[Numbers, Numbers]] = {}
        self._number: dict[XY, int] = {}
        self._ends: list[tuple[tuple[int, float], ...]] = []
        for place in places:
            self._point(place)

    # --- what is asked --------------------------------------------------------------------------------------------

    def minutes(self, start: XY, end: XY, when: datetime) -> int | None:
        """Whole minutes of the drive, parking included; None where there is no road."""
        if math.dist(start, end) < NEXT_DOOR:
            return 0
        seconds = self._seconds(self._point(start), self._point(end), self._at(when))
        return math.ceil(seconds / 60 + PARKING) if np.isfinite(seconds) else None

    def period(self, when: datetime) -> int:
        """1 in the rush hour, by tens of minutes."""
        return int(fullness(when.replace(minute=when.minute // 10 * 10, second=0)) > USUAL)

    def guess(self, start: XY, end: XY) -> float:
        """Minutes as far as they are known, in either direction; else by the straight line."""
        i, j = self._point(start), self._point(end)
        level = self._levels[0]
        for at, to, known in ((i, j, level.rows), (j, i, level.columns), (j, i, level.rows)):
            vector = known.get(at)
            if vector is not None and to < len(vector):
                return float(vector[to]) / 60 + PARKING
        return straight_minutes(math.dist(start, end))

    def anchor(self, places: Iterable[XY], whens: Iterable[datetime]) -> None:
        """Search from and to these places, so that drives between them and any other are known."""
        numbers = {self._point(place) for place in places}
        for level in {self._at(when): None for when in whens}:
            for number in numbers:
                if number not in level.rows:
                    self._row(number, level)
                if number not in level.columns:
                    self._column(number, level)

    def leg(self, start: XY, end: XY, when: datetime) -> Leg | None:
        """The drive with its metres, tolls and energy."""
        level = self._at(when)
        key = (start, end, self._levels.index(level))
        if key not in self._legs:
            near = math.dist(start, end) < NEXT_DOOR
            self._legs[key] = STAY if near else self._leg(self._point(start), self._point(end), level)
        return self._legs[key]

    def line(self, start: XY, end: XY, when: datetime) -> list[XY]:
        """The drive's way, from the place itself to the place itself."""
        if self.leg(start, end, when) in (None, STAY):
            return [start, end]
        chain, shares = self._chains[self._point(start), self._point(end)]
        points: list[XY] = [start]
        for n, (number, share) in enumerate(zip(chain.tolist(), shares.tolist(), strict=True)):
            along = self._graph.arc(number).points
            size = len(along)
            kept = max(1, round(size * share))
            part = along[size - kept :] if n == 0 and len(chain) > 1 else along[:kept]
            points += [(float(x), float(y)) for x, y in part]
        return [*points, end]

    def altitude(self, at: XY) -> float:
        """Metres above the sea of the nearest junction."""
        return float(self._graph.arrays["junction_height"][self._junctions.query(at)[1]])

    # --- searches -------------------------------------------------------------------------------------------------

    @cached_property
    def _junctions(self) -> Any:
        return cKDTree(self._graph.arrays["junction_place"])

    def _at(self, when: datetime) -> Level:
        return self._levels[self.period(when)]

    def _point(self, place: XY) -> int:
        """The number of a place; its arcs and the metres along them are looked up once."""
        number = self._number.get(place)
        if number is None:
            number = self._number[place] = len(self._ends)
            graph = self._graph
            spots = graph.nearest(*place, count=1, arriving=True)
            main = [s for s in spots if any(graph.arc_main[a.number] for a in graph.of_edge(s.edge.number))]
            if not main:
                spots = graph.nearest(*place, count=TRIED, arriving=True)
                main = [s for s in spots if any(graph.arc_main[a.number] for a in graph.of_edge(s.edge.number))]
            spot = (main or spots)[0]
            length = max(spot.edge.length, 1e-6)
            ends = [
                (arc.number, min(1.0, max(0.0, spot.along / length if arc.forward else 1 - spot.along / length)))
                for arc in graph.of_edge(spot.edge.number)
            ]
            self._ends.append(tuple(ends))
        return number

    @property
    def _targets(self) -> tuple[Numbers, Numbers]:
        """Arcs and shares along them (n, 2) of all places known so far."""
        known = [ends if len(ends) == 2 else (ends[0], ends[0]) for ends in self._ends]
        table = np.array(known, dtype=float).reshape(-1, 2, 2)
        return table[:, :, 0].astype(int), table[:, :, 1]

    def _seconds(self, i: int, j: int, level: Level) -> float:
        row = level.rows.get(i)
        if row is None or j >= len(row):
            column = level.columns.get(j)
            if column is not None and i < len(column):
                return float(column[i])
            row = self._row(i, level)
        return float(row[j])

    def _way(self, number: int, level: Level) -> tuple[Numbers, Numbers]:
        """Seconds to the end of every arc from a place, and the arc before each."""
        if number not in level.ways:
            arcs = [(arc, (1 - share) * level.seconds[arc]) for arc, share in self._ends[number]]
            level.ways[number] = search(level.onward, arcs)
            if len(level.ways) > KEPT:
                level.ways.popitem(last=False)
        level.ways.move_to_end(number)
        return level.ways[number]

    def _row(self, number: int, level: Level) -> Numbers:
        spent, _ = self._way(number, level)
        arcs, shares = self._targets
        reached = spent[arcs] - (1 - shares) * level.seconds[arcs]
        row: Numbers = reached.min(axis=1).astype("f4")
        self._nearby(row, number, level, arcs, ahead=True)
        level.rows[number] = row
        return row

    def _column(self, number: int, level: Level) -> Numbers:
        """Seconds from every known place to this one."""
        graph, level_seconds = self._graph, level.seconds
        first, after, turn = graph.turns()
        links = []
        for arc, share in self._ends[number]:
            for state in (arc, *graph.doubles.get(arc, ())):
                entering = np.flatnonzero(after == state)
                before = np.searchsorted(first, entering, side="right") - 1
                links += [
                    (int(b), float(turn[t] + share * level_seconds[arc])) for t, b in zip(entering, before, strict=True)
                ]
        spent, _ = search(level.backward, links)
        arcs, shares = self._targets
        column: Numbers = (spent[arcs] + (1 - shares) * level_seconds[arcs]).min(axis=1).astype("f4")
        self._nearby(column, number, level, arcs, ahead=False)
        level.columns[number] = column
        return column

    def _nearby(self, vector: Numbers, number: int, level: Level, arcs: Numbers, *, ahead: bool) -> None:
        """Drives between places of the same road, which need no junction."""
        mine = dict(self._ends[number])
        for other in np.flatnonzero(np.isin(arcs, list(mine)).any(axis=1)).tolist():
            begin, end = (number, other) if ahead else (other, number)
            vector[other] = self._between(begin, end, level)

    def _between(self, i: int, j: int, level: Level) -> float:
        """Seconds from one place to another on the same road: along it, or around."""
        begins, ends = dict(self._ends[i]), dict(self._ends[j])
        along = [(ends[a] - begins[a]) * level.seconds[a] for a in ends if a in begins and ends[a] >= begins[a]]
        if along:
            return float(min(along))
        spent, _ = self._way(i, level)
        first, after, turn = self._graph.turns()
        around = np.inf
        for arc, share in ends.items():
            entering = np.flatnonzero(after == arc)
            before = np.searchsorted(first, entering, side="right") - 1
            if len(before):
                around = min(around, float((spent[before] + turn[entering]).min() + share * level.seconds[arc]))
        return float(around)

    def _leg(self, i: int, j: int, level: Level) -> Leg | None:
        graph = self._graph
        spent, came = self._way(i, level)
        begins, ends = dict(self._ends[i]), dict(self._ends[j])
        along = [a for a in ends if a in begins and ends[a] >= begins[a]]
        if along:
            part = ends[along[0]] - begins[along[0]]
            chain, shares = [along[0]], [part]
            seconds = part * float(level.seconds[along[0]])
        else:
            seconds = self._between(i, j, level) if set(begins) & set(ends) else self._seconds(i, j, level)
            final = min(ends, key=lambda arc: float(spent[arc] - (1 - ends[arc]) * level.seconds[arc]))
            if not np.isfinite(spent[final]):
                return None
            chain = [final]
            while (before := int(came[chain[-1]])) >= 0 and before < graph.states:
                chain.append(before)
            chain.reverse()
            shares = [1.0] * len(chain)
            shares[-1] = ends[final]
            shares[0] = 1 - begins.get(int(graph.original[chain[0]]), 0.0) if len(chain) > 1 else ends[final]
        self._chains[i, j] = np.array(chain), np.array(shares)
        return self._measured(np.array(chain), np.array(shares), seconds, level)

    def _measured(self, chain: Numbers, shares: Numbers, seconds: float, level: Level) -> Leg:
        graph = self._graph
        metres = graph.length[chain] * shares
        way = graph.arrays["edge_way"][graph.arc_edge[chain]]
        flags = graph.arrays["way_flags"][way]
        toll = float((metres * (flags & TOLL > 0)).sum()) / 1000 * TOLL_PER_KM
        aboard = np.flatnonzero((flags & FERRY > 0) & ~np.r_[False, flags[:-1] & FERRY > 0])
        toll += float(graph.arrays["way_fare"][way[aboard]].sum())
        wh = float((level.wh[chain] * shares).sum())
        return Leg(seconds, float(metres.sum()), round(toll, 2), wh)
