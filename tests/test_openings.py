"""Windows, sunroof, trunk and locks: by command, by slot and under a finger."""

from collections.abc import Iterator

import pytest
from pages import Page
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.car.car import Asked, Car, Done, Refused
from app.domains.domain import Reply
from app.domains.driving import Driving
from app.domains.glass_commands import SHADE, SUNROOF
from app.domains.lights import Lights
from app.domains.openings import Openings
from app.domains.openings_commands import FRONT_TRUNK, TRUNK
from app.domains.vehicle import Vehicle

DRIVER = "Vehicle.Cabin.Door.Row1.DriverSide.Window.Position"


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def openings(car: Car) -> Openings:
    return Openings(car)


@pytest.fixture
def page(car: Car, openings: Openings, qt: object) -> Iterator[Page]:
    shown = Page(
        "Vehicle",
        "VehicleView",
        {"vehicle": Vehicle(car), "driving": Driving(car), "openings": openings, "lights": Lights(car)},
    )
    yield shown
    shown.close()


def show(page: Page, part: str) -> None:
    """Bring up a group of the page: windows, doors, mirrors or lights."""
    choice = page.item("bodyChoice").parentItem()
    assert choice is not None
    choice.setProperty("part", part)
    QGuiApplication.processEvents()


def test_a_zone_word_moves_its_windows(openings: Openings) -> None:
    reply = openings.set_window("rear", percent=30)
    assert isinstance(reply.outcome, Done) and reply.state == {"window": "rear", "percent": 30}
    assert openings.windows == [0, 0, 30, 30]
    openings.set_window("all", change=20)
    assert openings.windows == [20, 20, 50, 50]


def test_a_window_ends_at_its_range(openings: Openings) -> None:
    reply = openings.set_window("driver", change=-10)
    assert isinstance(reply.outcome, Refused) and reply.outcome.reason.values == {"low": 0, "high": 100}
    assert isinstance(openings.set_window("driver").outcome, Refused)
    assert openings.windows == [0, 0, 0, 0]


def test_the_sunroof_takes_its_shade_along(car: Car, openings: Openings) -> None:
    openings.set_sunroof(percent=60)
    assert (car[SUNROOF], car[SHADE]) == (60, 100)
    assert isinstance(openings.set_sunroof_shade(20).outcome, Refused)
    openings.set_sunroof(tilt=True)
    assert openings.sunroof == -100
    openings.set_sunroof(percent=0)
    assert isinstance(openings.set_sunroof_shade(20).outcome, Done) and openings.shade == 20


def test_locks_are_one_for_all_doors(car: Car, openings: Openings) -> None:
    assert openings.locked
    openings.setLocked(False)
    car.confirm(car.pending())
    assert not any(car[f"Vehicle.Cabin.Door.{side}.IsLocked"] for side in ("Row1.DriverSide", "Row2.PassengerSide"))


def test_both_trunks_ask_first(car: Car, openings: Openings) -> None:
    heard: list[Reply] = []
    openings.heed = heard.append
    openings.setTrunk(True)
    openings.setFrontTrunk(True)
    assert [type(reply.outcome) for reply in heard] == [Asked, Asked]
    assert not car[TRUNK] and not car[FRONT_TRUNK]
    assert isinstance(heard[1].outcome, Asked)
    car.confirm(heard[1].outcome.confirmation)
    assert openings.frontTrunk and not openings.trunk


def test_dragging_the_glass_down_opens_that_window(page: Page, car: Car, openings: Openings) -> None:
    page.drag("window_driver", (0.5, 0.05), (0.5, 0.4))
    assert 30 <= car.number(DRIVER) <= 70
    assert openings.windows[1:] == [0, 0, 0]
    assert {change.cause.origin for change in car.journal.caused()} == {"touch"}


def test_a_window_moves_by_keys(page: Page, openings: Openings) -> None:
    page.item("window_rear_left").forceActiveFocus()
    for _ in range(3):
        QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert openings.windows == [0, 0, 15, 0]
    QTest.keyClick(page.view, Qt.Key.Key_Up)
    assert openings.windows == [0, 0, 10, 0]


def test_the_pane_follows_the_car(page: Page, car: Car) -> None:
    car.record({DRIVER: 40})
    assert page.item("window_driver").property("percent") == 40
    assert page.item("window_driver").property("value") == pytest.approx(0.6)


def test_touching_the_trunk_leaves_it_closed_and_a_question_open(page: Page, car: Car, openings: Openings) -> None:
    heard: list[Reply] = []
    openings.heed = heard.append
    show(page, "doors")
    page.tap("trunk")
    assert not car[TRUNK] and car.pending()
    assert isinstance(heard[0].outcome, Asked) and heard[0].outcome.question.text == "Open the trunk?"
    car.confirm(car.pending())
    assert page.item("trunk").property("active") is True


def test_touching_the_lock_unlocks_after_a_yes(page: Page, car: Car, openings: Openings) -> None:
    show(page, "doors")
    page.tap("locks")
    assert openings.locked
    car.confirm(car.pending())
    assert not openings.locked
    page.tap("locks")
    assert openings.locked
