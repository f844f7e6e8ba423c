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


def _metres(costs: Costs, came: Array, begins: Sequence[End], arrivals: Sequence[Arrival]) -> Array:
    """How long the ways to the arrivals are, all walked back side by side."""
    graph = costs.graph
    along = {begin.arc: begin.along for begin in begins}
    total = np.array([one.end.along for one in arrivals])
    node = np.array([one.before for one in arrivals])
    for index, one in enumerate(arrivals):
        if one.before < 0:
            total[index] -= along.get(one.arc, 0.0)
    while (on := (node >= 0) & (node < graph.states)).any():
        before = np.where(on, came[node], -1)
        total += np.where(on, graph.length[np.where(on, node, 0)], 0.0)
        for index in np.flatnonzero(before >= graph.states).tolist():
            total[index] -= along[int(node[index])]
        node = before
    return total
