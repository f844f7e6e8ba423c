"""Reach by road and charging stops in a small country whose ways one can reckon by hand."""

from datetime import datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from app.car.energy import Conditions
from app.maps.energy.guide import EnergyGuide
from app.maps.energy.reach import Reach
from app.maps.energy.roads import Roads
from app.maps.energy.stations import Station, station_of
from app.maps.energy.stops import RESERVE, Battery, ChargePlan
from app.maps.regions.region import Place, Region
from app.maps.routing.graph import Graph, read_graph
from tests.charging_country import NORTH, PASS, country
from tests.osm_file import FRAME

MILD = Conditions(20.0, 0.0)
NOON = datetime(2026, 5, 14, 12, 0)
CAPACITY = 40.0  # kWh: small enough that the country is large


class Land:
    """The country opened, with positions as its file of OpenStreetMap has them."""

    def __init__(self) -> None:
        self.region = Region(country())
        self.graph: Graph = read_graph(self.region)
        self.roads = Roads(self.graph, MILD)
        self.guide = EnergyGuide(self.region, self.graph)

    def at(self, x: float, y: float) -> tuple[float, float]:
        return self.region.frame.to_local(*FRAME.to_degrees(x, y))

    def station(self, name: str) -> Station:
        return next(station for station in self.guide.stations if station.place.name == name)

    def plan(self, charge: float, wish: float, *, without: tuple[str, ...] = ()) -> ChargePlan:
        numbers = [self.station(name).id for name in without]
        start, goal = self.at(2_000, 0), self.at(202_000, 7_950)
        return self.guide.plan(start, [goal], MILD, Battery(charge, CAPACITY), wish, NOON, without=numbers)


@pytest.fixture(scope="module")
def land() -> Land:
    return Land()


@pytest.fixture
def fresh() -> Land:
    """A country whose stations a test may break; all of them work at first."""
    land = Land()
    for station in land.guide.stations:
        land.guide.availability.restore(station.id)
    return land


def far(land: Land, x: float, y: float, *, thrifty: bool = True) -> float:
    """Wh from the western end to a place."""
    begin = land.roads.anchor(*land.at(2_000, 0))
    return land.roads.at(land.roads.tree(begin, thrifty=thrifty), begin, land.roads.anchor(*land.at(x, y))).energy


def test_only_plugs_that_fit_the_car_count(land: Land) -> None:
    assert [station.place.name for station in land.guide.stations] == [
        "Slow Corner", "Swift Halt", "Middle Rest", "East Gate",
    ]  # fmt: skip
    swift = land.station("Swift Halt")
    assert (swift.power, swift.plug, swift.capacity, swift.price) == (300.0, "ccs", 8, 0.59)
    bare = station_of(Place(1, "charging", "", "", 0, 0, 0, 0, {"amenity": "charging_station"}))
    assert bare is not None and bare.power == 22.0 and bare.price is None


def test_energy_adds_up_along_the_road(land: Land) -> None:
    level = far(land, 42_000, 0)
    assert far(land, 82_000, 0) == pytest.approx(2 * level, rel=0.01)
    begin = land.roads.anchor(*land.at(2_000, 0))
    tree = land.roads.tree(begin)
    leg = land.roads.at(tree, begin, land.roads.anchor(*land.at(82_000, 0)))
    assert leg.metres == pytest.approx(80_000, rel=0.005)
    assert leg.seconds == pytest.approx(80_000 / (110 / 3.6), rel=0.2)


def test_places_on_the_same_road_are_as_far_apart_as_the_road_is_long(land: Land) -> None:
    west, east = (land.roads.anchor(*land.at(x, 0)) for x in (40_000, 46_000))
    assert set(west.arcs) == set(east.arcs)
    there, back = (land.roads.at(land.roads.tree(a), a, b) for a, b in ((west, east), (east, west)))
    assert there.metres == pytest.approx(6_000, rel=0.01) and back.metres == pytest.approx(6_000, rel=0.01)


def test_over_a_pass_one_needs_more_than_it_costs_in_the_end(land: Land) -> None:
    begin = land.roads.anchor(*land.at(2_000, 0))
    tree = land.roads.tree(begin)
    valley = land.roads.at(tree, begin, land.roads.anchor(*land.at(PASS, -19_000)))
    summit = land.roads.at(tree, begin, land.roads.anchor(*land.at(PASS, -8_000)))
    lifting = 2_050 * 9.81 * 900 / 3_600
    assert summit.energy - far(land, PASS, 0) > lifting
    assert valley.need >= summit.energy - 60 and valley.need > valley.energy + 0.3 * lifting


