"""The search for the cheapest way: A* over arcs, drawn to the goal by landmarks (ALT), exact."""

import heapq
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.maps.routing.costs import Costs
from app.maps.routing.graph import Array

MARKS = 4  # landmarks that serve one search


@dataclass(frozen=True)
class End:
    """A point on an arc, `along` metres from the arc's start, and a cost for choosing it."""

    arc: int
    along: float
    extra: float = 0.0


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
    first, after, _ = graph.turns()
    rows, next_of, weight = memoryview(first.data), memoryview(after.data), costs.rows
    goals = {state: end for end in ends for state in (end.arc, *graph.doubles.get(end.arc, ()))}
    bound = memoryview(bounds(costs, begins, ends).data)
    best: dict[int, float] = {}
    came: dict[int, int] = {}
    queue: list[tuple[float, float, int]] = []
    total, final, goal = math.inf, -1, -1
    from_start: dict[int, End] = {}
    for begin in begins:
        share = 1.0 - begin.along / max(float(graph.length[begin.arc]), 1e-6)
        cost = float(costs.whole[begin.arc]) * share + begin.extra
        end = goals.get(begin.arc)
        if end is not None and end.along >= begin.along:
            direct = float(costs.whole[begin.arc]) * (end.along - begin.along) / float(graph.length[begin.arc])
            direct += begin.extra + end.extra
            if direct < total:
                total, final, goal = direct, -1, begin.arc
                from_start[-1] = begin
        if cost < best.get(begin.arc, math.inf):
            best[begin.arc] = cost
            from_start[begin.arc] = begin
            heapq.heappush(queue, (cost + bound[begin.arc], cost, begin.arc))
    done: set[int] = set()
    push, pop, unknown = heapq.heappush, heapq.heappop, math.inf
    while queue:
        reach, cost, arc = pop(queue)
        if reach >= total:
            break
        if arc in done:
            continue
        done.add(arc)
        for turn in range(rows[arc], rows[arc + 1]):
            target = next_of[turn]
            if target in goals:
                end = goals[target]
                share = end.along / max(float(graph.length[target]), 1e-6)
                entered = cost + float(costs.turn[turn]) + float(costs.whole[target]) * share + end.extra
                if entered < total:
                    total, final, goal = entered, arc, target
            if target in done:
                continue
            reached = cost + weight[turn]
            if reached < best.get(target, unknown):
                best[target] = reached
                came[target] = arc
                push(queue, (reached + bound[target], reached, target))
    if goal < 0:
        return None
    chain = [goal]
    while final >= 0:
        chain.append(final)
        final = came.get(final, -1)
    chain.reverse()
    begin = from_start[chain[0] if len(chain) > 1 else -1]
    return Found(tuple(chain), begin.along, goals[goal].along, total)


def bounds(costs: Costs, begins: Sequence[End], ends: Sequence[End]) -> Array:
    """By arc: what it costs at least from the arc's end to the nearest of the ends (float64)."""
    graph = costs.graph
    away, near = graph.arrays[f"from_{costs.metric}"], graph.arrays[f"to_{costs.metric}"]
    result = np.full(graph.states, np.inf)
    with np.errstate(invalid="ignore"):
        for end in ends:
            share = 1.0 - end.along / max(float(graph.length[end.arc]), 1e-6)
            rest = share * float(graph.base(costs.metric)[0][end.arc])
            for state in (end.arc, *graph.doubles.get(end.arc, ())):
                starts = [begin.arc for begin in begins]
                gain = np.nan_to_num(np.fmax(away[:, [state]] - away[:, starts], near[:, starts] - near[:, [state]]))
                marks = np.argsort(gain.max(axis=1))[-MARKS:]
                low = np.zeros(graph.states, "<f4")
                for mark in marks.tolist():
                    np.fmax(low, away[mark, state] - away[mark], out=low)
                    np.fmax(low, near[mark] - near[mark, state], out=low)
                np.minimum(result, np.maximum(low - rest - 0.01, 0.0), out=result)
    return result
