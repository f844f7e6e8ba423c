"""Routes through the demo region: connected, lawful, fastest."""

import random
from collections.abc import Iterator
from itertools import pairwise

import pytest

from app.maps.geo import lengths
from app.maps.regions.region import Place, Region
from app.maps.routing.graph import Graph, read_graph
from app.maps.routing.route import Route
from app.maps.routing.routes import Query, Routes
from tests.region import region_file


@pytest.fixture(scope="module")
def region() -> Iterator[Region]:
    opened = Region(region_file())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def graph(region: Region) -> Graph:
    return read_graph(region)


@pytest.fixture(scope="module")
def places(region: Region) -> dict[str, Place]:
    return {place.name: place for place in region.places()}


def between(graph: Graph, a: Place, b: Place, preference: str = "FASTEST") -> Route:
    route = Routes(graph).best(Query((a.x, a.y), ((b.x, b.y),), None, preference))  # type: ignore[arg-type]
    assert route is not None
    return route


def test_every_place_can_be_reached_by_lawful_connected_ways(graph: Graph, places: dict[str, Place]) -> None:
    chance = random.Random(4)
    for _ in range(40):
        a, b = chance.sample(sorted(places.values(), key=lambda p: p.id), 2)
        route = between(graph, a, b)
        for before, after in pairwise(route.parts):
            assert before.arc.end == after.arc.start
        for part in route.parts:
            assert part.arc.edge.direction in (0, 1 if part.arc.forward else -1)
        assert len(route.limits) == len(route.line) - 1
        assert float(lengths(route.line)[-1]) == pytest.approx(route.length, rel=0.02, abs=30)


def test_the_search_finds_the_same_time_as_trying_everything(graph: Graph, places: dict[str, Place]) -> None:
    route = between(graph, places["Office"], places["Castle"])
    start, goal = route.parts[0].arc, route.parts[-1].arc
    best = {start.number: 0.0}
    waiting = [start]
    while waiting:
        arc = waiting.pop(0)
        for after, turning in graph.following(arc):
            cost = best[arc.number] + turning + after.seconds
            if cost < best.get(after.number, 1e12) - 1e-9:
                best[after.number] = cost
                waiting.append(after)
    taken = sum(p.arc.seconds for p in route.parts[1:])
    taken += sum(graph.turn_seconds(a.arc.number, b.arc.number) for a, b in pairwise(route.parts))
    assert taken == pytest.approx(best[goal.number], abs=0.01)


def test_shortest_is_shorter_and_fastest_is_faster(graph: Graph, places: dict[str, Place]) -> None:
    fast = between(graph, places["Home"], places["Airport"])
    short = between(graph, places["Home"], places["Airport"], "SHORTEST")
    assert short.length <= fast.length + 1 and fast.seconds <= short.seconds + 1


def test_the_motorway_costs_a_toll_that_can_be_avoided(graph: Graph, places: dict[str, Place]) -> None:
    start, goal = places["Train Station"], places["Lake Hotel"]
    paid, free = between(graph, start, goal), between(graph, start, goal, "NO_TOLLS")
    assert paid.toll > 0.5 and any(part.arc.edge.kind == "motorway" for part in paid.parts)
    assert free.toll == 0.0 and free.seconds > paid.seconds


def test_the_car_sets_off_the_way_it_points_where_both_are_possible(graph: Graph, places: dict[str, Place]) -> None:
    goal = places["Swan Pond"]
    x, y = goal.x + 900, goal.y - 1150  # on King Street
    spot = next(s for s in graph.nearest(x, y, 20) if s.edge.name == "King Street")
    for arc in graph.of_edge(spot.edge.number):
        route = Routes(graph).best(Query((spot.x, spot.y), ((goal.x, goal.y),), arc.leaves))
        assert route is not None and route.parts[0].arc is arc
