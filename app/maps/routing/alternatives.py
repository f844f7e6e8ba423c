"""Other ways that are worth offering: plateaus of the trees from the start and to the goal."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import connected_components

from app.maps.routing.costs import Costs
from app.maps.routing.graph import Array
from app.maps.routing.search import Found
from app.maps.routing.trees import End, grow, network, rest_of, states

STRETCH = 1.3  # times the best cost that an alternative may take
SHARED = 0.8  # share of its length that it may have in common with those before it
PLATEAU = 0.12  # share of the best cost that its own best stretch must have: it is no detour around a corner
LOOKED_AT = 60  # plateaus that are tried, longest first


def alternatives(costs: Costs, begins: Sequence[End], ends: Sequence[End], best: Found, count: int = 2) -> list[Found]:
    """Up to `count` ways that truly differ from `best` and from each other, most sensible first.

    A plateau is a stretch that lies on the best way from the start and on the best way to the goal alike: whoever
    comes by it sees no reason to have driven otherwise.
    """
    graph = costs.graph
    start = goal = graph.states
    most = best.cost * STRETCH + 60.0
    links = network(costs, costs.weights, [[(begin.arc, rest_of(costs, begin)) for begin in begins]])
    there, came = grow(links, start, most)
    back, goes = grow(_backward(costs, ends), goal, most)
    there, back, goes = there[:start], back[:start], goes[:start]
    total = there + back
    near = np.flatnonzero(total <= most)
    if not len(near):
        return []
    before = came[near]
    inner = (before >= 0) & (before < graph.states)
    linked_up = inner & (goes[np.where(inner, before, 0)] == near)
    places = np.full(graph.states, -1)
    places[near] = np.arange(len(near))
    head, tail = places[before[linked_up]], np.flatnonzero(linked_up)
    fine = head >= 0
    chains = coo_array((np.ones(int(fine.sum())), (head[fine], tail[fine])), shape=(len(near), len(near)))
    _, label = connected_components(chains, directed=False)
    lowest, highest = np.full(label.max() + 1, np.inf), np.full(label.max() + 1, -np.inf)
    np.minimum.at(lowest, label, there[near])
    np.maximum.at(highest, label, there[near])
    size = highest - lowest
    member = np.zeros(len(size), int)
    member[label] = near
    worth = size - (total[member] - best.cost)
    made: list[Found] = []
    taken = [np.array(best.chain)]
    for plateau in np.argsort(-worth)[:LOOKED_AT].tolist():
        if size[plateau] < PLATEAU * best.cost or total[member[plateau]] > best.cost * STRETCH:
            continue
        chain = _through(int(member[plateau]), came, goes, costs, ends)
        if len(set(graph.arc_edge[chain].tolist())) < len(chain):
            continue
        if all(_shared(graph.length, graph.arc_edge, chain, other) < SHARED for other in taken):
            first = next((b.along for b in begins if b.arc == chain[0]), 0.0)
            last = next((e.along for e in ends if graph.original[chain[-1]] == e.arc), 0.0)
            made.append(Found(tuple(chain.tolist()), first, last, float(total[member[plateau]])))
            taken.append(chain)
        if len(made) == count:
            break
    return made


def _backward(costs: Costs, ends: Sequence[End]) -> Any:
    """The turns the other way round, with a node more from which the ends are left."""
    graph = costs.graph
    first, sources, turns = graph.entering
    columns, values = [], []
    for end in ends:
        last = _last(costs, end)
        for state in states(graph, end):
            row = slice(int(first[state]), int(first[state + 1]))
            columns += sources[row].tolist()
            values += (costs.turn[turns[row]] + last).tolist()
    cheapest = dict(sorted(zip(columns, values, strict=True), key=lambda pair: -pair[1]))
    indptr = np.append(first, first[-1] + len(cheapest)).astype("<i4")
    data = np.concatenate([costs.weights[turns], list(cheapest.values())])
    size = graph.states + 1
    return csr_array((data, np.concatenate([sources, list(cheapest)]).astype("<i4"), indptr), shape=(size, size))


def _last(costs: Costs, end: End) -> float:
    share = end.along / max(float(costs.graph.length[end.arc]), 1e-6)
    return float(costs.whole[end.arc]) * share + end.extra


def _through(middle: int, came: Array, goes: Array, costs: Costs, ends: Sequence[End]) -> Array:
    """The arcs from the start over one arc to the goal."""
    root = costs.graph.states
    chain = [middle]
    while (node := int(came[chain[0]])) != root:
        chain.insert(0, node)
    while (node := int(goes[chain[-1]])) != root:
        chain.append(node)
    first, after, _ = costs.graph.turns()
    row = range(int(first[chain[-1]]), int(first[chain[-1] + 1]))
    goals = {state: end for end in ends for state in states(costs.graph, end)}
    last = [turn for turn in row if int(after[turn]) in goals]
    chain.append(int(after[min(last, key=lambda turn: costs.turn[turn] + _last(costs, goals[int(after[turn])]))]))
    return np.array(chain)


def _shared(length: Array, edge: Array, chain: Array, other: Array) -> float:
    """Share of a way's length that another one has, too."""
    common = np.isin(edge[chain], edge[other])
    return float(length[chain][common].sum() / max(length[chain].sum(), 1.0))
