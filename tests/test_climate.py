"""Temperatures, air and seats: by command, by slot and under a finger."""

from collections.abc import Iterator

import pytest
from pages import Page
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.car.car import Car, Done, Refused
from app.car.catalogue import HVAC
from app.domains.climate import Climate
from app.domains.climate_read import level
from app.domains.lights import Lights
from app.domains.seats import Seats


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def climate(car: Car) -> Climate:
    return Climate(car)


@pytest.fixture
def page(car: Car, climate: Climate, qt: object) -> Iterator[Page]:
    shown = Page("Climate", "ComfortView", {"climate": climate, "seats": Seats(car), "lights": Lights(car)})
    yield shown
    shown.close()


def test_levels_survive_the_way_through_percent() -> None:
    assert [level(percent) for percent in (0, 33, 67, 100, -33, -67, -100)] == [0, 1, 2, 3, -1, -2, -3]


def test_a_step_counts_from_each_zone_of_its_own(climate: Climate) -> None:
    climate.set_temperature("passenger", celsius=19.5)
    climate.set_temperature("front", change=1)
    assert (climate.driver, climate.passenger, climate.rearLeft) == (22, 20.5, 21)
    assert isinstance(climate.set_temperature("all", change=12).outcome, Refused)
    assert climate.driver == 22


def test_zones_far_apart_are_told(climate: Climate) -> None:
    reply = climate.set_temperature("driver", celsius=27)
    assert isinstance(reply.outcome, Done) and reply.outcome.told[0].values == {"degrees": 6.0}


def test_defrost_brings_fan_air_and_compressor(climate: Climate) -> None:
    climate.set_fan(level=0)
    climate.set_defrost("front", True)
    assert climate.fan == 2 and climate.airConditioning and climate.airflow == "feet_windshield"
    assert climate.defrostFront and not climate.defrostRear


def test_heating_and_ventilation_of_a_seat_replace_each_other(climate: Climate) -> None:
    climate.set_seat_heating("driver", level=2)
    climate.set_seat_ventilation("driver", level=1)
    assert climate.seats == [-1, 0, 0, 0]
    climate.setSeat("rear_right", 3)
    climate.setSeat("driver", 0)
    assert climate.seats == [0, 0, 0, 3]


def test_the_slot_rounds_to_half_degrees(climate: Climate) -> None:
    climate.setTemperature("rear_left", 22.37)
    assert climate.rearLeft == 22.5


def test_measured_air_is_shown_for_every_zone(car: Car, climate: Climate) -> None:
    car.record({f"{HVAC}.Station.Row2.Passenger.AirTemperature": 17.5})
    assert climate.measured == [20, 20, 20, 17.5]


def test_a_touched_dial_changes_its_zone_only(page: Page, climate: Climate) -> None:
    page.tap("passenger_dial", 0.95)
    assert climate.passenger == 21.5 and climate.driver == 21
    page.item("rear_left_dial").forceActiveFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert climate.rearLeft == 20.5


def test_seat_heating_starts_high_and_comes_down(page: Page, climate: Climate) -> None:
    seen = []
    for _ in range(4):
        page.tap("driver_heat")
        seen.append(climate.seats[0])
    assert seen == [3, 2, 1, 0]


def test_the_fan_follows_a_finger(page: Page, climate: Climate) -> None:
    page.drag("fan", (0.45, 0.5), (0.98, 0.5))
    assert climate.fan == 5
    page.item("fan").forceActiveFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Left)
    assert climate.fan == 4


def test_air_goes_to_one_or_two_places(page: Page, climate: Climate) -> None:
    assert climate.airflow == "head_feet"
    page.tap("airHead")
    assert climate.airflow == "feet"
    page.tap("airFeet")
    assert climate.airflow == "feet"
    page.tap("airWindshield")
    assert climate.airflow == "feet_windshield"
    page.tap("airHead")
    assert climate.airflow == "head"
    page.tap("airWindshield")
    assert climate.airflow == "head_windshield"


def test_air_conditioning_is_a_tile(page: Page, climate: Climate) -> None:
    page.tap("airConditioning")
    assert climate.airConditioning and page.item("airConditioning").property("active") is True
