"""Routes over roads made by hand: what is forbidden, dear, slow or closed, and what lies on the way."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from app.maps.routing.graph import Graph
from app.maps.routing.incidents import incident, incidents_of, report
from app.maps.routing.routes import Query, Routes, differ
from app.maps.routing.traffic import Traffic, fullness
from tests.made_roads import MadeRoads, grid_town

NIGHT, PEAK, SUNDAY = datetime(2026, 3, 3, 3, 0), datetime(2026, 3, 3, 8, 0), datetime(2026, 3, 8, 8, 0)


def crossing() -> MadeRoads:
    """A cross of four roads 500 m long at node 5, and a longer way around from the south (1) to the west (2)."""
    roads = MadeRoads()
    for number, (x, y) in {1: (0, -500), 2: (-500, 0), 3: (0, 500), 4: (500, 0), 5: (0, 0), 6: (-500, -500)}.items():
        roads.node(number, x, y)
    for way, other in ((1, 1), (2, 2), (3, 3), (4, 4)):
        roads.way(way, [other, 5])
    roads.way(5, [1, 6, 2])
    return roads


def ways(graph: Graph, start: tuple[float, float], goal: tuple[float, float], **more: object) -> list[int]:
    """Numbers of the ways that the best route takes."""
    route = Routes(graph).best(Query(start, (goal,), **more))  # type: ignore[arg-type]
    assert route is not None
    for before, after in pairwise(route.parts):
        assert before.arc.end == after.arc.start
    return [part.arc.edge.number + 1 for part in route.parts]


SOUTH, WEST, NORTH, EAST = (0.0, -450.0), (-450.0, 0.0), (0.0, 450.0), (450.0, 0.0)


def test_without_restrictions_the_short_way_is_taken() -> None:
    assert ways(crossing().graph(), SOUTH, WEST) == [1, 2]


def test_a_forbidden_turn_is_not_taken() -> None:
    roads = crossing()
    roads.restrict("no_left_turn", 1, 2, node=5)
    graph = roads.graph()
    assert ways(graph, SOUTH, WEST) == [1, 5, 2]
    assert ways(graph, NORTH, WEST) == [3, 2]


def test_only_straight_on_forbids_the_rest() -> None:
    roads = crossing()
    roads.restrict("only_straight_on", 1, 3, node=5)
    graph = roads.graph()
    assert ways(graph, SOUTH, NORTH) == [1, 3]
    assert ways(graph, SOUTH, WEST) == [1, 5, 2]
    assert ways(graph, SOUTH, EAST, heading=0.0) == [1, 3, 3, 4]  # on to the dead end and back


def test_a_restriction_that_excepts_cars_is_none() -> None:
    roads = crossing()
    roads.restrict("no_left_turn", 1, 2, node=5, exempt="bus;motorcar")
    assert ways(roads.graph(), SOUTH, WEST) == [1, 2]


def ladder() -> MadeRoads:
    """Two parallel roads (1 and 2 below, 3 and 4 above) joined by a short one (5), and a way around (6)."""
    roads = MadeRoads()
    places = {1: (-400, 0), 2: (0, 0), 3: (400, 0), 4: (-400, 40), 5: (0, 40), 6: (400, 40), 7: (700, 20)}
    for number, (x, y) in places.items():
        roads.node(number, x, y)
    for way, ends in enumerate(([1, 2], [2, 3], [4, 5], [5, 6], [2, 5], [3, 7, 6]), 1):
        roads.way(way, ends)
    return roads


def test_a_restriction_over_a_way_forbids_only_who_comes_that_way() -> None:
    roads = ladder()
    roads.restrict("no_u_turn", 1, 3, way=5)
    graph = roads.graph()
    below, above_west, below_east = (-350.0, 0.0), (-350.0, 40.0), (350.0, 0.0)
    assert ways(ladder().graph(), below, above_west) == [1, 5, 3]
    assert ways(graph, below, above_west) == [1, 2, 6, 4, 3]
    assert ways(graph, below_east, above_west) == [2, 5, 3]
    assert graph.states > graph.arcs and all(graph.arc(n).number < graph.arcs for n in range(graph.states))


def test_an_only_restriction_over_a_way_binds_who_comes_that_way() -> None:
    roads = ladder()
    roads.restrict("only_right_turn", 1, 4, way=5)
    graph = roads.graph()
    assert ways(graph, (-350.0, 0.0), (350.0, 40.0)) == [1, 5, 4]
    taken = ways(graph, (-350.0, 0.0), (350.0, 0.0))
    assert taken[:2] == [1, 5] and taken[2] == 4


def test_one_ways_are_driven_one_way() -> None:
    roads = crossing()
    roads.stage.execute("DELETE FROM road WHERE way IN (2, 3)")
    roads.way(2, [2, 5], oneway="yes")
    roads.way(3, [3, 5], oneway="-1")
    graph = roads.graph()
    assert ways(graph, SOUTH, (-480.0, -10.0), heading=0.0) != [1, 2]
    assert ways(graph, SOUTH, NORTH) == [1, 3]
    routes = Routes(graph)
    assert (
        routes.best(Query(NORTH, (EAST,))) is not None
    )  # out of a dead end that no road leads out of: from the next one
    assert not graph.arc_main.all()


def test_a_barrier_that_lets_no_car_through_parts_a_road() -> None:
    for barrier, longest in (("bollard", 3000.0), ("height_restrictor", 950.0)):
        roads = crossing()
        roads.node(7, -250, 0, barrier=barrier)
        roads.stage.execute("DELETE FROM road WHERE way = 2")
        roads.way(2, [2, 7, 5])
        route = Routes(roads.graph()).best(Query(SOUTH, (WEST,)))
        assert route is not None and (route.length > 950) == (longest > 950)


def toll_or_not() -> MadeRoads:
    """From west to east: a fast toll motorway (1), a road around (2), and a ferry (3) that is shortest."""
    roads = MadeRoads()
    for number, (x, y) in {1: (0, 0), 2: (20_000, 0), 3: (10_000, 9_000), 4: (-900, 0), 5: (20_900, 0)}.items():
        roads.node(number, x, y)
    roads.node(6, 10_000, -7_000)
    roads.way(1, [1, 6, 2], "motorway", toll="yes", oneway="no", maxspeed="130")
    roads.way(2, [1, 3, 2], "secondary", maxspeed="80")
    roads.way(3, [1, 2], "", route="ferry", duration="00:12", charge="9 EUR")
    roads.way(4, [4, 1], "secondary")
    roads.way(5, [2, 5], "secondary")
    return roads


def test_tolls_ferries_and_motorways_are_avoided_where_one_wants_that() -> None:
    routes = Routes(toll_or_not().graph())
    ends = Query((-800.0, 0.0), ((20_800.0, 0.0),))

    def best(**more: object) -> tuple[set[str], float]:
        route = routes.best(Query(ends.start, ends.stops, **more))  # type: ignore[arg-type]
        assert route is not None
        return {part.arc.edge.kind for part in route.parts} - {"secondary"}, route.toll

    kinds, toll = best()
    assert kinds == {"motorway"} and 2.5 < toll < 3.5
    kinds, toll = best(preference="NO_TOLLS", avoid_ferries=True)
    assert kinds == set() and toll == 0.0
    assert best(avoid_motorways=True, avoid_ferries=True)[0] == set()
    kinds, fare = best(preference="SHORTEST")
    assert kinds == {"ferry"} and fare == 9.0
    assert best(preference="SHORTEST", avoid_ferries=True)[0] == {"motorway"}


def test_a_ferry_takes_its_crossing_and_boarding() -> None:
    routes = Routes(toll_or_not().graph())
    route = routes.best(Query((-800.0, 0.0), ((20_800.0, 0.0),), None, "SHORTEST"))
    assert route is not None and route.ferry
    assert route.seconds == pytest.approx(12 * 60 + 8 * 60 + 1600 / (60 / 3.6), rel=0.1)


def test_a_destination_that_only_a_ferry_reaches_is_reached_although_ferries_are_avoided() -> None:
    roads = toll_or_not()
    roads.stage.execute("DELETE FROM road WHERE way IN (1, 2)")
    route = Routes(roads.graph()).best(Query((-800.0, 0.0), ((20_800.0, 0.0),), avoid_ferries=True))
    assert route is not None and route.ferry


def test_stops_are_visited_in_order_and_passed_in_the_direction_of_travel() -> None:
    graph = crossing().graph()
    routes = Routes(graph)
    route = routes.best(Query(SOUTH, ((-300.0, 0.0), (-480.0, -300.0)), heading=0.0))
    assert route is not None and len(route.legs) == 2
    assert route.legs[0].at_part == 0 and route.legs[1].length > 0
    assert sum(leg.seconds for leg in route.legs) == pytest.approx(route.seconds)
    assert sum(leg.length for leg in route.legs) == pytest.approx(route.length, rel=1e-6)
    onward = route.parts[route.legs[1].at_part].arc
    assert onward is route.parts[route.legs[1].at_part - 1].arc  # ahead through the stop, not back
    assert route.parts[route.legs[1].at_part].first == pytest.approx(route.parts[route.legs[1].at_part - 1].last)


def hill() -> MadeRoads:
    """Over a mountain (1) or level and a little longer around it (2)."""
    roads = MadeRoads()
    places = {1: (0, 0, 100), 2: (4000, 0, 900), 3: (8000, 0, 100), 4: (4000, -3600, 100), 5: (-300, 0, 100),
              6: (8300, 0, 100)}  # fmt: skip
    for number, (x, y, height) in places.items():
        roads.node(number, x, y, ele=str(height))
    roads.way(1, [1, 2, 3], "secondary", maxspeed="70")
    roads.way(2, [1, 4, 3], "secondary", maxspeed="70")
    roads.way(3, [5, 1], "secondary")
    roads.way(4, [3, 6], "secondary")
    return roads


def test_the_economic_route_uses_less_energy() -> None:
    routes = Routes(hill().graph())
    fast = routes.best(Query((-250.0, 0.0), ((8250.0, 0.0),)))
    economic = routes.best(Query((-250.0, 0.0), ((8250.0, 0.0),), None, "ECONOMIC"))
    assert fast is not None and economic is not None
    assert max(part.arc.climb for part in fast.parts) > 700
    assert economic.energy < 0.9 * fast.energy and economic.seconds > fast.seconds


def test_on_every_pair_of_a_hilly_town_each_preference_is_best_at_what_it_wants() -> None:
    graph = grid_town(20, seed=5).graph()
    routes = Routes(graph)
    for index in range(12):
        query = Query((index * 40.0, 100.0), ((2700.0 - index * 70.0, 2600.0),))
        fast, short, economic = (
            routes.best(Query(query.start, query.stops, None, p)) for p in ("FASTEST", "SHORTEST", "ECONOMIC")
        )
        assert fast is not None and short is not None and economic is not None
        assert fast.seconds <= min(short.seconds, economic.seconds) + 1e-6
        assert short.length <= min(fast.length, economic.length) * 1.02 + 50
        assert economic.energy <= min(fast.energy, short.energy) * 1.02 + 20


def test_traffic_lights_and_stop_signs_cost_time() -> None:
    plain, signed = crossing(), crossing()
    signed.stage.execute("""INSERT INTO road_node VALUES (5, '{"highway": "traffic_signals"}')""")
    graph = signed.graph()
    quick, slow = (Routes(g).best(Query(SOUTH, (NORTH,))) for g in (plain.graph(), graph))
    assert quick is not None and slow is not None and slow.seconds > quick.seconds + 5
    assert slow.parts[0].arc.signals and not slow.parts[1].arc.signals


def test_the_rush_hour_is_slower_and_the_night_is_free() -> None:
    graph = grid_town(16).graph()
    routes = Routes(graph, Traffic(graph, incidents=False))
    start, goal = (60.0, 60.0), (2100.0, 2000.0)
    night, peak, sunday = (routes.best(Query(start, (goal,), depart=when)) for when in (NIGHT, PEAK, SUNDAY))
    assert night is not None and peak is not None and sunday is not None
    assert peak.seconds > 1.15 * night.seconds and peak.delay > 10 and night.delay == pytest.approx(0, abs=1)
    assert sunday.seconds < peak.seconds
    assert peak.length / peak.seconds < 0.9 * night.length / night.seconds
    assert sum(peak.flow) / len(peak.flow) < sum(night.flow) / len(night.flow)
    assert fullness(NIGHT) < 0.01 < fullness(SUNDAY) < fullness(PEAK) <= 1.0


def test_usual_traffic_is_the_same_every_week_and_never_quickens() -> None:
    graph = grid_town(8).graph()
    traffic = Traffic(graph)
    assert (traffic.factors(PEAK) == Traffic(graph).factors(PEAK + timedelta(days=7))).all()
    assert (traffic.factors(PEAK) >= 1).all()
    assert traffic.factor(graph.edge(3), PEAK) == pytest.approx(float(traffic.factors(PEAK)[3]))


def test_a_closure_is_driven_around_and_a_removed_one_is_not() -> None:
    graph = crossing().graph()
    traffic = Traffic(graph, now=lambda: PEAK, incidents=False)
    routes = Routes(graph, traffic)

    def edges(start: tuple[float, float], goal: tuple[float, float]) -> list[int]:
        route = routes.best(Query(start, (goal,)))
        assert route is not None and not route.closed
        return [part.arc.edge.number for part in route.parts]

    corner = (-495.0, -20.0)
    assert edges(NORTH, corner) == [2, 1, 4]
    traffic.add(incident(graph, "closure", (1,), "c", 0.0))
    assert edges(NORTH, corner) == [2, 0, 4]
    traffic.remove("c")
    assert edges(NORTH, corner) == [2, 1, 4]
    assert traffic.incidents == []


def test_where_there_is_no_way_around_a_closure_the_route_says_so() -> None:
    graph = ladder().graph()
    traffic = Traffic(graph, now=lambda: PEAK, incidents=False)
    traffic.add(incident(graph, "closure", (1, 4), "c", 0.0))
    route = Routes(graph, traffic).best(Query((-350.0, 0.0), ((200.0, 0.0),)))
    assert route is not None and not route.closed  # the destination itself lies in the closed road
    beyond = Routes(graph, traffic).best(Query((-350.0, 0.0), ((650.0, 10.0),)))
    assert beyond is not None and beyond.closed


def test_a_jam_delays_and_is_told_ahead() -> None:
    graph = crossing().graph()
    traffic = Traffic(graph, now=lambda: PEAK, incidents=False)
    routes = Routes(graph, traffic)
    free = routes.best(Query(SOUTH, (NORTH,)))
    traffic.add(incident(graph, "jam", (2,), "j", 300.0))
    late = routes.best(Query(SOUTH, (NORTH,)))
    assert free is not None and late is not None
    assert late.seconds == pytest.approx(free.seconds + 300 * 450 / 500, abs=5)
    (met,) = traffic.ahead(late, 0.0)
    assert met.at == pytest.approx(450, abs=2) and met.incident.kind == "jam" and traffic.ahead(late, 950.0) == []


def test_what_somebody_reports_lasts_an_hour() -> None:
    graph = crossing().graph()
    traffic = Traffic(graph, now=lambda: PEAK, incidents=False)
    made = report(graph, "hazard", 3.0, 200.0, 0.0, PEAK)
    traffic.add(made)
    assert traffic.incidents == [made] and made.reported and made.edges == (2,)
    assert traffic.at(PEAK + timedelta(minutes=61)) == []


def test_what_is_reported_counts_at_once_and_not_after_it_is_over() -> None:
    graph = crossing().graph()
    clock = [PEAK + timedelta(minutes=3)]
    traffic = Traffic(graph, now=lambda: clock[0], incidents=False)
    routes, query = Routes(graph, traffic), Query(NORTH, ((-495.0, -20.0),))
    assert [p.arc.edge.number for p in routes.best(query).parts] == [2, 1, 4]  # type: ignore[union-attr]
    clock[0] += timedelta(minutes=4)
    traffic.add(report(graph, "closure", -250.0, 3.0, None, clock[0]))
    assert [p.arc.edge.number for p in routes.best(query).parts] == [2, 0, 4]  # type: ignore[union-attr]
    clock[0] += timedelta(minutes=61)
    assert [p.arc.edge.number for p in routes.best(query).parts] == [2, 1, 4]  # type: ignore[union-attr]


def test_the_incidents_of_a_day_follow_from_its_date() -> None:
    graph = grid_town(30).graph()
    first, again = incidents_of(graph, PEAK.date(), "x"), incidents_of(graph, PEAK.date(), "x")
    assert first == again and len(first) >= 3
    assert incidents_of(graph, SUNDAY.date(), "x") != first
    assert all(one.text.values["road"] and one.since and one.until and one.since < one.until for one in first)


def test_choices_differ_and_alternatives_truly_differ() -> None:
    graph = grid_town(40, seed=3).graph()
    routes = Routes(graph)
    query = Query((100.0, 100.0), ((5500.0, 5300.0),))
    choices = routes.choices(query)
    assert choices[0].preference == "FASTEST" and len(choices) >= 3
    for index, one in enumerate(choices):
        assert all(differ(one.route, other.route) for other in choices[:index])
    best, *others = routes.alternatives(query, 2)
    assert others
    for route in others:
        assert best.seconds <= route.seconds <= 1.3 * best.seconds + 60
        known = {part.arc.edge.number for part in best.parts}
        shared = sum(part.length for part in route.parts if part.arc.edge.number in known)
        assert shared < 0.8 * route.length
        edges = [part.arc.edge.number for part in route.parts]
        assert len(edges) == len(set(edges))
        for before, after in pairwise(route.parts):
            assert before.arc.end == after.arc.start


def test_a_matrix_says_what_single_routes_say() -> None:
    graph = grid_town(20, seed=2, restrictions=40).graph()
    routes = Routes(graph)
    spots = [(100.0 + 260 * i, 2700.0 - 230 * i) for i in range(8)]
    seconds, metres = routes.matrix(spots)
    for row in range(8):
        for column in range(8):
            route = routes.best(Query(spots[row], (spots[column],)))
            assert route is not None
            if row == column:
                assert seconds[row, column] == metres[row, column] == 0
            else:
                assert seconds[row, column] == pytest.approx(route.seconds, abs=0.1)
                assert metres[row, column] == pytest.approx(route.length, abs=2)


def test_the_carriageway_that_points_the_cars_way_is_found() -> None:
    roads = MadeRoads()
    for number, (x, y) in {1: (0, 0), 2: (0, 1000), 3: (-14, 0), 4: (-14, 1000)}.items():
        roads.node(number, x, y)
    roads.way(1, [1, 2], "motorway")
    roads.way(2, [4, 3], "motorway")
    roads.way(3, [2, 4], "motorway_link")
    roads.way(4, [3, 1], "motorway_link")
    graph = roads.graph()
    assert graph.nearest(-5, 500)[0].edge.number == 0
    assert graph.nearest(-5, 500, heading=180.0)[0].edge.number == 1
    assert graph.nearest(-5, 500, heading=2.0)[0].edge.number == 0


def test_the_nearest_road_is_the_nearest_and_goals_are_not_put_on_motorways() -> None:
    graph = grid_town(25).graph()
    for x, y in ((100.0, 220.0), (1801.0, 77.0), (-900.0, 5000.0), (2400.0, 1333.0)):
        found = graph.nearest(x, y, count=5)
        assert [spot.off for spot in found] == sorted(spot.off for spot in found)
        offs = []
        for number in range(graph.edges):
            a, b = graph.edge(number).points[[0, -1]]
            t = min(
                1.0, max(0.0, float((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / ((b - a) ** 2).sum())
            )
            offs.append(float(((a + t * (b - a) - (x, y)) ** 2).sum() ** 0.5))
        assert found[0].off == pytest.approx(min(offs), abs=0.05)
        assert len({spot.edge.number for spot in found}) == 5
    assert graph.nearest(700.0, 20.0)[0].edge.kind == "motorway"
    assert graph.nearest(700.0, 20.0, arriving=True)[0].edge.kind == "residential"


def test_a_route_to_where_one_is_costs_nothing_and_has_a_line() -> None:
    routes = Routes(crossing().graph())
    for goal in ((SOUTH,), (SOUTH, SOUTH)):
        route = routes.best(Query(SOUTH, goal))
        assert route is not None and route.length == route.seconds == 0.0 and len(route.legs) == len(goal)
        assert len(route.line) == 2 and len(route.limits) == len(route.flow) == 1
    assert routes.best(Query(SOUTH, ((9e6, -9e6),))) is not None  # the nearest road to somewhere else
    assert routes.best(Query(SOUTH, ())) is None
