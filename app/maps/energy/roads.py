"""The road net as the battery sees it: seconds, metres and Wh from a place to everywhere, by scipy's Dijkstra."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from app.car.energy import WH_PER_METRE_UP, Conditions, Numbers
from app.maps.routing.graph import Graph
from app.maps.routing.network import FERRY

Whole = npt.NDArray[np.int64]
NOWHERE = np.inf
NEAR = 6  # roads beside a point that are tried


@dataclass(frozen=True)
class Anchor:
    """A place on the net: per arc that passes it, the arc's number and the share of the arc driven there (0–1)."""

    arcs: tuple[int, ...]
    shares: tuple[float, ...]


@dataclass(frozen=True)
class Tree:
    """From one anchor to every junction: seconds, metres, Wh, and the most Wh that had been drawn at once on the way.

    Junctions that no road reaches have infinite seconds and Wh.
    """

    seconds: Numbers
    metres: Numbers
    energy: Numbers
    need: Numbers


class Leg(NamedTuple):
    """A way: seconds, metres, Wh in all, and the Wh that one must have at its start to get through."""

    seconds: float
    metres: float
    energy: float
    need: float


class Roads:
    """The arcs of a graph with what each costs under the conditions of a day.

    Nobody knows where on an arc its hills are: its climb is taken to come first, so that `peak` Wh are needed after
    the share `rising` of it.
    """

    def __init__(self, graph: Graph, conditions: Conditions) -> None:
        arrays, count = graph.arrays, graph.arcs
        self.start: Whole = graph.arc_start[:count].astype(np.int64)
        self.end: Whole = graph.arc_end[:count].astype(np.int64)
        self.metres: Numbers = graph.length[:count].astype(float)
        driving = np.maximum(arrays["arc_seconds"][:count].astype(float), 0.1)
        self.seconds: Numbers = driving + arrays["arc_wait"][:count]
        climb, descent = graph.climb[:count].astype(float), graph.descent[:count].astype(float)
        ferry = arrays["way_flags"][arrays["edge_way"][graph.arc_edge[:count]]] & FERRY > 0
        self.rise: Numbers = np.where(ferry, 0.0, climb - descent)
        energy = conditions.energy(self.metres, self.metres / driving * 3.6, climb, descent)
        self.energy: Numbers = np.where(ferry, 0.0, energy)
        hills = climb + descent
        self.rising: Numbers = np.where(hills > 0, np.maximum(climb, 1.0) / np.maximum(hills, 1.0), 1.0).clip(0.01, 1.0)
        up = conditions.energy(self.metres * self.rising, self.metres / driving * 3.6, climb, np.zeros(count))
        self.peak: Numbers = np.where(ferry, 0.0, np.maximum(self.energy, up))
        self.junctions = len(arrays["junction_place"])
        self._graph = graph
        self._anchors: dict[tuple[float, float], Anchor] = {}

    def anchor(self, x: float, y: float) -> Anchor:
        """Where a point in metres meets the net, on a road from which one gets everywhere, if one is near."""
        if (x, y) in self._anchors:
            return self._anchors[x, y]
        spots = self._graph.nearest(x, y, count=NEAR)
        joined = (
            spot
            for spot in spots
            if all(self._graph.arc_main[arc.number] for arc in self._graph.of_edge(spot.edge.number))
        )
        spot = next(joined, spots[0])
        arcs = self._graph.of_edge(spot.edge.number)
        share = min(1.0, max(0.0, spot.along / max(spot.edge.length, 0.1)))
        shares = tuple(share if arc.forward else 1 - share for arc in arcs)
        self._anchors[x, y] = Anchor(tuple(arc.number for arc in arcs), shares)
        return self._anchors[x, y]

    def tree(self, source: Anchor, *, thrifty: bool = False) -> Tree:
        """The fastest ways from an anchor to all junctions, or with `thrifty` those that draw least."""
        net = self._thrifty if thrifty else self._fast
        arcs, shares = np.array(source.arcs), np.array(source.shares)
        matrix, first = net.reached_from(self.end[arcs], net.weights[arcs] * (1 - shares))
        cost, before = dijkstra(matrix, indices=self.junctions, return_predecessors=True)
        reached = np.flatnonzero(np.isfinite(cost[:-1]))
        began = before[reached] == self.junctions
        taken = net.arcs(np.where(began, 0, before[reached]), reached)
        taken[began] = len(self.start) + first[np.searchsorted(self.end[arcs[first]], reached[began])]
        return self._told(before[:-1], reached, taken, arcs, 1 - shares)

    def seconds_to(self, goal: Anchor) -> Numbers:
        """Seconds from every junction to an anchor; infinite where no road leads."""
        arcs = np.array(goal.arcs)
        matrix, _ = self._backward.reached_from(self.start[arcs], self.seconds[arcs] * np.array(goal.shares))
        seconds: Numbers = dijkstra(matrix, indices=self.junctions)[:-1]
        return seconds

    def seconds_from(self, source: Anchor, to_goal: Numbers) -> float:
        """Seconds from an anchor to the goal that `seconds_to` told of."""
        arcs = np.array(source.arcs)
        return float(np.min(self.seconds[arcs] * (1 - np.array(source.shares)) + to_goal[self.end[arcs]]))

    @cached_property
    def _fast(self) -> "_Net":
        return _Net(self.start, self.end, self.seconds + 1e-6, self.junctions)

    @cached_property
    def _backward(self) -> "_Net":
        return _Net(self.end, self.start, self.seconds + 1e-6, self.junctions)

    @cached_property
    def _thrifty(self) -> "_Net":
        reduced = np.maximum(self.energy - WH_PER_METRE_UP * self.rise, 0.0)
        return _Net(self.start, self.end, reduced + 1e-6, self.junctions)

    def _told(self, before: Whole, nodes: Whole, taken: Whole, arcs: Whole, ahead: Numbers) -> Tree:
        """What the ways of a tree add up to, by doubling steps toward the source."""
        source = self.junctions
        sums = np.zeros((3, source + 1))
        for row, values in enumerate((self.seconds, self.metres, self.energy)):
            sums[row, nodes] = np.concatenate([values, values[arcs] * ahead])[taken]
        peak = np.zeros(source + 1)
        peak[nodes] = np.concatenate([self.peak, self.peak[arcs] * ahead])[taken]
        up = np.full(source + 1, source)
        up[nodes] = before[nodes]
        while (up != source).any():
            # A way is its parent's way and then its own last part: the most drawn is the larger of both.
            peak = np.maximum(peak[up], sums[2, up] + peak)
            sums = sums + sums[:, up]
            up = up[up]
        told = np.full((4, source), NOWHERE)
        told[:3, nodes], told[3, nodes] = sums[:, nodes], peak[nodes]
        return Tree(told[0], told[1], told[2], told[3])

    def at(self, tree: Tree, source: Anchor, goal: Anchor) -> Leg:
        """From the tree's source to another anchor; everything infinite where no road leads."""
        arcs, shares = np.array(goal.arcs), np.array(goal.shares)
        costs = np.stack([self.seconds[arcs], self.metres[arcs], self.energy[arcs]])
        begin = self.start[arcs]
        ways = list((np.stack([tree.seconds[begin], tree.metres[begin], tree.energy[begin]]) + costs * shares).T)
        inside = self.peak[arcs] * np.minimum(1.0, np.array(goal.shares) / self.rising[arcs])
        needs = list(np.maximum(tree.need[begin], tree.energy[begin] + inside))
        for at, (arc, share) in enumerate(zip(goal.arcs, goal.shares, strict=True)):
            begun = [share - source.shares[n] for n, other in enumerate(source.arcs) if other == arc]
            ways += [costs[:, at] * along for along in begun if along >= 0]
        best = min(range(len(ways)), key=lambda n: float(ways[n][0]))
        seconds, metres, energy = (float(value) for value in ways[best])
        return Leg(seconds, metres, energy, max(energy, float(needs[best]) if best < len(needs) else 0.0))


