"""What the roads cost at one fullness of the streets, and whole-graph searches over them."""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from app.maps.routing.graph import Graph
from app.maps.routing.metrics import road_energy
from app.maps.routing.traffic import Traffic

Numbers = npt.NDArray[Any]
LEAST = 1e-6  # scipy takes a stored 0 for no link


class Level:
    """What the roads cost at one fullness of the streets."""

    def __init__(self, graph: Graph, traffic: Traffic, when: datetime) -> None:
        arrays = graph.arrays
        moving = arrays["arc_seconds"] * traffic.factors(when)[graph.arc_edge]
        self.seconds: Numbers = moving + arrays["arc_wait"] * traffic.waiting(when)
        self.wh = road_energy(arrays, self.seconds, potential=False)
        first, after, turn = graph.turns()
        weights = np.maximum(turn + self.seconds[after], LEAST)
        size = graph.states
        self.onward = csr_array((weights, after.astype("i4"), first.astype("i4")), shape=(size, size))
        self.backward = self.onward.T.tocsr()
        self.ways: OrderedDict[int, tuple[Numbers, Numbers]] = OrderedDict()
        self.rows: dict[int, Numbers] = {}
        self.columns: dict[int, Numbers] = {}


def search(network: Any, begins: Sequence[tuple[int, float]]) -> tuple[Numbers, Numbers]:
    """Costs and predecessors from a node outside the network that leads to `begins` (node, cost)."""
    best: dict[int, float] = {}
    for node, cost in begins:
        best[node] = min(cost, best.get(node, np.inf))
    size = network.shape[0]
    data = np.concatenate([network.data, np.maximum(list(best.values()), LEAST)])
    indices = np.concatenate([network.indices, np.array(list(best), dtype="i4")])
    indptr = np.append(network.indptr, len(data)).astype("i4")
    spent, before = dijkstra(
        csr_array((data, indices, indptr), shape=(size + 1, size + 1)), indices=size, return_predecessors=True
    )
    return spent[:size].astype("f4"), before[:size]
