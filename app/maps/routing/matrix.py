"""Times and distances between many places at once."""

from collections.abc import Sequence

import numpy as np

from app.maps.routing.costs import Costs
from app.maps.routing.graph import Array
from app.maps.routing.trees import Arrival, End, arrival, grow, network, rest_of


def matrix(costs: Costs, spots: Sequence[Sequence[End]]) -> tuple[Array, Array]:
    """Cost and metres (n, n) from each spot to each; infinite where there is no way, 0 on the diagonal."""
    graph, number = costs.graph, len(spots)
    spent, metres = np.full((number, number), np.inf), np.full((number, number), np.inf)
    groups = [[(begin.arc, rest_of(costs, begin)) for begin in spot] for spot in spots]
    links = network(costs, costs.weights, groups)
    for row, begins in enumerate(spots):
        reached, came = grow(links, graph.states + row)
        arrivals = [arrival(costs, begins, ends, reached) for ends in spots]
        spent[row] = [one.cost for one in arrivals]
        metres[row] = _metres(costs, came, begins, arrivals)
    metres[~np.isfinite(spent)] = np.inf
    np.fill_diagonal(spent, 0.0)
    np.fill_diagonal(metres, 0.0)
    return spent, metres


def _metres(costs: Costs, came: Array, begins: Sequence[End], arrivals: Sequence[Arrival]) -> list[float]:
    """How long the ways to the arrivals are; what they have in common is walked once."""
    states, before, length = costs.graph.states, memoryview(came.data), memoryview(costs.graph.length.data)
    along = {begin.arc: begin.along for begin in begins}
    known: dict[int, float] = {}
    totals = []
    for one in arrivals:
        if one.before < 0:
            totals.append(one.end.along - along.get(one.arc, 0.0))
            continue
        walked, node = [], one.before
        while node < states and node not in known:
            walked.append(node)
            node = before[node]
        metres = known.get(node, -along.get(walked[-1], 0.0) if walked else 0.0)
        for node in reversed(walked):
            metres += length[node]
            known[node] = metres
        totals.append(metres + one.end.along)
    return totals
