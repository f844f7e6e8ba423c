"""The charging page by touch: the limit on the ring, timer, switches, stations, stops."""

import math
from collections.abc import Iterator
from datetime import datetime

import pytest
from pages import Page
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.car.car import Car, Refused
from app.car.catalogue import BATTERY, CHARGING, NAVIGATION
from app.car.conditions import CHARGE
from app.car.stops import read_stops
from app.domains.charging import Charging
from app.domains.domain import Reply
from app.domains.navigation import Navigation
from tests.charging_country import country


@pytest.fixture
def car() -> Car:
    car = Car()
    car.record({f"{BATTERY}.NetCapacity": 40.0, CHARGE: 60.0})
    return car


@pytest.fixture
def navigation(car: Car, qt: object) -> Navigation:
    return Navigation(car, country(), lambda: datetime(2026, 5, 14, 14, 32))


@pytest.fixture
def charging(car: Car, navigation: Navigation) -> Charging:
    charging = Charging(car, navigation)
    assert charging.plans.energy is not None
    for station in charging.plans.energy.stations:
        charging.plans.energy.availability.restore(station.id)
    return charging


@pytest.fixture(params=[(1800, 450), (760, 330), (1000, 1200)], ids=["wide", "small", "upright"])
def page(request: pytest.FixtureRequest, charging: Charging) -> Iterator[Page]:
    shown = Page("Charging", "ChargingView", {"charging": charging}, *request.param)
    yield shown
    shown.close()


@pytest.fixture
def wide(charging: Charging) -> Iterator[Page]:
    shown = Page("Charging", "ChargingView", {"charging": charging})
    yield shown
    shown.close()


def on_ring(page: Page, percent: float) -> QPoint:
    """Where the ring stands for a charge."""
    ring = page.item("chargeRing")
    size, arm = float(ring.property("size")), float(ring.property("arm"))
    turn = math.radians(135 + 2.7 * percent)
    middle = page.point("chargeRing", 0.5, 0.0)
    return middle + QPoint(round(arm * math.cos(turn)), round(size / 2 + arm * math.sin(turn)))


def test_the_ring_takes_a_new_limit_by_tap_and_by_drag(page: Page, car: Car, charging: Charging) -> None:
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=on_ring(page, 90))
    assert car[f"{CHARGING}.ChargeLimit"] == 90
    QTest.mousePress(page.view, Qt.MouseButton.LeftButton, pos=on_ring(page, 90))
    for percent in range(90, 64, -2):
        QTest.mouseMove(page.view, on_ring(page, percent))
    QTest.mouseMove(page.view, on_ring(page, 65))
    QTest.mouseRelease(page.view, Qt.MouseButton.LeftButton, pos=on_ring(page, 65))
    assert car[f"{CHARGING}.ChargeLimit"] == 65 and charging.limit == 65
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=on_ring(page, 10))
    assert car[f"{CHARGING}.ChargeLimit"] == 50


def test_a_tap_in_the_middle_of_the_ring_changes_nothing(page: Page, car: Car) -> None:
    page.tap("chargeRing", 0.5, 0.5)
    assert car[f"{CHARGING}.ChargeLimit"] == 80


def test_switches_change_signals(page: Page, car: Car) -> None:
    page.tap("precondition_toggle")
    assert car[f"{CHARGING}.IsPreconditioningActive"] is True
    page.tap("timer", 0.84)
    assert car[f"{CHARGING}.Timer.Mode"] == "END_TIME"
    assert str(car[f"{CHARGING}.Timer.Time"]).endswith("T07:30:00")
    page.tap("timer", 0.16)
    assert car[f"{CHARGING}.Timer.Mode"] == "INACTIVE"


def test_the_range_is_switched_on_for_the_map(wide: Page, car: Car, charging: Charging) -> None:
    wide.tap("reach_toggle")
    assert car[f"{NAVIGATION}.Map.IsReachShown"] is True
    wide.tap("reach_toggle")
    assert car[f"{NAVIGATION}.Map.IsReachShown"] is False
    charging.reach_shape.close()


def test_what_the_battery_does_is_said(wide: Page, car: Car) -> None:
    status = wide.item("status")
    assert status.property("text") == "Not plugged in" and not wide.item("startStop").isVisible()
    readings = {"IsChargingCableConnected": True, "IsCharging": True, "Power": 118.0, "TimeToComplete": 900}
    car.record({f"{CHARGING}.{name}": value for name, value in readings.items()})
    assert status.property("text") == "118 kW · 15 min left"
    assert wide.item("startStop").property("text") == "Stop charging"
    car.record({f"{CHARGING}.StartStopCharging": "START"})
    wide.tap("startStop")
    assert car[f"{CHARGING}.StartStopCharging"] == "STOP"


def test_a_station_is_one_tap_from_being_the_goal_or_a_stop(
    wide: Page, car: Car, charging: Charging, navigation: Navigation
) -> None:
    first = charging.stations[0]
    wide.tap(f"add_{first['number']}")
    assert car[f"{NAVIGATION}.DestinationSet.Name"] == first["name"]
    navigation.go_to("Far End")
    QGuiApplication.processEvents()
    second = charging.stations[0]
    wide.tap(f"add_{second['number']}")
    assert [stop.name for stop in read_stops(str(car[f"{NAVIGATION}.Stops"]))] == [second["name"]]


def test_a_station_that_is_a_stop_says_so_and_is_not_added_again(
    wide: Page, car: Car, charging: Charging, navigation: Navigation
) -> None:
    navigation.go_to("Far End")
    QGuiApplication.processEvents()
    number = charging.stations[0]["number"]
    wide.tap(f"add_{number}")
    QGuiApplication.processEvents()
    stops = car[f"{NAVIGATION}.Stops"]
    again = wide.item(f"add_{number}")
    assert again.property("sign") == "check" and not again.isEnabled()
    heard: list[Reply] = []
    charging.heed = heard.append
    charging.addStop(number)  # as by keys or a phone
    assert car[f"{NAVIGATION}.Stops"] == stops and isinstance(heard[0].outcome, Refused)
    assert "already" in heard[0].outcome.reason.text


def test_a_stop_without_charging_becomes_one_with_it(
    wide: Page, car: Car, charging: Charging, navigation: Navigation
) -> None:
    navigation.go_to("Far End")
    QGuiApplication.processEvents()
    row = charging.stations[0]
    navigation.add_stop(str(row["name"]))
    wide.tap(f"add_{row['number']}")
    (stop,) = read_stops(str(car[f"{NAVIGATION}.Stops"]))
    assert stop.charge_to == charging.limit


def test_stops_are_planned_by_touch_and_shown(charging: Charging, car: Car, navigation: Navigation) -> None:
    navigation.go_to("Far End")
    page = Page("Charging", "ChargingView", {"charging": charging})
    page.view.rootObject().setProperty("page", 1)
    QGuiApplication.processEvents()
    page.tap("planStops")
    assert charging.stops
    assert int(page.item("stopList").property("count")) == len(charging.stops)
    assert str(charging.arrival) in str(page.item("arrival").property("text"))
    before = charging.arrivalWish
    page.tap("arrive", 0.98)
    assert charging.arrivalWish > before and charging.arrival >= charging.arrivalWish
    page.close()


def test_a_battery_above_its_limit_says_so_and_tells_no_lesser_range(page: Page, charging: Charging) -> None:
    charging.setLimit(50)
    QGuiApplication.processEvents()
    assert page.item("limitNote").property("text") == "The limit is reached"
    charging.setLimit(80)
    QGuiApplication.processEvents()
    assert "80 %" in str(page.item("limitNote").property("text"))
