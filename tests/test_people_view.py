"""The People page under a finger: who sits where, what is remembered, and the questions before it is."""

from collections.abc import Iterator

import pytest
from pages import Page
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from test_people import LIFE, NOON, TARGETS, speak

from app.car.car import Car
from app.car.catalogue import DRIVER
from app.domains.people import People


@pytest.fixture
def car() -> Car:
    return Car(policies=())


@pytest.fixture
def people(car: Car, qt: object) -> People:
    return People(car, LIFE, lambda: NOON)


@pytest.fixture
def page(people: People) -> Iterator[Page]:
    shown = Page("People", "PeopleView", {"people": people})
    yield shown
    shown.close()


def test_a_person_is_given_a_seat(car: Car, people: People, page: Page) -> None:
    page.tap("person_明月")
    page.tap("seat_passenger")
    assert people.seats["passenger"] == "明月"
    page.tap("seat_passenger")
    assert people.seats["passenger"] == ""
    page.tap("person_Jonas")
    page.tap("drives")
    assert car[DRIVER] == "Jonas"


def test_one_thing_is_forgotten_and_one_shared(people: People, page: Page) -> None:
    people.memory.remember("I like 22 degrees")
    people.memory.remember("I love jazz")
    QGuiApplication.processEvents()
    page.tap("share_m1")
    assert people.aboard.known["m1"].shared
    page.tap("forget_m2")
    assert [*people.aboard.known] == ["m1"]
    page.tap("forgetAll")
    assert not people.aboard.known


def test_one_thing_is_said_anew(people: People, page: Page) -> None:
    people.memory.remember("I like 22 degrees")
    QGuiApplication.processEvents()
    page.tap("mend_m1")
    words = page.item("words")
    words.setProperty("text", "I like 20 degrees")
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert people.aboard.known["m1"].value == 20 and not words.isVisible()


def test_what_another_said_is_kept_only_after_a_yes(car: Car, people: People, page: Page) -> None:
    speak(car, "passenger")
    people.memory.remember("Lena likes 25 degrees")
    assert not people.aboard.known["m1"].agreed
    QGuiApplication.processEvents()
    page.tap("keep_m1")
    assert people.aboard.known["m1"].agreed


def test_a_habit_is_offered_and_a_no_keeps_nothing(car: Car, people: People, page: Page) -> None:
    for celsius in (23.0, 21.0, 23.0, 21.0, 23.0):
        car.request({TARGETS[0]: celsius})
    QGuiApplication.processEvents()
    page.tap("no")
    assert not people.memory.offers and not people.aboard.known


def test_as_i_like_it(car: Car, people: People, page: Page) -> None:
    people.memory.remember("I like 24 degrees")
    page.tap("asLiked")
    assert car[TARGETS[0]] == 24
