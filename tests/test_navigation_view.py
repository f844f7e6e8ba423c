"""The navigation page under a finger and a keyboard: real region, real QML, changes seen in the signals."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pages import Page
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.car.car import Car
from app.domains.guidance import Guidance
from app.domains.navigation import Navigation
from app.domains.way import GOAL, PREFERENCE
from tests.region import region_file


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def navigation(car: Car, qt: object) -> Navigation:
    return Navigation(car, region_file(), now=lambda: datetime(2026, 5, 14, 14, 32))


@pytest.fixture
def page(car: Car, navigation: Navigation) -> Iterator[Page]:
    models = {"navigation": navigation, "guidance": Guidance(car, navigation)}
    shown = Page("Navigation", "NavigationView", models, 806, 452)
    yield shown
    shown.close()


def text_of(page: Page, name: str) -> str:
    return str(page.item(name).property("text"))


def write(page: Page, text: str) -> None:
    for letter in text:
        QTest.keyClick(page.view, letter)
    QGuiApplication.processEvents()


def write_search(page: Page, text: str) -> None:
    page.item("search").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    write(page, text)


def test_letters_by_finger_find_a_place_and_a_tap_goes_there(page: Page, car: Car, navigation: Navigation) -> None:
    page.tap("search")
    for letter in "museumx":
        page.tap(f"key_{letter}")
    page.tap("key_erase")
    assert text_of(page, "search") == navigation.places.query == "museum"
    first = navigation.places.results[0]["name"]
    page.tap("result_0")
    assert text_of(page, "placeName") == first and not navigation.active
    page.tap("goThere")
    assert car[f"{GOAL}.Name"] == first and navigation.active
    assert text_of(page, "search") == "" and page.item("stop").isVisible()


def test_typing_and_return_go_to_the_first_found(page: Page, car: Car) -> None:
    page.item("search").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    write(page, "airport")
    assert not page.item("key_a").isVisible()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert car[f"{GOAL}.Name"] == "Airport"


def test_a_kind_is_browsed_nearest_first(page: Page, navigation: Navigation) -> None:
    page.tap("shelf_sights")
    assert text_of(page, "search") == "Sights"
    assert {row["category"] for row in navigation.places.results} == {"sight", "museum", "culture", "viewpoint"}
    assert page.item("result_0").isVisible()


def test_what_is_found_by_voice_is_shown_too(page: Page, navigation: Navigation) -> None:
    navigation.places.find("coffee")
    QGuiApplication.processEvents()
    assert text_of(page, "search") == "coffee" and page.item("result_0").isVisible()


def test_home_is_one_tap_away_and_guidance_is_ended_by_one(page: Page, car: Car, navigation: Navigation) -> None:
    page.tap("card_home")
    assert car[f"{GOAL}.Name"] == "Home"
    page.tap("stop")
    assert car[f"{GOAL}.Name"] == "" and not navigation.active
    assert page.item("card_home").isVisible()


def test_a_stop_is_added_moved_and_left_out_by_touch(page: Page, car: Car, navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    navigation.add_stop("Castle", 1)
    write_search(page, "noodle house")
    page.tap("result_0")
    page.tap("stopThere")
    assert {stop["name"] for stop in navigation.stops} == {"Castle", "Noodle House"}
    last = navigation.stops[1]["name"]
    page.tap("dropStop_0")
    assert [stop["name"] for stop in navigation.stops] == [last]


def test_a_place_that_is_a_stop_already_says_so(page: Page, navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    navigation.add_stop("Noodle House")
    write_search(page, "noodle house")
    page.tap("result_0")
    assert not page.item("stopThere").isEnabled() and text_of(page, "stopThere") == "A stop already"
    navigation.remove_stop("next")
    assert page.item("stopThere").isEnabled() and text_of(page, "stopThere") == "Stop on the way"


def test_results_are_narrowed_by_filters(page: Page, navigation: Navigation) -> None:
    page.tap("shelf_charging")
    page.tap("filter_fast")
    powers = [int(row["power"].split()[0]) for row in navigation.places.results]
    assert powers and min(powers) >= 150
    page.tap("filter_fast")
    assert len(navigation.places.results) >= len(powers)


def test_the_place_one_looks_at_stands_in_its_card_and_not_in_the_list(page: Page, navigation: Navigation) -> None:
    page.tap("shelf_charging")
    before = page.item("result_0").property("place")
    page.tap("result_0")
    assert text_of(page, "placeName") == before["name"]
    assert page.item("result_0").property("place")["number"] != before["number"]


def test_a_place_is_saved_and_one_tap_away_from_then_on(page: Page, car: Car, navigation: Navigation) -> None:
    write_search(page, "opera house")
    page.tap("result_0")
    page.tap("saveFavourite")
    assert "Opera House" in [row["label"] for row in navigation.places.favourites]
    page.tap("saveFavourite")
    assert "Opera House" not in [row["label"] for row in navigation.places.favourites], "a second tap forgets it"


def test_another_route_is_taken_by_a_tap(page: Page, car: Car, navigation: Navigation) -> None:
    car.record({"Vehicle.CurrentLocation.Latitude": 54.1999, "Vehicle.CurrentLocation.Longitude": 4.0827})
    navigation.go_to("Lake Cabin")
    QGuiApplication.processEvents()
    page.tap("route_SHORTEST")
    assert car[PREFERENCE] == "SHORTEST"
    assert [route["kind"] for route in navigation.choices if route["chosen"]] == ["SHORTEST"]
    assert [route["kind"] for route in navigation.choices] == ["FASTEST", "SHORTEST"], "no tile changes its place"


def test_a_search_while_guided_is_closed_by_escape(page: Page, navigation: Navigation) -> None:
    navigation.go_to("Airport")
    page.item("search").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    write(page, "lake")
    assert not page.item("stop").isVisible()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.item("stop").isVisible() and navigation.places.query == ""


def test_nothing_found_says_so_and_offers_kinds(page: Page, navigation: Navigation) -> None:
    page.item("search").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    write(page, "xyzzy")
    assert navigation.places.results == []
    assert page.item("nothing").isVisible() and "xyzzy" in str(page.item("nothing").property("query"))


def test_a_missing_region_is_told_in_place_of_the_search(qt: object, tmp_path: Path) -> None:
    navigation = Navigation(Car(), tmp_path / "none.sqlite")
    models = {"navigation": navigation, "guidance": Guidance(navigation.car, navigation)}
    page = Page("Navigation", "NavigationView", models, 806, 452)
    assert page.item("missing").isVisible() and not page.item("search").isVisible()
    assert navigation.problem in str(page.item("missing").property("text"))
    page.close()
