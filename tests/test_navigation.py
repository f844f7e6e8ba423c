"""Navigation: destinations live in signals, so undo and stop are one with the route; what is unclear is asked."""

from datetime import datetime
from pathlib import Path

import pytest

from app.car.car import Car, Done, Refused
from app.car.journal import Cause, caused
from app.car.simulation import Simulation
from app.domains.language import Words
from app.domains.navigation import Navigation
from app.domains.way import GOAL, STOPS
from app.maps.aldermere import START
from app.toolbox import CockpitToolbox
from tests.region import region_file

NOON = datetime(2026, 5, 14, 12, 0)


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def navigation(car: Car, qt: object) -> Navigation:
    return Navigation(car, region_file(), now=lambda: NOON)


def test_a_car_that_does_not_know_where_it_is_stands_at_the_start(car: Car, navigation: Navigation) -> None:
    assert car.number("Vehicle.CurrentLocation.Latitude") == START[0]
    assert navigation.read().state == {"destination": None, "road": "King Street"}


def test_going_somewhere_sets_the_signals_and_draws_a_route(car: Car, navigation: Navigation) -> None:
    reply = navigation.go_to("Harbour Museum")
    assert isinstance(reply.outcome, Done)
    assert car[f"{GOAL}.Name"] == "Harbour Museum" and navigation.active
    assert reply.state["destination"] == "Harbour Museum" and 1 < float(str(reply.state["kilometers_left"])) < 6
    assert navigation.course is not None and len(navigation.course.limits_kmh) == len(navigation.course.points) - 1
    assert len(navigation.path) == 2 * len(navigation.course.points)
    assert navigation.eta > "12:00"
    assert 0 < navigation.arrivalCharge <= 82


def test_undo_brings_the_former_destination_and_its_route_back(car: Car, navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    former = navigation.path
    with caused(Cause("voice", turn="t2")):
        navigation.go_to("Airport")
    assert navigation.path != former
    assert isinstance(car.undo("t2"), Done)
    assert car[f"{GOAL}.Name"] == "Lake Cabin" and navigation.path == former
    assert navigation.destination == "Lake Cabin"


def test_stopping_ends_guidance_and_a_second_stop_changes_nothing(car: Car, navigation: Navigation) -> None:
    navigation.go_to("Airport")
    navigation.stop()
    assert not navigation.active and navigation.course is None and navigation.path == []
    again = navigation.stop().outcome
    assert isinstance(again, Done) and again.changes == ()


def test_what_is_not_clear_is_asked_and_nothing_changes(car: Car, navigation: Navigation) -> None:
    reply = navigation.go_to("Ion Park")
    assert reply.outcome is None
    which = reply.state["which"]
    assert isinstance(which, list) and len(which) > 1 and all("Ion Park" in place["name"] for place in which)
    assert car[f"{GOAL}.Name"] == ""


def test_a_kind_of_place_takes_the_nearest(car: Car, navigation: Navigation) -> None:
    reply = navigation.go_to("the nearest charging station")
    assert isinstance(reply.outcome, Done)
    assert float(str(reply.state["kilometers_left"])) < 3


def test_an_unknown_place_is_refused_with_its_name(car: Car, navigation: Navigation) -> None:
    outcome = navigation.go_to("Atlantis Opera Casino").outcome
    assert isinstance(outcome, Refused) and "Atlantis Opera Casino" in str(outcome.reason)
    assert car[f"{GOAL}.Name"] == ""


def test_finding_tells_without_going(car: Car, navigation: Navigation) -> None:
    found = navigation.places.find("cafe").state["places"]
    assert isinstance(found, list) and found and found[0]["kind"] == "cafe"
    assert car[f"{GOAL}.Name"] == "" and navigation.places.results[0]["category"] == "cafe"


def test_names_follow_the_language(car: Car, navigation: Navigation) -> None:
    navigation.go_to("面馆")
    car.record({"Vehicle.Cabin.Infotainment.HMI.CurrentLanguage": "zh"})
    assert navigation.destination == "面馆" and car[f"{GOAL}.Name"] == "Noodle House"
    assert "分" in navigation.timeLeft


def test_the_simulated_drive_is_guided_all_the_way_and_then_it_ends(car: Car, navigation: Navigation) -> None:
    navigation.go_to("Art Museum")
    simulation = Simulation(car, weather=False)
    simulation.follow(navigation.course)
    signs, travelled = set(), 0.0
    for _ in range(400):
        simulation.step(2.0)
        if not navigation.active:
            break
        assert navigation.travelled >= travelled
        travelled = navigation.travelled
        signs.add(navigation.sign)
    assert not navigation.active and "arrive" in signs and len(signs) > 2


def test_off_the_route_a_new_one_is_found(car: Car, navigation: Navigation) -> None:
    navigation.go_to("Airport")
    before = navigation.path
    car.record(
        {"Vehicle.CurrentLocation.Latitude": START[0] + 0.006, "Vehicle.CurrentLocation.Longitude": START[1] + 0.004}
    )
    assert navigation.active and navigation.path != before


def test_without_a_map_it_says_so(car: Car, qt: object, tmp_path: Path) -> None:
    lost = Navigation(car, tmp_path / "none.sqlite")
    assert "build_region" in lost.problem
    assert (
        isinstance(lost.go_to("Airport").outcome, Refused)
        and lost.places.results == []
        and lost.places.favourites == []
    )


async def test_a_talk_in_chinese_hears_chinese_names_while_the_screen_stays_english(navigation: Navigation) -> None:
    toolbox = CockpitToolbox([navigation], Words())
    toolbox.language = "zh"
    content = (await toolbox.call("navigation_go_to", {"place": "机场"}, turn="t1", agent="host")).content
    assert content["state"]["destination"] == "机场"  # type: ignore[index]
    assert navigation.state.destination == "Airport"


def test_a_stop_is_no_stop_twice(car: Car, navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    navigation.add_stop("Castle")
    before = (car[STOPS], len(car.journal))
    for again in (
        navigation.add_stop("Castle"),
        navigation.add_stop("Castle", 1),
        navigation.replace_stop("next", "Lake Cabin"),
    ):
        assert isinstance(again.outcome, Refused)
        assert again.outcome.reason.values["place"] in ("Castle", "Lake Cabin")
    assert "already" in str(navigation.add_stop("Lake Cabin").outcome)
    assert (car[STOPS], len(car.journal)) == before
    navigation.go_to("Lake Village", via=["Castle", "Noodle House"])
    assert [stop["name"] for stop in navigation.stops] == ["Castle", "Noodle House"]
