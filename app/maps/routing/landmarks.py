"""Bounds for the search (ALT): the cost from and to a few far arcs, for each way of counting."""

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components, dijkstra

Array = npt.NDArray[Any]


def main_component(first: Array, after: Array) -> Array:
    """Which arcs belong to the largest part of the network where each reaches each."""
    count = len(first) - 1
    graph = csr_array((np.ones(len(after)), after, first), shape=(count, count))
    _, labels = connected_components(graph, directed=True, connection="strong")
    main: Array = labels == np.bincount(labels).argmax()
    return main


def build_landmarks(
    first: Array, after: Array, weights: dict[str, Array], main: Array, tell: Callable[[float], None]
) -> dict[str, Array]:
    """`from_<metric>` and `to_<metric>`, each (landmarks, arcs) float32; infinite where there is no way.

    `weights` holds for each metric the cost of each turn with the arc it enters. Large networks get fewer landmarks.
    """
    count = len(first) - 1
    number = 12 if count < 300_000 else 6 if count < 1_000_000 else 4
    inside = np.flatnonzero(main)
    result: dict[str, Array] = {}
    marks: list[int] = []
    steps, done = len(weights) * number, 0
    for metric, data in weights.items():
        graph = csr_array((data.astype(float), after, first), shape=(count, count))
        back = graph.T.tocsr()
        away, near = np.empty((number, count), "<f4"), np.empty((number, count), "<f4")
        farthest = np.full(count, np.inf)
        for index in range(number):
            if len(marks) == index:  # as far from all others as can be
                spread = np.where(np.isfinite(farthest), farthest, 0.0) if index else dijkstra(graph, indices=inside[0])
                spread = np.where(np.isfinite(spread), spread, 0.0)
                marks.append(int(inside[np.argmax(spread[inside])]))
            away[index] = dijkstra(graph, indices=marks[index])
            near[index] = dijkstra(back, indices=marks[index])
            farthest = np.minimum(farthest, np.minimum(away[index], near[index]))
            done += 1
            tell(done / steps)
        result[f"from_{metric}"], result[f"to_{metric}"] = away, near
    return result