def test_no_way_draws_less_than_the_thrifty_one(land: Land) -> None:
    begin = land.roads.anchor(*land.at(2_000, 0))
    fast, thrifty = land.roads.tree(begin), land.roads.tree(begin, thrifty=True)
    assert (thrifty.energy <= fast.energy + 1e-3).all() and (fast.seconds <= thrifty.seconds + 1e-3).all()


def test_ways_forward_and_backward_agree(land: Land) -> None:
    begin, end = land.roads.anchor(*land.at(2_000, 0)), land.roads.anchor(*land.at(202_000, 7_000))
    forward = land.roads.at(land.roads.tree(begin), begin, end).seconds
    assert land.roads.seconds_from(begin, land.roads.seconds_to(end)) == pytest.approx(forward, abs=0.1)


def test_the_reach_follows_roads_not_a_circle(land: Land) -> None:
    reach = Reach(land.graph)
    (shape,) = reach.shapes(land.at(2_000, 0), MILD, [far(land, 62_000, 0)])
    assert len(shape.polygons) == 1, "one road is one shape"
    assert shape.covers(*land.at(50_000, 0)) and not shape.covers(*land.at(70_000, 0))
    assert not shape.covers(*land.at(40_000, NORTH + 200)), "the other bank is near, but the bridge is far"
    assert not shape.covers(*land.at(40_000, -8_000)), "no road leads there"
    (wide,) = reach.shapes(land.at(2_000, 0), MILD, [far(land, 40_000, NORTH) * 1.05])
    assert wide.covers(*land.at(50_000, NORTH + 200)) and wide.covers(*land.at(98_000, 0))


def test_the_reach_climbs_less_far_than_it_runs(land: Land) -> None:
    budget = far(land, PASS + 8_000, 0) * 1.02
    (shape,) = Reach(land.graph).shapes(land.at(2_000, 0), MILD, [budget])
    assert shape.covers(*land.at(PASS + 7_000, 0)) and not shape.covers(*land.at(PASS, -7_000))


@settings(max_examples=15, deadline=None)
@given(less=some.floats(200, 20_000), more=some.floats(0, 20_000), seed=some.integers(0, 1000))
def test_more_energy_reaches_no_less(less: float, more: float, seed: int) -> None:
    land = LAND
    reach, begin = Reach(land.graph), land.at(50_000, 0)
    needs = reach.needs(land.roads, land.roads.tree(land.roads.anchor(*begin), thrifty=True))
    assert ((needs <= less) <= (needs <= less + more)).all()
    small, large = reach.shape(needs, less), reach.shape(needs, less + more)
    near = 2_000.0  # metres that smoothing may take from an end
    for east in np.random.default_rng(seed).uniform(2_000, 202_000, 40).tolist():
        x, y = land.at(east, 0)
        if small.covers(x, y):
            assert any(large.covers(x + dx, y) for dx in (0, near, -near))


def test_no_stop_where_the_charge_lasts(land: Land) -> None:
    plan = land.guide.plan(land.at(2_000, 0), [land.at(30_000, 0)], MILD, Battery(60.0), 20, NOON)
    assert plan.feasible and not plan.stops and 50 < plan.arrival < 60


def test_a_long_way_is_planned_with_stops_that_hold(fresh: Land) -> None:
    plan = fresh.plan(60, 40)
    assert plan.feasible and plan.arrival >= 40
    assert plan.stops and all(stop.arrive >= RESERVE - 0.1 and stop.leave > stop.arrive for stop in plan.stops)
    assert 7.9 <= plan.lowest < 60
    names = [stop.station.place.name for stop in plan.stops]
    assert "Old Plug" not in names and "Slow Corner" not in names
    clock = [stop.at for stop in plan.stops]
    assert clock == sorted(clock) and clock[0] > NOON
    assert plan.seconds > sum(stop.minutes * 60 for stop in plan.stops) + 6_000


def test_a_lost_station_is_left_out_and_a_full_one_costs_time(fresh: Land) -> None:
    first = fresh.plan(60, 40).stops[0].station.place.name
    fresh.guide.availability.fail(fresh.station(first).id)
    names = [stop.station.place.name for stop in fresh.plan(60, 40).stops]
    assert names and first not in names
    fresh.guide.availability.restore(fresh.station(first).id)
    fresh.guide.availability.fill(fresh.station(first).id)
    waiting = fresh.plan(60, 40)
    assert first not in [stop.station.place.name for stop in waiting.stops] or waiting.stops[0].wait > 0


