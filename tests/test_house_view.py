"""The House page under a finger: rooms, lights, door, scenes, and a house that does not answer."""

import json
from collections.abc import Iterator

import pytest
from pages import Page
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from test_house import PLAN

from app.car.car import Car
from app.car.catalogue import HOUSE_READINGS, HOUSE_STATES
from app.domains.house import House
from app.house.simulated import SimulatedHouse


@pytest.fixture
def car() -> Car:
    return Car(policies=())


@pytest.fixture
def house(car: Car, qt: object) -> House:
    return House(car, SimulatedHouse(PLAN, lambda: 0.0), PLAN.names, PLAN.also)


@pytest.fixture
def page(house: House) -> Iterator[Page]:
    shown = Page("House", "HouseView", {"house": house})
    yield shown
    shown.close()


def test_a_room_is_chosen_and_its_light_switched(house: House, page: Page) -> None:
    page.tap("room_kitchen")
    page.tap("light.kitchen")
    assert house.states["light.kitchen"]["on"] is True
    page.drag("light.kitchen_brightness", (0.8, 0.5), (0.3, 0.5))
    assert 20 < int(house.states["light.kitchen"]["percent"]) < 45
    page.tap("light.kitchen")
    assert house.states["light.kitchen"]["on"] is False


def test_heating_blinds_and_appliances(house: House, page: Page) -> None:
    page.tap("room_kitchen")
    page.tap("climate.kitchen", across=0.96)
    assert house.states["climate.kitchen"]["celsius"] == 19.5
    page.drag("cover.kitchen", (0.98, 0.5), (0.5, 0.5))
    assert 35 < int(house.states["cover.kitchen"]["percent"]) < 65
    page.tap("switch.coffee_maker")
    assert house.states["switch.coffee_maker"]["on"] is True


def test_door_garage_alarm_and_scenes(house: House, page: Page) -> None:
    page.tap("lock.front_door")
    page.tap("garage.door")
    page.tap("alarm", across=0.5)
    states = house.states
    assert not states["lock.front_door"]["locked"] and states["garage.door"]["open"]
    assert states["alarm_control_panel.house"]["mode"] == "home"
    page.tap("scene.leaving")
    states = house.states
    assert states["lock.front_door"]["locked"] and not states["light.living_room"]["on"]


def test_the_keyboard_reaches_a_room(house: House, page: Page) -> None:
    page.item("room_bedroom").forceActiveFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert page.item("light.bedroom").isVisible()


def test_a_knob_stays_under_the_finger_while_the_house_changes(car: Car, house: House, page: Page) -> None:
    dial = page.item("climate.living_room")
    car.record({HOUSE_READINGS: json.dumps({"connection": "simulated", "measured": {"climate.living_room": 19.0}})})
    assert page.item("climate.living_room") is dial


def test_a_house_that_never_answered_offers_to_try_again(car: Car, house: House, page: Page) -> None:
    house.work._recording = True
    car.record({HOUSE_STATES: "{}", HOUSE_READINGS: json.dumps({"connection": "unreachable"})})
    assert page.item("retryHouse").isVisible()
    QGuiApplication.processEvents()
    house.work._recording = False
    page.tap("retryHouse")
    assert not page.item("retryHouse").isVisible() and house.connection == "simulated"


def test_scenes_that_fit_no_line_stand_in_two_lines_alike(car: Car, house: House, page: Page) -> None:
    named = {
        entity: state | {"name": "Retour à la maison" if state["kind"] == "scene" else state["name"]}
        for entity, state in house.states.items()
    }
    first = next(entity for entity, state in named.items() if state["kind"] == "scene")
    scenes = [entity for entity, state in named.items() if state["kind"] == "scene"]
    named |= {entity: named[entity] | {"name": "Départ"} for entity in scenes if entity != first}
    car.record({HOUSE_STATES: json.dumps(named)})
    row = Page("House", "SceneRow", {"house": house}, 150 * len(scenes), 300)
    pills = [row.item(entity) for entity in scenes]
    lines = [sum(pill.y() == y for pill in pills) for y in sorted({pill.y() for pill in pills})]
    widths = {round(pill.width()) for pill in pills}
    row.close()
    assert len(widths) == 1, "all are as wide as each other"
    assert max(lines) - min(lines) <= 1, lines
