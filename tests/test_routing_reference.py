"""Random pairs against a reference that shares no code with the search: equal cost, and no restriction broken."""

import heapq
import random
from itertools import pairwise

import numpy as np
import pytest

from app.maps.routing import search as searching
from app.maps.routing.costs import Costs, Market, Preference
from app.maps.routing.graph import Graph
from app.maps.routing.route import assemble
from app.maps.routing.search import End, search
from tests.made_roads import MadeRoads, grid_town

SIZE, RESTRICTIONS, PAIRS = 22, 120, 200
Forbidden = tuple[set[tuple[int, int, int]], set[tuple[int, int, int]]]


@pytest.fixture(scope="module")
def roads() -> MadeRoads:
    return grid_town(SIZE, seed=11, restrictions=RESTRICTIONS)


@pytest.fixture(scope="module")
def graph(roads: MadeRoads) -> Graph:
    return roads.graph()


def pairs(graph: Graph, count: int) -> list[tuple[End, End]]:
    chance = random.Random(8)
    inside = np.flatnonzero(graph.arc_main[: graph.arcs]).tolist()
    made = []
    for _ in range(count):
        start, goal = chance.sample(inside, 2)
        made.append((End(start, 0.3 * float(graph.length[start])), End(goal, 0.6 * float(graph.length[goal]))))
    return made


def tried_all(costs: Costs, begin: End, end: End) -> float:
    """Dijkstra's algorithm as in the textbook, over all turns."""
    graph = costs.graph
    first, after, _ = graph.turns()
    same = graph.original == graph.original[end.arc]
    length = graph.length.astype(float)
    start = float(costs.whole[begin.arc]) * (1 - begin.along / length[begin.arc])
    best = {begin.arc: start}
    queue = [(start, begin.arc)]
    answer = np.inf
    while queue:
        cost, arc = heapq.heappop(queue)
        if cost > best[arc] or cost >= answer:
            continue
        for turn in range(first[arc], first[arc + 1]):
            target = int(after[turn])
            entered = cost + float(costs.turn[turn])
            if same[target]:
                answer = min(answer, entered + float(costs.whole[target]) * end.along / length[end.arc])
            reached = entered + float(costs.whole[target])
            if reached < best.get(target, np.inf):
                best[target] = reached
                heapq.heappush(queue, (reached, target))
    return float(answer)


@pytest.mark.parametrize("drawn", [False, True], ids=["plain", "drawn by landmarks"])
@pytest.mark.parametrize("preference", ["FASTEST", "SHORTEST", "NO_TOLLS", "ECONOMIC"])
def test_routes_cost_what_trying_everything_costs(
    graph: Graph, preference: Preference, drawn: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "SMALL", 0 if drawn else 10**9)
    costs = Market(graph, None).costs(preference)
    for begin, end in pairs(graph, PAIRS // 4):
        found = search(costs, [begin], [end])
        best = tried_all(costs, begin, end)
        assert found is not None
        assert found.cost == pytest.approx(best, rel=1e-5, abs=0.05)


def test_the_cost_of_a_route_is_that_of_its_parts(graph: Graph) -> None:
    costs = Market(graph, None).costs("FASTEST")
    for begin, end in pairs(graph, 40):
        found = search(costs, [begin], [end])
        assert found is not None
        assert assemble(graph, [found], [costs]).seconds == pytest.approx(found.cost, abs=0.05)


def test_no_route_breaks_a_restriction(graph: Graph, roads: MadeRoads) -> None:
    costs = Market(graph, None).costs("FASTEST")
    places = {number: index for index, number in enumerate(sorted(roads.places))}
    assert len(places) >= len(graph.arrays["junction_place"])
    nodes = {tuple(np.round(roads.places[n], 1)): n for n in roads.places}
    node_of = [nodes[tuple(np.round(p.astype(float), 1))] for p in graph.arrays["junction_place"]]
    checked = 0
    for begin, end in pairs(graph, PAIRS):
        found = search(costs, [begin], [end])
        assert found is not None
        arcs = [graph.arc(state) for state in found.chain]
        taken = [arc.edge.number + 1 for arc in arcs]
        over = [node_of[arc.end] for arc in arcs]
        for kind, start, node, way, goal in roads.restrictions:
            steps = [start, goal] if way is None else [start, way, goal]
            for at in range(len(taken) - len(steps) + 1):
                if taken[at] != start or (node is not None and over[at] != node):
                    continue
                if way is not None and taken[at + 1] != way:
                    continue
                checked += 1
                if kind.startswith("no_") and (start != goal or "u_turn" in kind):
                    assert taken[at : at + len(steps)] != steps, (kind, start, node, way, goal)
                elif kind.startswith("only_") and start != goal and _possible(graph, arcs[at + len(steps) - 2], goal):
                    assert taken[at : at + len(steps)] == steps, (kind, start, node, way, goal)
    assert checked > 50


def _possible(graph: Graph, arc: object, goal: int) -> bool:
    """Whether the way that must be taken can be entered from here at all."""
    return any(after.edge.number + 1 == goal for after in graph.leaving(arc.end))  # type: ignore[attr-defined]


def test_routes_are_connected_and_lawful(graph: Graph) -> None:
    costs = Market(graph, None).costs("FASTEST")
    for begin, end in pairs(graph, 60):
        found = search(costs, [begin], [end])
        assert found is not None
        for before, after in pairwise(found.chain):
            assert graph.arc_end[before] == graph.arc_start[after]
        for state in found.chain:
            arc = graph.arc(state)
            assert arc.edge.direction in (0, 1 if arc.forward else -1)


@pytest.mark.parametrize("drawn", [False, True], ids=["plain", "drawn by landmarks"])
def test_a_goal_on_the_same_road_ahead_is_driven_to_at_once(
    graph: Graph, drawn: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "SMALL", 0 if drawn else 10**9)
    costs = Market(graph, None).costs("FASTEST")
    for begin, _ in pairs(graph, 30):
        length = float(graph.length[begin.arc])
        ahead = search(costs, [begin], [End(begin.arc, 0.9 * length)])
        behind = search(costs, [begin], [End(begin.arc, 0.1 * length)])
        assert ahead is not None and ahead.chain == (begin.arc,)
        assert ahead.cost == pytest.approx(0.6 * float(costs.whole[begin.arc]))
        assert behind is not None and len(behind.chain) > 1 and behind.chain[-1] == begin.arc
