"""The trip page: empty without a way, a line of stops with one."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from pages import Page
from PySide6.QtGui import QGuiApplication

from app.car.car import Car
from app.domains.navigation import Navigation
from app.domains.trip import Trip
from app.domains.trip_way import CHARGE
from tests.region import region_file


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def navigation(car: Car, qt: object) -> Navigation:
    return Navigation(car, region_file(), now=lambda: datetime(2026, 5, 14, 14, 32))


@pytest.fixture
def page(car: Car, navigation: Navigation) -> Iterator[Page]:
    shown = Page("Trip", "TripView", {"trip": Trip(car, navigation)}, 806, 452)
    yield shown
    shown.close()


def test_without_a_way_it_says_so(page: Page) -> None:
    assert page.item("noTrip").isVisible() and not page.item("line").isVisible()


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
