"""Our router and a Valhalla server behind one protocol; and our times against Valhalla's, where its programs are."""

import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import median

import numpy as np
import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import unused_port

from app.maps.regions.region import Region
from app.maps.routing.arcs import FERRY
from app.maps.routing.graph import Graph, read_graph
from app.maps.routing.planner import OwnPlanner, Planner
from app.maps.routing.routes import Query, Routes
from app.maps.routing.valhalla import ValhallaPlanner, decode, encode, request
from app.maps.routing.valhalla_embedded import ValhallaMissing, build_tiles, programs, served
from tests.made_roads import FRAME, grid_town
from tests.region import region_file

Answer = Callable[[web.Request], Awaitable[web.Response]]
QUERY = Query((100.0, 100.0), ((2000.0, 1900.0),))


@pytest.fixture(scope="module")
def routes() -> Routes:
    return Routes(grid_town(16, seed=4).graph())


def spoken(routes: Routes, body: dict[str, object]) -> dict[str, object]:
    """What a Valhalla server would answer if it had our router."""
    places = [FRAME.to_local(place["lat"], place["lon"]) for place in body["locations"]]  # type: ignore[attr-defined]
    options = body["costing_options"]["auto"]  # type: ignore[index]
    preference = "SHORTEST" if options["shortest"] else "NO_TOLLS" if options["use_tolls"] == 0 else "FASTEST"
    query = Query(places[0], tuple(places[1:]), body["locations"][0].get("heading"), preference)  # type: ignore[index]
    found = routes.alternatives(query, int(body.get("alternates", 0)))  # type: ignore[call-overload]
    trips = []
    for route in found:
        bounds = [leg.at_part for leg in route.legs] + [len(route.parts)]
        legs = []
        for leg, (low, high) in zip(route.legs, pairwise(bounds), strict=True):
            start = sum(part.length for part in route.parts[:low])
            end = sum(part.length for part in route.parts[:high])
            inner = (route.along >= start - 0.5) & (route.along <= end + 0.5)
            line = np.array([FRAME.to_degrees(x, y) for x, y in route.line[inner].tolist()])
            legs.append({"shape": encode(line), "summary": {"time": leg.seconds * 1.1, "length": leg.length / 1000}})
        trips.append({"legs": legs, "summary": {"time": route.seconds * 1.1}, "units": "kilometers"})
    return {"trip": trips[0], "alternates": [{"trip": trip} for trip in trips[1:]]}


@pytest.fixture
async def serve() -> AsyncIterator[Callable[[Answer], Awaitable[str]]]:
    runners: list[web.AppRunner] = []

    async def start(answer: Answer) -> str:
        app = web.Application()
        app.router.add_post("/route", answer)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        runners.append(runner)
        port = unused_port()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        return f"http://127.0.0.1:{port}"

    yield start
    for runner in runners:
        await runner.cleanup()


@pytest.fixture
async def stand_in(serve: Callable[[Answer], Awaitable[str]], routes: Routes) -> str:
    async def answer(asked: web.Request) -> web.Response:
        return web.json_response(spoken(routes, await asked.json()))

    return await serve(answer)


@pytest.fixture(params=["own", "valhalla"])
def planner(request: pytest.FixtureRequest, routes: Routes, stand_in: str) -> Planner:
    return OwnPlanner(routes) if request.param == "own" else ValhallaPlanner(stand_in, routes, FRAME)


async def test_every_planner_finds_connected_routes_with_all_their_measures(planner: Planner) -> None:
    for preference in ("FASTEST", "SHORTEST", "NO_TOLLS", "ECONOMIC"):
        route = await planner.best(replace(QUERY, preference=preference))
        assert route is not None and planner.problem == ""
        for before, after in pairwise(route.parts):
            assert before.arc.end == after.arc.start
        assert len(route.limits) == len(route.flow) == len(route.line) - 1 == len(route.along) - 1
        assert route.seconds > 60 and route.energy > 0 and len(route.legs) == 1
        assert np.hypot(*(route.line[0] - QUERY.start)) < 120 and np.hypot(*(route.line[-1] - QUERY.stops[0])) < 120


async def test_every_planner_goes_by_the_stops(planner: Planner) -> None:
    route = await planner.best(replace(QUERY, stops=((1000.0, 300.0), (2000.0, 1900.0))))
    assert route is not None and len(route.legs) == 2 and planner.problem == ""
    assert min(np.hypot(*(route.line - (1000.0, 300.0)).T)) < 120
    assert sum(leg.seconds for leg in route.legs) == pytest.approx(route.seconds, rel=1e-6)


async def test_every_planner_offers_choices_that_differ(planner: Planner) -> None:
    choices = await planner.choices(QUERY)
    assert choices[0].preference == "FASTEST" and len({choice.preference for choice in choices}) == len(choices) > 1


async def test_the_servers_way_and_times_are_taken(stand_in: str, routes: Routes) -> None:
    planner = ValhallaPlanner(stand_in, routes, FRAME)
    ours, theirs = routes.best(QUERY), await planner.best(QUERY)
    assert ours is not None and theirs is not None
    assert [p.arc.number for p in theirs.parts] == [p.arc.number for p in ours.parts]
    assert theirs.seconds == pytest.approx(1.1 * ours.seconds, rel=1e-3) and theirs.length == pytest.approx(
        ours.length, abs=5
    )
    assert len(await planner.alternatives(QUERY)) == len(routes.alternatives(QUERY))


