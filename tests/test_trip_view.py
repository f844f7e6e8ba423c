"""The trip page by touch alone: wishes, days, stops and alternatives, the whole plan; the way where there is none."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pages import Page
from PySide6.QtGui import QGuiApplication

from app.car.car import Car
from app.car.catalogue import NAVIGATION
from app.domains.navigation import Navigation
from app.domains.trip import Trip
from app.domains.trip_way import CHARGE
from tests.region import region_file

GOAL = f"{NAVIGATION}.DestinationSet.Name"


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def navigation(car: Car, qt: object) -> Navigation:
    return Navigation(car, region_file(), now=lambda: datetime(2026, 5, 14, 14, 32))


@pytest.fixture
def trip(car: Car, navigation: Navigation, tmp_path: Path) -> Trip:
    return Trip(car, navigation, folder=tmp_path)


@pytest.fixture
def page(trip: Trip) -> Iterator[Page]:
    shown = Page("Trip", "TripView", {"trip": trip}, 806, 452)
    yield shown
    shown.close()


def test_without_a_way_it_offers_wishes(page: Page) -> None:
    assert page.item("noTrip").isVisible() and not page.item("line").isVisible()
    assert page.item("wish_lake").isVisible()


def test_every_stop_has_its_place_on_the_line(page: Page, car: Car, navigation: Navigation) -> None:
    car.record({CHARGE: 12.0})
    navigation.go_to("Lake Cabin")
    QGuiApplication.processEvents()
    places = [page.point(f"stop_{kind}").x() for kind in ("start", "charge", "end")]
    assert places == sorted(places) and len(set(places)) == 3
    assert not page.item("noTrip").isVisible()
    navigation.stop()
    QGuiApplication.processEvents()
    assert page.item("noTrip").isVisible()


def test_driving_moves_the_car_along_the_line(page: Page, car: Car, navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    before = float(page.item("line").property("progress"))
    path = navigation.path
    for spot in range(0, len(path) // 2, 2):
        car.record(
            {"Vehicle.CurrentLocation.Latitude": path[spot], "Vehicle.CurrentLocation.Longitude": path[spot + 1]}
        )
    after = float(page.item("line").property("progress"))
    assert before < 0.02 < after < 1.0


def test_one_tap_makes_a_plan_and_another_tap_discards_it(page: Page, trip: Trip) -> None:
    page.tap("wish_lake")
    assert trip.planned and page.item("plan").isVisible() and len(trip.days) == 2
    page.tap("discard")
    assert not trip.planned and page.item("noTrip").isVisible()


def test_a_stop_is_looked_at_and_swapped(page: Page, trip: Trip) -> None:
    page.tap("wish_lake")
    page.tap("stop_1")
    assert page.item("stopCard").isVisible() and not page.item("side").isVisible()
    assert trip.offersFor == 1 and trip.offers
    other = trip.offers[0]
    page.tap(f"offer_{other['place']}")
    assert other["title"] in [item["title"] for item in trip.days[0]["items"]]  # type: ignore[attr-defined]
    assert page.item("side").isVisible()


def test_the_plan_as_a_whole_is_tuned_saved_and_sent(page: Page, trip: Trip, car: Car) -> None:
    page.tap("wish_lake")
    before = trip.euro
    page.tap("tune_cheaper")
    assert trip.euro < before
    page.tap("tune_add")
    page.tap("add_museum")
    assert any(item["category"] == "museum" for day in trip.days for item in day["items"])  # type: ignore[attr-defined]
    page.tap("save")
    assert trip.kept and len(trip.saved) == 1
    page.tap("send")
    assert car[GOAL]


def test_the_second_day_is_shown_on_page_and_map(page: Page, trip: Trip) -> None:
    page.tap("wish_lake")
    first = trip.pins
    page.tap("days", across=0.75)
    assert trip.day == 1 and trip.pins != first


def test_a_route_leaves_room_for_a_plan(page: Page, navigation: Navigation, trip: Trip) -> None:
    navigation.go_to("Lake Cabin")
    QGuiApplication.processEvents()
    page.tap("planAnother")
    assert page.item("noTrip").isVisible()
    page.tap("backToWay")
    assert page.item("line").isVisible()
