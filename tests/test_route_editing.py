"""Editing the way: stops, other routes, tolls told, favourites, reports; every wish in signals, so undo works."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from app.car.car import Car, Done, Refused
from app.car.journal import Cause, caused
from app.car.stops import Stop, read_stops, write_stops
from app.domains.domain import Reply
from app.domains.navigation import Navigation
from app.domains.places import FAVOURITES
from app.domains.way import GOAL, PREFERENCE, STOPS
from app.maps.routing.routes import Choice, Query
from tests.region import region_file

NOON = datetime(2026, 5, 14, 12, 0)


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def navigation(car: Car, qt: object) -> Iterator[Navigation]:
    yield Navigation(car, region_file(), now=lambda: NOON)


def names(navigation: Navigation) -> list[str]:
    return [stop.name for stop in navigation.way.stops()]


def told(reply: Reply) -> list[str]:
    assert isinstance(reply.outcome, Done), reply
    return [str(text) for text in reply.outcome.told]


def test_stops_without_a_route_are_refused(car: Car, navigation: Navigation) -> None:
    assert isinstance(navigation.add_stop("Castle").outcome, Refused)
    assert isinstance(car.request({STOPS: write_stops([Stop("Castle", 54.2, 4.08)])}), Refused)
    assert car[STOPS] == "[]"


def test_stops_are_added_where_they_cost_least_moved_replaced_and_left_out(navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    direct = navigation.state.seconds
    navigation.add_stop("Castle")
    navigation.add_stop("Noodle House", 1)
    assert names(navigation) == ["Noodle House", "Castle"] and navigation.state.seconds > direct
    navigation.move_stop("castle", 1)
    assert names(navigation) == ["Castle", "Noodle House"]
    navigation.replace_stop("second", "Art Museum")
    assert names(navigation) == ["Castle", "Art Museum"]
    navigation.remove_stop("1")
    assert names(navigation) == ["Art Museum"]
    assert navigation.read().state["stops"] == ["Art Museum"]


def test_undo_of_an_edit_brings_the_former_stops_and_their_route_back(car: Car, navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    navigation.add_stop("Castle")
    path = navigation.path
    with caused(Cause("voice", turn="t7")):
        navigation.remove_stop("castle")
    assert names(navigation) == []
    assert isinstance(car.undo("t7"), Done)
    assert names(navigation) == ["Castle"] and navigation.path == path


def test_the_destination_is_no_stop_to_be_left_out(navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    outcome = navigation.remove_stop("Lake Cabin").outcome
    assert isinstance(outcome, Refused) and "destination stays" in str(outcome.reason)
    assert navigation.active


def test_another_destination_keeps_the_stops_and_says_so(car: Car, navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    navigation.add_stop("Castle")
    reply = navigation.go_to("Airport")
    assert names(navigation) == ["Castle"] and car[f"{GOAL}.Name"] == "Airport"
    assert any("stops on the way stay" in text for text in told(reply))


def test_tolls_are_told_whenever_a_route_is_presented(navigation: Navigation) -> None:
    reply = navigation.go_to("Lake Cabin")
    toll = float(str(reply.state["toll_euro"]))
    assert (toll > 0) == any("tolls" in text for text in told(reply))
    assert toll > 0, "the fast way to the lake is a toll motorway"
    without = navigation.avoid("tolls", True)
    assert without.state["toll_euro"] == 0 and not any("tolls" in text for text in told(without))


def test_legs_that_nobody_chose_take_the_fastest_way_and_that_is_said(navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    assert any("2 legs" in text for text in told(navigation.add_stop("Castle")))


def test_routes_are_compared_without_taking_one(car: Car, navigation: Navigation) -> None:
    rows: Any = navigation.routes("Lake Cabin").state["routes"]
    assert {"fastest", "no_tolls"} <= {row["kind"] for row in rows} and not navigation.active
    fastest = next(row for row in rows if row["kind"] == "fastest")
    assert fastest["minutes"] == min(row["minutes"] for row in rows)
    navigation.go_to("Lake Cabin")
    navigation.choose_route("shortest")
    assert car[PREFERENCE] == "SHORTEST"


def test_chargers_along_the_route_come_by_their_detour(navigation: Navigation) -> None:
    assert isinstance(navigation.places.find(category="charging", along_route=True).outcome, Refused)
    navigation.go_to("Lake Cabin")
    found: Any = navigation.places.find(category="charging", along_route=True, min_power_kw=150).state["places"]
    detours = [place["detour_minutes"] for place in found]
    assert found and detours == sorted(detours) and detours[0] <= 5
    assert all(place["power_kw"] >= 150 for place in found)


def test_a_place_is_found_near_another_and_open_at_the_time(navigation: Navigation) -> None:
    found: Any = navigation.places.find(category="hotel", where="Lake Village").state["places"]
    assert found and found[0]["kilometers"] < 5
    shut: Any = navigation.places.find(category="museum", open_now=True).state["places"]
    every: Any = navigation.places.find(category="museum").state["places"]
    assert len(shut) <= len(every)


def test_favourites_are_meant_before_anything_else(car: Car, navigation: Navigation) -> None:
    navigation.places.save_favourite("gym", "Sports Hall")
    navigation.go_to("gym")
    assert car[f"{GOAL}.Name"] == "Sports Hall"
    navigation.places.save_favourite("home", "Castle")
    navigation.go_to("home")
    assert car[f"{GOAL}.Name"] == "Castle"


def test_a_favourite_is_forgotten_by_its_name_and_brought_back_by_undo(car: Car, navigation: Navigation) -> None:
    navigation.places.save_favourite("home", "Castle")
    with caused(Cause("voice", turn="t1")):
        assert isinstance(navigation.places.forget_favourite("Home").outcome, Done)
    assert car[FAVOURITES] == "[]"
    assert isinstance(navigation.places.forget_favourite("gym").outcome, Refused)
    car.undo("t1")
    assert "Castle" in str(car[FAVOURITES])


def test_a_reported_jam_costs_time_on_the_route(navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    before = navigation.state.seconds
    navigation.report("jam")
    assert navigation.state.seconds > before
    incidents: Any = navigation.traffic().state["incidents"]
    assert "jam" in {incident["kind"] for incident in incidents}


def test_the_road_ahead_is_told(navigation: Navigation) -> None:
    assert navigation.road_ahead().state["speed_limit_kmh"]
    navigation.go_to("Lake Cabin")
    coming: Any = navigation.road_ahead().state["next"]
    assert coming and coming[0]["kilometers"] >= 0


def test_the_map_is_a_wish_like_any_other(car: Car, navigation: Navigation) -> None:
    with caused(Cause("voice", turn="t1")):
        navigation.look.show(view="north_up", zoom="in")
    assert (navigation.look.view, navigation.look.zoom) == ("NORTH_UP", 1.0)
    car.undo("t1")
    assert (navigation.look.view, navigation.look.zoom) == ("TILTED", 0.0)


def test_stops_survive_the_signal_and_nonsense_is_named() -> None:
    stops = (Stop("A", 54.2, 4.1, 45, 80), Stop("B", 54.3, 4.2))
    assert read_stops(write_stops(stops)) == stops
    with pytest.raises(ValueError, match="JSON list"):
        read_stops('[{"name": 3}]')


class OtherServer:
    """A routing server of the user's own that always likes the shortest way best; or one that fails."""

    def __init__(self, navigation: Navigation, problem: str = "") -> None:
        assert navigation.guide is not None
        self.problem = problem
        self._routes = navigation.guide.finder

    async def best(self, query: Query) -> Any:
        return self._routes.best(query)

    async def choices(self, query: Query) -> list[Choice]:
        return self._routes.choices(replace(query, preference="SHORTEST"))


async def test_a_users_routing_server_is_followed_once_it_has_answered(navigation: Navigation) -> None:
    navigation.way.planner = OtherServer(navigation)
    navigation.go_to("Lake Cabin")
    ours = navigation.path
    for _ in range(50):
        await asyncio.sleep(0)
    assert navigation.path != ours and navigation.active


async def test_a_routing_server_that_fails_is_named_and_our_route_stays(navigation: Navigation) -> None:
    said: list[str] = []
    navigation.way.planner = OtherServer(navigation, "The routing server is away.")
    navigation.way.told_problem = said.append
    navigation.go_to("Lake Cabin")
    ours = navigation.path
    for _ in range(50):
        await asyncio.sleep(0)
    assert said == ["The routing server is away."] and navigation.path == ours


def test_what_happens_on_the_route_is_drawn_on_it(navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    navigation.report("jam")
    assert navigation.guide is not None
    met = navigation.guide.incidents_ahead()[0]
    line = navigation.incidents[0]
    assert len(line) >= 4 and len(line) % 2 == 0
    ends = navigation.guide.stretch(met.at, met.at + met.length)
    assert tuple(line[:2]) == ends[0] and tuple(line[-2:]) == ends[-1]