@pytest.mark.parametrize(
    ("status", "text", "said"),
    [
        (400, '{"error_code": 442, "error": "No path could be found for input"}', "No path could be found"),
        (200, "<html>hello</html>", "does not answer as a Valhalla server"),
        (200, '{"trip": 3}', "without a readable shape"),
        (200, '{"trip": {"legs": [{"shape": "_p~iF~ps|U_", "summary": {"time": 5}}]}}', "without a readable shape"),
        (502, "", "does not answer as a Valhalla server"),
    ],
)
async def test_whatever_the_server_says_our_router_answers(
    serve: Callable[[Answer], Awaitable[str]], routes: Routes, status: int, text: str, said: str
) -> None:
    async def answer(asked: web.Request) -> web.Response:
        return web.Response(status=status, text=text)

    planner = ValhallaPlanner(await serve(answer), routes, FRAME)
    route, ours = await planner.best(QUERY), routes.best(QUERY)
    assert route is not None and ours is not None and route.seconds == ours.seconds
    assert said in planner.problem and planner.problem.count("\n") == 0 and planner.problem.endswith(".")


async def test_a_route_elsewhere_is_not_taken(serve: Callable[[Answer], Awaitable[str]], routes: Routes) -> None:
    async def answer(asked: web.Request) -> web.Response:
        line = np.array([FRAME.to_degrees(50_000.0 + step * 300, 9_000.0) for step in range(9)])
        return web.json_response({"trip": {"legs": [{"shape": encode(line), "summary": {"time": 99}}]}})

    planner = ValhallaPlanner(await serve(answer), routes, FRAME)
    assert await planner.best(QUERY) is not None and "not on this region's roads" in planner.problem


async def test_a_server_that_is_not_there_or_silent_costs_a_sentence(
    serve: Callable[[Answer], Awaitable[str]], routes: Routes
) -> None:
    gone = ValhallaPlanner(f"http://127.0.0.1:{unused_port()}", routes, FRAME)
    assert await gone.best(QUERY) is not None and "cannot be reached" in gone.problem

    async def silent(asked: web.Request) -> web.Response:
        await asked.content.read()
        import asyncio

        await asyncio.Event().wait()
        return web.Response()

    slow = ValhallaPlanner(await serve(silent), routes, FRAME, patience=0.2)
    assert await slow.choices(QUERY) and "did not answer within 0.2 s" in slow.problem


def test_wishes_become_the_servers_words() -> None:
    body = request(replace(QUERY, heading=370.0, preference="NO_TOLLS", avoid_ferries=True), FRAME, alternates=2)
    options = body["costing_options"]["auto"]  # type: ignore[index]
    assert options["use_tolls"] == 0 and options["use_ferry"] == 0 and options["use_highways"] == 1
    assert body["alternates"] == 2 and body["locations"][0]["heading"] == 10  # type: ignore[index]
    assert request(replace(QUERY, preference="SHORTEST"), FRAME)["costing_options"]["auto"]["shortest"] is True  # type: ignore[index]


def test_polylines_are_read_as_they_were_written() -> None:
    chance = random.Random(2)
    line = np.array([(chance.uniform(-90, 90), chance.uniform(-180, 180)) for _ in range(200)])
    assert np.abs(decode(encode(line)) - line).max() < 1e-6
    for broken in ("_p~iF~ps|U_", "\x01\x02", "?"):
        with pytest.raises(ValueError, match="polyline"):
            decode(broken)


@pytest.fixture(scope="module")
def valhalla(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real server over the demo region."""
    try:
        programs()
    except ValhallaMissing as missing:
        pytest.skip(str(missing))
    source = region_file().with_suffix(".osm.pbf")
    with served(build_tiles(source, tmp_path_factory.mktemp("valhalla"))) as url:
        yield url


def at_the_limit(graph: Graph) -> Graph:
    """The graph as Valhalla drives it: at the speed limit."""
    arrays = dict(graph.arrays)
    ferry = arrays["way_flags"][arrays["edge_way"][arrays["arc_edge"]]] & FERRY > 0
    seconds = arrays["arc_length"] / arrays["arc_limit"] * 3.6
    arrays["arc_seconds"] = np.where(ferry, arrays["arc_seconds"], seconds).astype("<f4")
    for name in ("from_time", "to_time"):
        arrays[name] = np.zeros((1, graph.states), "<f4")
    return Graph(arrays)


async def test_our_times_are_valhallas_times_at_the_same_speeds(valhalla: str) -> None:
    region = Region(Path(region_file()))
    try:
        graph = at_the_limit(read_graph(region))
        routes, chance = Routes(graph), random.Random(9)
        main = np.unique(graph.arc_start[np.flatnonzero(graph.arc_main)]).tolist()
        places = graph.arrays["junction_place"].astype(float)
        ratios, matched = [], 0
        async with ClientSession() as session:
            for _ in range(200):
                start, goal = (tuple(places[chance.choice(main)].tolist()) for _ in range(2))
                query = Query(start, (goal,))
                ours = routes.best(query)
                async with session.post(f"{valhalla}/route", json=request(query, region.frame)) as answer:
                    said = await answer.json()
                assert ours is not None and answer.status == 200
                seconds = float(said["trip"]["summary"]["time"])
                if seconds > 60:
                    ratios.append(ours.seconds / seconds)
        planner = ValhallaPlanner(valhalla, routes, region.frame)
        for _ in range(25):
            start, goal = (tuple(places[chance.choice(main)].tolist()) for _ in range(2))
            assert await planner.best(Query(start, (goal,))) is not None
            matched += planner.problem == ""
    finally:
        region.close()
    assert len(ratios) > 150 and abs(median(ratios) - 1.0) < 0.1
    assert matched >= 24
