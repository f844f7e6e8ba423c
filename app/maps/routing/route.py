"""A route: its parts, its line with limits and expected speeds, its time, toll and energy; made from a found way."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload

import numpy as np

from app.car.energy import arc_energy
from app.maps.geo import Points
from app.maps.routing.arcs import FERRY, TOLL
from app.maps.routing.costs import Costs
from app.maps.routing.graph import Arc, Array, Graph
from app.maps.routing.road_tags import TOLL_PER_KM
from app.maps.routing.search import Found


@dataclass(frozen=True)
class Part:
    """An arc of a route, driven from `first` to `last` metres along it in `seconds` (expected, turns apart)."""

    arc: Arc
    first: float
    last: float
    seconds: float

    @property
    def length(self) -> float:
        """Metres."""
        return self.last - self.first


class Parts(Sequence[Part]):
    """The parts of a route, made when somebody looks at them."""

    def __init__(self, graph: Graph, chain: Array, first: Array, last: Array, seconds: Array) -> None:
        self.graph, self.chain = graph, chain
        self.first, self.last, self.seconds = first, last, seconds

    def __len__(self) -> int:
        return len(self.chain)

    @overload
    def __getitem__(self, index: int) -> Part: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Part, ...]: ...
    def __getitem__(self, index: int | slice) -> Part | tuple[Part, ...]:
        return self._made[index]

    def __iter__(self) -> Iterator[Part]:
        return iter(self._made)

    @cached_property
    def _made(self) -> tuple[Part, ...]:
        rows = zip(self.chain.tolist(), self.first.tolist(), self.last.tolist(), self.seconds.tolist(), strict=True)
        return tuple(Part(self.graph.arc(arc), first, last, seconds) for arc, first, last, seconds in rows)


@dataclass(frozen=True)
class Leg:
    """From one stop to the next: `at_part` is the index of its first part among the route's parts."""

    seconds: float
    length: float
    toll: float
    at_part: int


@dataclass(frozen=True, eq=False)
class Route:
    """A way through the graph.

    `line` (n, 2) in metres with true metres from the start in `along` (n,); for each of its n−1 pieces the speed
    limit and the speed expected with traffic in `limits` and `flow` (km/h). `seconds` and `delay` (against an empty
    road) in s, `toll` with ferry fares in euro, `energy` in Wh. `closed`: it leads through a closure, because there
    is no way around.
    """

    parts: Sequence[Part]
    line: Points
    limits: tuple[float, ...]
    seconds: float
    toll: float
    along: Points
    flow: tuple[float, ...] = ()
    legs: tuple[Leg, ...] = ()
    delay: float = 0.0
    energy: float = 0.0
    ferry: bool = False
    closed: bool = False

    @property
    def length(self) -> float:
        """Metres."""
        return float(self.along[-1])

    @cached_property
    def edges(self) -> Array:
        """Numbers of its edges in order."""
        return np.array([part.arc.edge.number for part in self.parts])


def assemble(graph: Graph, founds: Sequence[Found], costs: Sequence[Costs], closed: bool = False) -> Route:
    """One route out of the ways from stop to stop; each costs as its own `costs` say."""
    chain = np.array([arc for found in founds for arc in found.chain], int)
    sizes = [len(found.chain) for found in founds]
    length = graph.length[chain].astype(float)
    first, last = np.zeros(len(chain)), length.copy()
    starts = np.cumsum([0, *sizes])
    for found, (low, high) in zip(founds, itertools.pairwise(starts.tolist()), strict=True):
        first[low] = min(found.first, length[low])
        last[high - 1] = min(max(found.last, first[high - 1] if high - 1 == low else 0.0), length[high - 1])
    share = (last - first) / np.maximum(length, 1e-6)
    free = (graph.arrays["arc_seconds"][chain] + graph.arrays["arc_wait"][chain]).astype(float) * share
    spans = list(itertools.pairwise(starts.tolist()))
    seconds = np.concatenate([spent.seconds[chain[low:high]] for spent, (low, high) in zip(costs, spans, strict=True)])
    seconds = seconds * share
    turning = _turning(graph, chain, starts)
    line, along, owner = _line(graph, chain, first, last)
    way = graph.arrays["edge_way"][graph.arc_edge[chain]]
    flags = graph.arrays["way_flags"][way]
    driven = last - first
    euro = driven / 1000 * TOLL_PER_KM * (flags & TOLL > 0) + _fares(graph, chain, flags)
    wait = graph.arrays["arc_wait"][chain] * share
    speed = np.clip(driven / np.maximum(seconds - wait, 0.05) * 3.6, 3.0, graph.limit[chain])
    usual = length / np.maximum(seconds / np.maximum(share, 1e-6), 0.1) * 3.6
    energy = arc_energy(driven, usual, graph.climb[chain] * share, graph.descent[chain] * share)
    legs = tuple(
        Leg(
            float(seconds[low:high].sum() + turning[low:high].sum()),
            float(driven[low:high].sum()),
            round(float(euro[low:high].sum()), 2),
            low,
        )
        for low, high in spans
    )
    return Route(
        Parts(graph, chain, first, last, seconds),
        line,
        tuple(graph.limit[chain][owner].tolist()),
        float(seconds.sum() + turning.sum()),
        round(float(euro.sum()), 2),
        along,
        tuple(speed[owner].tolist()),
        legs,
        max(0.0, float((seconds - free).sum())),
        float(np.where(flags & FERRY > 0, 0.0, energy).sum()),
        bool((flags & FERRY > 0).any()),
        closed,
    )


