"""The trip: a line of stops with times and charge, a stop to charge where it is needed, and the trip meter."""

from datetime import datetime

import pytest

from app.car.car import Car
from app.domains.navigation import Navigation
from app.domains.trip_way import CHARGE, LEAST, TripWay
from tests.region import region_file


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def navigation(car: Car, qt: object) -> Navigation:
    return Navigation(car, region_file(), now=lambda: datetime(2026, 5, 14, 14, 32))


@pytest.fixture
def trip(car: Car, navigation: Navigation) -> TripWay:
    return TripWay(car, navigation)


def test_without_a_destination_there_is_no_trip(trip: TripWay) -> None:
    assert not trip.active and trip.stops == [] and trip.title == "Where to?"


def test_the_line_goes_from_here_to_the_destination(trip: TripWay, navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    start, end = trip.stops
    assert (start["kind"], start["title"], start["time"]) == ("start", "King Street", "14:32")
    assert (end["kind"], end["title"]) == ("end", "Lake Cabin") and end["time"] > "14:38"
    assert end["detail"].startswith("Arrive with ") and trip.title == "Lake Cabin"


def test_a_stop_to_charge_is_put_in_when_the_battery_would_be_too_low(
    car: Car, trip: TripWay, navigation: Navigation
) -> None:
    car.record({CHARGE: LEAST})
    navigation.go_to("Lake Cabin")
    kinds = [stop["kind"] for stop in trip.stops]
    assert kinds == ["start", "charge", "end"]
    times = [stop["time"] for stop in trip.stops]
    assert times == sorted(times)


def test_the_trip_meter_reads_the_signals(car: Car, trip: TripWay) -> None:
    car.record({"Vehicle.TripMeterReading": 30_000.0, "Vehicle.TripDuration": 1800.0})
    assert trip.averageSpeed == 60 and trip.driven == "30 km" and trip.driving == "30 min"


def test_another_language_is_told_at_once(car: Car, trip: TripWay, navigation: Navigation) -> None:
    navigation.go_to("Lake Cabin")
    told: list[object] = []
    trip.changed.connect(lambda: told.append(trip.stops[-1]["detail"]))
    car.record({"Vehicle.Cabin.Infotainment.HMI.CurrentLanguage": "de"})
    assert str(told[-1]).startswith("Ankunft mit ")