class _Net:
    """The cheapest arc between each two junctions as scipy's rows, with room for one node more: the source."""

    def __init__(self, start: Whole, end: Whole, weights: Numbers, junctions: int) -> None:
        self.weights = weights
        self._junctions = junctions
        key = start * (junctions + 1) + end
        order = np.lexsort((weights, key))
        self._keys, at = np.unique(key[order], return_index=True)
        self._chosen: Whole = order[at]
        self._ends = end[self._chosen]
        self._rows = np.searchsorted(start[self._chosen], np.arange(junctions + 1))

    def reached_from(self, ends: Whole, costs: Numbers) -> tuple[csr_array, Whole]:
        """The rows with the source's arcs to `ends`; and which of these arcs are taken, in the order of their ends."""
        order = np.lexsort((costs, ends))
        _, at = np.unique(ends[order], return_index=True)
        first: Whole = order[at]
        data = np.concatenate([self.weights[self._chosen], costs[first]])
        indices = np.concatenate([self._ends, ends[first]])
        rows = np.append(self._rows, len(data))
        shape = (self._junctions + 1, self._junctions + 1)
        return csr_array((data, indices, rows), shape=shape), first

    def arcs(self, start: Whole, end: Whole) -> Whole:
        """The arcs taken between junctions."""
        at = np.searchsorted(self._keys, start * (self._junctions + 1) + end)
        taken: Whole = self._chosen[np.minimum(at, len(self._chosen) - 1)].copy()
        return taken