def test_what_cannot_be_met_is_said(fresh: Land) -> None:
    plan = fresh.plan(60, 95)
    assert plan.reachable and not plan.feasible and 60 < plan.arrival < 95
    nowhere = fresh.plan(60, 20, without=("Slow Corner", "Swift Halt", "Middle Rest", "East Gate"))
    assert not nowhere.reachable and not nowhere.feasible and not nowhere.stops


def test_only_named_stations_for_a_what_if(fresh: Land) -> None:
    numbers = [fresh.station(name).id for name in ("Slow Corner", "Middle Rest", "East Gate")]
    start, goal = fresh.at(2_000, 0), fresh.at(202_000, 7_950)
    plan = fresh.guide.plan(start, [goal], MILD, Battery(60, CAPACITY), 40, NOON, only=numbers)
    assert plan.feasible and {stop.station.id for stop in plan.stops} <= set(numbers)


def test_targets_on_the_way_are_passed_in_order(fresh: Land) -> None:
    targets = [fresh.at(30_000, 0), fresh.at(150_000, 0), fresh.at(202_000, 7_950)]
    plan = fresh.guide.plan(fresh.at(2_000, 0), targets, MILD, Battery(60, CAPACITY), 30, NOON)
    assert plan.feasible and len(plan.arrivals) == 3
    assert [stop.after for stop in plan.stops] == sorted(stop.after for stop in plan.stops)
    assert all(stop.after >= 1 for stop in plan.stops), "no station lies before the first target"


@settings(max_examples=40, deadline=None)
@given(charge=some.floats(12, 100), wish=some.floats(8, 97), broken=some.sets(some.integers(0, 3), max_size=2))
def test_a_wish_is_met_whenever_it_can_be(charge: float, wish: float, broken: set[int]) -> None:
    """Held against charging as full as a plan may at every station one gets to."""
    land = LAND
    stations = land.guide.stations
    for number, station in enumerate(stations):
        (land.guide.availability.fail if number in broken else land.guide.availability.restore)(station.id)
    plan = land.plan(charge, wish)
    most = _fullest(land, charge, [s for n, s in enumerate(stations) if n not in broken])
    if plan.feasible:
        assert plan.arrival >= wish - 0.1 and plan.lowest >= 7.9 and wish <= most + 1.5
    else:
        assert wish > most - 3, f"{most:.1f} % would have been possible"
    assert plan.reachable or most < RESERVE + 3


def _fullest(land: Land, charge: float, stations: list[Station]) -> float:
    """The most one can arrive with, or less than RESERVE where one cannot."""
    goal = land.roads.anchor(*land.at(202_000, 7_950))
    places = [land.roads.anchor(s.place.x, s.place.y) for s in stations]
    begin = land.roads.anchor(*land.at(2_000, 0))
    for place in places:
        need = land.roads.at(land.roads.tree(begin), begin, place).need / 10 / CAPACITY
        if charge - need >= RESERVE:
            begin, charge = place, max(charge - need, 97.0)
    return charge - land.roads.at(land.roads.tree(begin), begin, goal).need / 10 / CAPACITY


def test_availability_is_the_same_for_all_and_changes_with_the_hour(land: Land) -> None:
    swift = land.station("Swift Halt").id
    availability = EnergyGuide(land.region, land.graph).availability
    times = [NOON + timedelta(minutes=10 * n) for n in range(144)]
    seen = [availability.live(swift, when).free for when in times]
    assert seen == [land.guide.availability.live(swift, when).free for when in times]
    assert len(set(seen)) > 3 and all(0 <= free <= 8 for free in seen)
    days = [datetime(2026, 5, day, hour, 30) for day in range(1, 29) for hour in (8, 12)]
    free = {hour: sum(availability.live(swift, d).free for d in days if d.hour == hour) for hour in (8, 12)}
    assert free[8] < 0.6 * free[12], "its busy hours are from 8 to 9"


def test_watchers_hear_of_events_and_of_what_comes_with_time(fresh: Land) -> None:
    heard: list[frozenset[int]] = []
    availability, swift = fresh.guide.availability, fresh.station("Swift Halt").id
    availability.watch(heard.append)
    availability.fail(swift)
    availability.fail(swift)
    assert heard == [{swift}] and availability.live(swift, NOON).reason == "failed"
    availability.restore(swift)
    assert availability.live(swift, NOON).reason != "failed"
    slow = fresh.station("Slow Corner").id
    heard.clear()
    for hour in range(24 * 14):
        availability.look([slow], NOON + timedelta(hours=hour))
    assert heard and set().union(*heard) == {slow}


LAND = Land()
