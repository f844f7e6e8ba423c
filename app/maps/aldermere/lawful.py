"""A last look at the turn rules: none may make a road impossible to reach or to leave."""

import itertools
from collections import defaultdict

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from app.maps.aldermere.arms import Rule
from app.maps.aldermere.noding import Key, key
from app.maps.aldermere.skeleton import Road
from app.maps.aldermere.soundness import one_way


def fair(roads: list[Road], rules: list[Rule]) -> list[Rule]:
    """The rules without those that shut off a stretch of road. `roads` includes the ferries."""
    stretches, starts = _stretches(roads)
    for _ in range(4):
        forbidden = {(id(rule.start), rule.via, id(rule.end)) for rule in rules}
        tails, heads = [], []
        for number, (road, first, last) in enumerate(stretches):
            following = starts[last]
            for after in following:
                back = stretches[after][0] is road and stretches[after][2] == first
                if (back and len(following) > 1) or (id(road), last, id(stretches[after][0])) in forbidden:
                    continue
                tails.append(number)
                heads.append(after)
        size = len(stretches)
        graph = csr_array((np.ones(len(tails)), (tails, heads)), (size, size))
        labels = connected_components(graph, directed=True, connection="strong")[1]
        best = int(np.bincount(labels).argmax())
        shut = {end for n in np.flatnonzero(labels != best).tolist() for end in stretches[n][1:]}
        kept = [rule for rule in rules if rule.via not in shut]
        if len(kept) == len(rules):
            break
        rules = kept
    return rules


def _stretches(roads: list[Road]) -> tuple[list[tuple[Road, Key, Key]], dict[Key, list[int]]]:
    """Directed stretches between corners where roads meet or end, and those that start at each corner."""
    uses: dict[Key, int] = defaultdict(int)
    lines = [[key(spot) for spot in road.line] for road in roads]
    for line in lines:
        for n, corner in enumerate(line):
            uses[corner] += 2 if n in (0, len(line) - 1) else 1
    stretches: list[tuple[Road, Key, Key]] = []
    starts: dict[Key, list[int]] = defaultdict(list)
    for road, line in zip(roads, lines, strict=True):
        met = [corner for corner in line if uses[corner] > 1]
        for first, last in itertools.pairwise(met):
            for a, b in ((first, last), (last, first))[: 1 if one_way(road) else 2]:
                starts[a].append(len(stretches))
                stretches.append((road, a, b))
    return stretches, starts