def _turning(graph: Graph, chain: Array, starts: Array) -> Array:
    """Seconds of the turn into each arc; 0 at the beginning of a leg."""
    turning = np.zeros(len(chain))
    stops = set(starts.tolist())
    for index in range(1, len(chain)):
        if index not in stops:
            turning[index] = graph.turn_seconds(int(chain[index - 1]), int(chain[index]))
    return turning


def _fares(graph: Graph, chain: Array, flags: Array) -> Array:
    """Ferry fares, paid once per crossing."""
    fares = np.zeros(len(chain))
    afloat = flags & FERRY > 0
    for index in np.flatnonzero(afloat).tolist():
        if index == 0 or not afloat[index - 1]:
            fares[index] = graph.arrays["way_fare"][graph.arrays["edge_way"][graph.arc_edge[chain[index]]]]
    return fares


def _line(graph: Graph, chain: Array, first: Array, last: Array) -> tuple[Points, Points, Array]:
    """Points, true metres along, and for each piece between them the index of its arc."""
    edges = graph.arc_edge[chain]
    low, high = graph.edge_first[edges], graph.edge_first[edges + 1]
    forward = graph.arc_forward[chain]
    counts = high - low
    owner = np.repeat(np.arange(len(chain)), counts)
    rank = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)
    index = np.where(forward[owner], low[owner] + rank, high[owner] - 1 - rank)
    length = graph.length[chain].astype(float)
    at = np.where(forward[owner], graph.along[index], length[owner] - graph.along[index])
    begin = np.concatenate([[0.0], np.cumsum(last - first)])[:-1]
    points = graph.points[index].astype(float)
    inner = (at > first[owner] + 0.1) & (at < last[owner] - 0.1)
    keys, xs, ys, owners = [], [], [], []
    clock = at + owner * (length.max() + 1000.0)
    for side in (first, last):
        wanted = side + np.arange(len(chain)) * (length.max() + 1000.0)
        xs.append(np.interp(wanted, clock, points[:, 0]))
        ys.append(np.interp(wanted, clock, points[:, 1]))
        keys.append(begin + side - first)
        owners.append(np.arange(len(chain)))
    order = np.lexsort((
        np.concatenate([keys[0], (begin[owner] + at - first[owner])[inner], keys[1]]),
        np.concatenate([owners[0], owner[inner], owners[1]]),
    ))  # fmt: skip
    metres = np.concatenate([keys[0], (begin[owner] + at - first[owner])[inner], keys[1]])[order]
    x = np.concatenate([xs[0], points[inner, 0], xs[1]])[order]
    y = np.concatenate([ys[0], points[inner, 1], ys[1]])[order]
    whose = np.concatenate([owners[0], owner[inner], owners[1]])[order]
    new = np.concatenate([[True], np.diff(metres) > 0.4])
    new[-1] = True
    if new.sum() < 2:
        new[:] = False
        new[[0, -1]] = True
    last_new = np.flatnonzero(new)
    if len(last_new) > 2 and metres[-1] - metres[last_new[-2]] < 0.4:
        new[last_new[-2]] = False
    line = np.stack([x[new], y[new]], axis=1)
    return line, metres[new], whose[new][1:]
