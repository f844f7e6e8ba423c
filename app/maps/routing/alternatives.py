"""Other ways that are worth offering: plateaus of the trees from the start and to the goal."""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components, dijkstra

from app.maps.routing.costs import Costs
from app.maps.routing.graph import Array
from app.maps.routing.matrix import Links, linked
from app.maps.routing.search import End, Found

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
    network, links = linked(costs, [begins], [ends])
    start, goal = graph.states, graph.states + 1
    most = best.cost * STRETCH + 60.0
    there, came = dijkstra(network, indices=start, limit=most, return_predecessors=True)
    back, goes = dijkstra(network.T.tocsr(), indices=goal, limit=most, return_predecessors=True)
    total = there + back
    near = np.flatnonzero(total[: graph.states] <= most)
    before = came[near]
    inner = (before >= 0) & (before < graph.states)
    linked_up = inner & (goes[np.maximum(before, 0)] == near)
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
        chain = _through(int(member[plateau]), came, goes, links, goal)
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


def _through(middle: int, came: Array, goes: Array, links: Links, goal: int) -> Array:
    """The arcs from the start over one arc to the goal."""
    chain = [middle]
    while (node := int(came[chain[0]])) != goal - 1:
        chain.insert(0, node)
    while (node := int(goes[chain[-1]])) != goal:
        chain.append(node)
    chain.append(links.arcs[chain[-1], goal])
    return np.array(chain)


def _shared(length: Array, edge: Array, chain: Array, other: Array) -> float:
    """Share of a way's length that another one has, too."""
    common = np.isin(edge[chain], edge[other])
    return float(length[chain][common].sum() / max(length[chain].sum(), 1.0))
