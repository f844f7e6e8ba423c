"""Trees of cheapest ways over the graph of turns, grown by scipy; a node is an arc's end."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from app.maps.routing.costs import Costs
from app.maps.routing.graph import Array, Graph

LEAST = 1e-9  # cost of a link; scipy takes 0 for no link at all


@dataclass(frozen=True)
class End:
    """A point on an arc, `along` metres from the arc's start, and a cost for choosing it."""

    arc: int
    along: float
    extra: float = 0.0


@dataclass(frozen=True)
class Arrival:
    """How a tree comes to an end: the cost, the arc before (−1: none) and the arc (or its double) of the end."""

    cost: float
    before: int
    arc: int
    end: End


NOWHERE = Arrival(np.inf, -1, -1, End(-1, 0.0))


def states(graph: Graph, end: End) -> tuple[int, ...]:
    """The arc of an end and its doubles."""
    return (end.arc, *graph.doubles.get(end.arc, ()))


def rest_of(costs: Costs, begin: End) -> float:
    """What the arc of a beginning still costs from there on."""
    share = 1.0 - begin.along / max(float(costs.graph.length[begin.arc]), 1e-6)
    return float(costs.whole[begin.arc]) * share + begin.extra


def network(costs: Costs, weights: Array, groups: Sequence[Sequence[tuple[int, float]]]) -> Any:
    """The graph of turns with a node more for each group of (arc, cost from that node to the arc's end), as CSR."""
    first, after, _ = costs.graph.turns()
    columns = [arc for group in groups for arc, _ in group]
    values = [max(cost, LEAST) for group in groups for _, cost in group]
    sizes = np.cumsum([len(group) for group in groups])
    size = len(first) - 1 + len(groups)
    return csr_array(
        (
            np.concatenate([weights, values]),
            np.concatenate([after, np.array(columns, "<i4")]),
            np.concatenate([first, first[-1] + sizes]).astype("<i4"),
        ),
        shape=(size, size),
    )


def grow(links: Any, root: int, limit: float = np.inf) -> tuple[Array, Array]:
    """Cost from a node to each and the node before, −9999 where there is none; beyond `limit` all is infinite."""
    distances, before = dijkstra(links, indices=root, limit=limit, return_predecessors=True)
    return distances, before


def arrival(costs: Costs, begins: Sequence[End], ends: Sequence[End], reached: Array) -> Arrival:
    """The cheapest way to come to any of the ends when `reached` is the cost to each arc's end from the beginnings."""
    graph, best = costs.graph, NOWHERE
    into_first, sources, turns = graph.entering
    for end in ends:
        share = end.along / max(float(graph.length[end.arc]), 1e-6)
        last = float(costs.whole[end.arc]) * share + end.extra
        for state in states(graph, end):
            row = slice(int(into_first[state]), int(into_first[state + 1]))
            for before, turn in zip(sources[row].tolist(), turns[row].tolist(), strict=True):
                cost = float(reached[before]) + float(costs.turn[turn]) + last
                if cost < best.cost:
                    best = Arrival(cost, before, state, end)
        for begin in begins:
            if begin.arc == end.arc and begin.along <= end.along:
                gap = (end.along - begin.along) / max(float(graph.length[end.arc]), 1e-6)
                cost = gap * float(costs.whole[end.arc]) + begin.extra + end.extra
                if cost < best.cost:
                    best = Arrival(cost, -1, begin.arc, end)
    return best
