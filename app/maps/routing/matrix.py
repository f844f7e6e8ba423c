"""Times and distances between many places at once, by whole-graph searches of scipy."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from app.maps.routing.costs import Costs
from app.maps.routing.graph import Array, Graph
from app.maps.routing.search import End

LEAST = 1e-6  # cost of a link; scipy takes a stored 0 for no link at all


@dataclass
class Links:
    """Links to and from the groups' own nodes, with the metres and the arc that each stands for."""

    rows: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    costs: list[float] = field(default_factory=list)
    metres: dict[tuple[int, int], float] = field(default_factory=dict)
    arcs: dict[tuple[int, int], int] = field(default_factory=dict)

    def add(self, row: int, column: int, cost: float, metres: float, arc: int) -> None:
        """A link; of several between the same nodes the cheapest counts."""
        key = (row, column)
        if key in self.metres:
            at = next(i for i in range(len(self.rows)) if (self.rows[i], self.columns[i]) == key)
            if self.costs[at] <= cost:
                return
            self.costs[at], self.metres[key], self.arcs[key] = cost, metres, arc
            return
        self.rows.append(row)
        self.columns.append(column)
        self.costs.append(max(cost, LEAST))
        self.metres[key], self.arcs[key] = metres, arc


def linked(costs: Costs, begins: Sequence[Sequence[End]], ends: Sequence[Sequence[End]]) -> tuple[Any, Links]:
    """The graph of turns (a node is an arc's end) with a node more for each group of beginnings, then of ends, as CSR.

    A way from a beginning's node to an end's node costs what app.maps.routing.search counts.
    """
    graph, links = costs.graph, Links()
    first, after, _ = graph.turns()
    count = graph.states
    into: dict[int, list[tuple[int, int]]] = {s: [] for group in ends for end in group for s in states(graph, end)}
    entering = np.flatnonzero(np.isin(after, list(into)))
    sources = np.searchsorted(first, entering, side="right") - 1
    for turn, before in zip(entering.tolist(), sources.tolist(), strict=True):
        into[int(after[turn])].append((turn, before))
    for number, group in enumerate(ends, count + len(begins)):
        for end in group:
            share = end.along / max(float(graph.length[end.arc]), 1e-6)
            for state in states(graph, end):
                for turn, before in into[state]:
                    cost = float(costs.turn[turn]) + share * float(costs.whole[state]) + end.extra
                    links.add(before, number, cost, end.along, state)
    for number, group in enumerate(begins, count):
        for begin in group:
            length, whole = max(float(graph.length[begin.arc]), 1e-6), float(costs.whole[begin.arc])
            rest = length - begin.along
            links.add(number, begin.arc, rest / length * whole + begin.extra, rest, begin.arc)
            for other, goals in enumerate(ends, count + len(begins)):
                for end in goals:
                    if end.arc == begin.arc and end.along >= begin.along:
                        gap = end.along - begin.along
                        links.add(number, other, gap / length * whole + begin.extra + end.extra, gap, end.arc)
    passable = np.isfinite(costs.weights)
    rows = np.concatenate([np.repeat(np.arange(count), np.diff(first))[passable], links.rows]).astype("i4")
    columns = np.concatenate([after[passable], links.columns]).astype("i4")
    values = np.maximum(np.concatenate([costs.weights[passable], links.costs]), LEAST)
    size = count + len(begins) + len(ends)
    order = np.argsort(rows, kind="stable")
    indptr = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=size))]).astype("i4")
    return csr_array((values[order], columns[order], indptr), shape=(size, size)), links


def states(graph: Graph, end: End) -> tuple[int, ...]:
    """The arc of an end and its doubles."""
    return (end.arc, *graph.doubles.get(end.arc, ()))


def matrix(costs: Costs, spots: Sequence[Sequence[End]]) -> tuple[Array, Array]:
    """Cost and metres (n, n) from each spot to each; infinite where there is no way, 0 on the diagonal."""
    graph, number = costs.graph, len(spots)
    spent, metres = np.zeros((number, number)), np.zeros((number, number))
    if number < 2:
        return spent, metres
    network, links = linked(costs, spots, spots)
    goals = graph.states + number + np.arange(number)
    length = np.concatenate([graph.length.astype(float), np.zeros(2 * number)])
    for row in range(number):
        start = graph.states + row
        distances, before = dijkstra(network, indices=start, return_predecessors=True)
        spent[row] = distances[goals]
        node = before[goals]
        metres[row] = [links.metres.get((int(b), int(g)), 0.0) for b, g in zip(node, goals, strict=True)]
        while (on := (node >= 0) & (node < graph.states)).any():
            previous = np.where(on, before[node], -1)
            metres[row] += np.where(on, length[node], 0.0)
            for column in np.flatnonzero(previous == start).tolist():
                metres[row, column] += links.metres[start, int(node[column])] - length[node[column]]
            node = previous
    metres[~np.isfinite(spent)] = np.inf
    np.fill_diagonal(spent, 0.0)
    np.fill_diagonal(metres, 0.0)
    return spent, metres
