"""The search for the cheapest way, exact: Dijkstra's, grown by scipy as far as the goal may be.

On large networks it is drawn to the goal by landmarks (A* with ALT): every turn's cost is changed by how much nearer it
brings one to the goal at best, so that the tree grows there. Where the goal lies beyond the limit the limit grows.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.maps.routing.costs import Costs
from app.maps.routing.graph import Array, Graph
from app.maps.routing.trees import LEAST, NOWHERE, End, arrival, grow, network, rest_of, states

__all__ = ["End", "Found", "bounds", "search"]
FARTHEST = 1e7  # cost beyond which there is no limit
MARKS = 4  # landmarks that serve one search
SMALL = 80_000  # arcs up to which growing a plain tree costs less than drawing it
FIRST_LIMIT, LEAST_LIMIT, WIDER = 0.4, 60.0, 4.0  # beyond the bound: share of it, cost; and how the limit grows


@dataclass(frozen=True)
class Found:
    """A way: arcs in driving order (doubles among them), metres along the first and the last of them, and its cost."""

    chain: tuple[int, ...]
    first: float
    last: float
    cost: float


def search(costs: Costs, begins: Sequence[End], ends: Sequence[End]) -> Found | None:
    """The cheapest way from any beginning to any end, or None."""
    graph = costs.graph
    starts = [(begin.arc, rest_of(costs, begin)) for begin in begins]
    came = np.full(graph.states + 1, -1)
    best = arrival(costs, begins, ends, np.full(graph.states, np.inf))
    least = _least(graph, costs.metric, starts, ends)
    if np.isfinite(least):
        bound, drawn = np.zeros(graph.states), costs.weights
        if graph.states > SMALL:
            bound = bounds(graph, costs.metric, begins, ends)
            drawn = _drawn(costs, bound)
        base = min(cost + float(bound[arc]) for arc, cost in starts)
        links = network(costs, drawn, [[(arc, cost + float(bound[arc]) - base) for arc, cost in starts]])
        limit = max(LEAST_LIMIT, FIRST_LIMIT * least) + least - base
        while best.cost > base:
            reached, came = grow(links, graph.states, limit)
            true = np.where(np.isfinite(bound), reached[: graph.states] + base - np.nan_to_num(bound), np.inf)
            coming = arrival(costs, begins, ends, true)
            best = min(best, coming, key=lambda one: one.cost)
            if best.cost - base <= limit or not np.isfinite(limit):
                break
            limit = best.cost - base + 0.01 if np.isfinite(best.cost) else limit * WIDER
            limit = limit if limit < FARTHEST else np.inf
    if best is NOWHERE or not np.isfinite(best.cost):
        return None
    chain = [best.arc]
    node = best.before
    while 0 <= node < graph.states:
        chain.append(node)
        node = int(came[node])
    chain.reverse()
    origin = next((begin for begin in begins if begin.arc == chain[0]), begins[0])
    return Found(tuple(chain), origin.along, best.end.along, float(best.cost))


def _least(graph: Graph, metric: str, starts: Sequence[tuple[int, float]], ends: Sequence[End]) -> float:
    """What any way costs at least; infinite where landmarks tell that there is none."""
    away, near = graph.arrays[f"from_{metric}"], graph.arrays[f"to_{metric}"]
    floor = graph.base(metric)[0]
    least = np.inf
    for arc, cost in starts:
        for end in ends:
            rest = (1.0 - end.along / max(float(graph.length[end.arc]), 1e-6)) * float(floor[end.arc])
            for goal in states(graph, end):
                with np.errstate(invalid="ignore"):
                    gaps = np.fmax(away[:, goal] - away[:, arc], near[:, arc] - near[:, goal])
                least = min(least, cost + max(0.0, float(np.nan_to_num(gaps).max()) - rest))
    return least


def _drawn(costs: Costs, bound: Array) -> Array:
    """The turns' costs, changed by how much nearer each brings one."""
    with np.errstate(invalid="ignore"):
        drawn = costs.weights - bound[costs.graph.sources] + bound[costs.graph.turns()[1]]
    return np.maximum(np.where(np.isnan(drawn), np.inf, drawn), LEAST)


def bounds(graph: Graph, metric: str, begins: Sequence[End], ends: Sequence[End]) -> Array:
    """By arc: what it costs at least from the arc's end to the nearest of the ends."""
    away, near = graph.arrays[f"from_{metric}"], graph.arrays[f"to_{metric}"]
    floor = graph.base(metric)[0]
    starts = [begin.arc for begin in begins]
    result = np.full(graph.states, np.inf)
    with np.errstate(invalid="ignore"):
        for end in ends:
            rest = (1.0 - end.along / max(float(graph.length[end.arc]), 1e-6)) * float(floor[end.arc])
            for state in states(graph, end):
                gain = np.fmax(away[:, [state]] - away[:, starts], near[:, starts] - near[:, [state]])
                marks = np.argsort(np.nan_to_num(gain).max(axis=1))[-MARKS:]
                low = np.zeros(graph.states, "<f4")
                for mark in marks.tolist():
                    np.fmax(low, away[mark, state] - away[mark], out=low)
                    np.fmax(low, near[mark] - near[mark, state], out=low)
                np.minimum(result, np.maximum(low - rest - 0.01, 0.0), out=result)
    return result
