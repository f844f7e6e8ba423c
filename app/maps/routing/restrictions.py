"""Turn restrictions: turns that are forbidden, and doubled arcs where what is forbidden depends on an earlier arc.

Every restriction becomes forbidden paths of arcs. Paths of two arcs just remove a turn. For longer ones (via ways) the
search must remember how it came: each proper beginning of a forbidden path gets a double of its last arc, reached only
that way, as in the automaton of Aho and Corasick.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from app.maps.routing.network import Network

Array = npt.NDArray[Any]
Path = tuple[int, ...]
LONGEST_VIA = 12  # edges of a via way that are followed


@dataclass(frozen=True)
class Turns:
    """Rows (first, after, seconds) by arc; `original` names for each arc, doubles included, the arc on the road."""

    first: Array
    after: Array
    seconds: Array
    original: Array


def restrict(turns: tuple[Array, Array, Array], forbidden: Iterable[Path]) -> Turns:
    """The turns without those that end a forbidden path."""
    first, after, seconds = turns
    count = len(first) - 1
    paths = set(forbidden)
    banned = {path for path in paths if len(path) == 2}
    long = {path for path in paths if len(path) > 2}
    if not paths:
        return Turns(first, after, seconds, np.arange(count, dtype="<i4"))
    states: dict[Path, int] = {}
    for path in sorted(long):
        for size in range(2, len(path)):
            states.setdefault(path[:size], count + len(states))
    roots = {path[0] for path in long}
    touched = {arc for arc, _ in banned} | roots
    changed: dict[int, list[tuple[int, float]]] = {}
    plain = [((arc,), arc) for arc in sorted(touched)]
    for state, number in plain + [(path, states[path]) for path in states]:
        row = slice(int(first[state[-1]]), int(first[state[-1] + 1]))
        follow = []
        for target, cost in zip(after[row].tolist(), seconds[row].tolist(), strict=True):
            way = (*state, target)
            endings = [way[i:] for i in range(len(way) - 1)]
            if any(ending in paths for ending in endings):
                continue
            follow.append((next((states[e] for e in endings if e in states), target), cost))
        changed[number] = follow
    counts = np.concatenate([np.diff(first), np.zeros(len(states), int)])
    for number, follow in changed.items():
        counts[number] = len(follow)
    begin = np.concatenate([[0], np.cumsum(counts)])
    kept_after, kept_seconds = np.empty(begin[-1], "<i4"), np.empty(begin[-1], "<f4")
    same = np.ones(count, bool)
    same[[n for n in changed if n < count]] = False
    rows = np.repeat(same, np.diff(first))
    shift = np.repeat(begin[:count] - first[:-1], np.diff(first))
    target = np.arange(len(after)) + shift
    kept_after[target[rows]], kept_seconds[target[rows]] = after[rows], seconds[rows]
    for number, follow in changed.items():
        place = slice(int(begin[number]), int(begin[number + 1]))
        kept_after[place] = [target for target, _ in follow]
        kept_seconds[place] = [cost for _, cost in follow]
    original = np.concatenate([np.arange(count), [path[-1] for path in states]])
    return Turns(begin.astype("<i4"), kept_after, kept_seconds, original.astype("<i4"))


def forbidden_paths(stage: sqlite3.Connection, network: Network, turns: tuple[Array, Array, Array]) -> Iterator[Path]:
    """The forbidden paths of arcs that the stage's restrictions mean; those that cannot be understood are left out."""
    arrays = network.arrays
    by_way: dict[int, list[int]] = defaultdict(list)
    wanted = {n for row in stage.execute("SELECT from_way, via_way, to_way FROM restriction") for n in row if n}
    osm = network.edge_osm[arrays["arc_edge"]]
    for arc in np.flatnonzero(np.isin(osm, list(wanted))).tolist():
        by_way[int(osm[arc])].append(arc)
    place = {int(node): index for index, node in enumerate(network.junction_node.tolist())}
    first, after, _ = turns
    start, end, edge = (arrays[f"arc_{name}"] for name in ("start", "end", "edge"))
    for _, kind, source, via_node, via_way, target, exempt in stage.execute("SELECT * FROM restriction ORDER BY 1"):
        if not _meant_for_cars(kind or "", exempt or ""):
            continue
        entering, leaving = by_way.get(source, []), by_way.get(target, [])
        paths: list[Path] = []
        if via_node is not None and via_way is None:
            junction = place.get(via_node, -1)
            paths = [
                (a, b)
                for a in entering
                for b in leaving
                if end[a] == junction == start[b] and ("u_turn" in kind or edge[a] != edge[b])
            ]
        elif via_way is not None:
            for chain in _chains(by_way.get(via_way, []), start, end):
                befores = [a for a in entering if end[a] == start[chain[0]]]
                paths += [(a, *chain, b) for a in befores for b in leaving if start[b] == end[chain[-1]]]
        for path in paths:
            if kind.startswith("no_"):
                yield path
                continue
            for at in range(len(path) - 1):
                for other in after[first[path[at]] : first[path[at] + 1]].tolist():
                    if other != path[at + 1]:
                        yield (*path[: at + 1], other)


def _meant_for_cars(kind: str, exempt: str) -> bool:
    excepted = {word.strip() for word in exempt.replace(",", ";").split(";")}
    return kind.startswith(("no_", "only_")) and not excepted & {"motorcar", "motor_vehicle", "vehicle"}


def _chains(arcs: list[int], start: Array, end: Array) -> Iterator[Path]:
    """All ways along the arcs of one via way, from any of its junctions to a later one."""
    for arc in arcs:
        chain = [arc]
        seen = {int(start[arc]), int(end[arc])}
        yield tuple(chain)
        while len(chain) < LONGEST_VIA:
            further = [a for a in arcs if start[a] == end[chain[-1]] and int(end[a]) not in seen]
            if len(further) != 1:
                break
            chain.append(further[0])
            seen.add(int(end[further[0]]))
            yield tuple(chain)
