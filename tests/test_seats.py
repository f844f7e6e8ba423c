"""Seats: their parts to the end of their way, massage, memory, folding; by command, by slot and under a finger."""

import json
from collections.abc import Iterator

import pytest
from pages import Page
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.car.automatics import Automatics
from app.car.cabin_signals import EASY_ENTRY
from app.car.car import Car, Done, Refused
from app.car.journal import Cause, caused
from app.domains.climate import Climate
from app.domains.domain import Reply
from app.domains.lights import Lights
from app.domains.seats import Seats
from app.domains.wording import telling, wording

POSITION = "Vehicle.Cabin.Seat.Row1.DriverSide.Position"
RECLINE = "Vehicle.Cabin.Seat.Row1.DriverSide.Backrest.Recline"
DOOR = "Vehicle.Cabin.Door.Row1.DriverSide.IsOpen"


@pytest.fixture
def car() -> Car:
    return Car()


@pytest.fixture
def seats(car: Car) -> Seats:
    return Seats(car)


@pytest.fixture
def page(car: Car, seats: Seats, qt: object) -> Iterator[Page]:
    shown = Page("Climate", "ComfortView", {"climate": Climate(car), "seats": seats, "lights": Lights(car)})
    shown.view.rootObject().setProperty("part", "seats")
    QGuiApplication.processEvents()
    yield shown
    shown.close()


def said(reply: Reply) -> list[str]:
    return [str(text) for text in reply.say]


def test_steps_grow_with_the_word_for_them(car: Car, seats: Seats) -> None:
    for amount, moved in (("tiny", 15), ("bit", 45), ("lot", 120)):
        before = car.number(POSITION)
        seats.adjust("position", "forward", amount=amount)  # type: ignore[arg-type]
        assert before - car.number(POSITION) == moved


def test_a_part_stops_at_its_end_says_so_and_then_refuses(car: Car, seats: Seats) -> None:
    car.record({RECLINE: 4.0})
    reply = seats.adjust("backrest", "upright")
    assert car[RECLINE] == 0
    assert said(reply)[1] == "That is as upright as the backrest goes."
    again = seats.adjust("backrest", "upright")
    assert isinstance(again.outcome, Refused) and again.outcome.reason.text == said(reply)[1]


def test_a_part_moves_only_its_own_ways(seats: Seats) -> None:
    assert isinstance(seats.adjust("cushion", "up").outcome, Refused)
    assert isinstance(seats.adjust("position", "recline").outcome, Refused)


def test_the_driver_has_pedals_and_no_leg_rest(seats: Seats) -> None:
    assert isinstance(seats.set("legrest", 50).outcome, Refused)
    assert isinstance(seats.set("footrest", 50, "all").outcome, Refused)
    assert isinstance(seats.set("footrest", 50, "rear").outcome, Done)


def test_memory_holds_the_whole_seat(car: Car, seats: Seats) -> None:
    seats.set("headrest", 100, "passenger")
    seats.set("position", 20, "passenger")
    seats.store(2, "passenger")
    seats.set("headrest", 0, "passenger")
    seats.set("position", 60, "passenger")
    assert seats.seats[1]["slot"] == 0
    seats.recall(2, "passenger")
    assert (seats.seats[1]["headrest"], seats.seats[1]["position"], seats.seats[1]["slot"]) == (1, 0.2, 2)
    assert seats.seats[1]["slots"] == [False, True, False]
    assert len(json.loads(str(car["Vehicle.Cabin.Seat.Row1.PassengerSide.Memory"]))["2"]) == 8
    assert isinstance(seats.recall(3, "passenger").outcome, Refused)


def test_coming_back_as_stored_is_one_card(car: Car, seats: Seats) -> None:
    seats.store(1)
    seats.set("height", 90)
    seats.set("lumbar", 90)
    with caused(Cause("voice", turn="t1")):
        seats.recall(1)
    cards = [wording(change) for change in telling(car.journal.of_turn("t1"))]
    assert [(str(card.title), str(card.value)) for card in cards if card] == [("Seat", "as stored in 1")]
    car.undo("t1")
    assert seats.seats[0]["height"] == 0.9 and seats.seats[0]["slot"] == 0


def test_a_folded_seat_goes_cold_and_still_and_does_not_move(car: Car, seats: Seats) -> None:
    seats.massage(3, "wave", "rear_right")
    Climate(car).setSeat("rear_right", 2)
    with caused(Cause("voice", turn="t1")):
        seats.fold("rear_right", True)
    assert seats.seats[3]["folded"] and seats.seats[3]["massage"] == 0
    assert car["Vehicle.Cabin.Seat.Row2.PassengerSide.HeatingCooling"] == 0
    assert isinstance(seats.set("height", 50, "rear_right").outcome, Refused)
    assert isinstance(seats.massage(1, None, "rear_right").outcome, Refused)
    car.undo("t1")
    assert not seats.seats[3]["folded"] and seats.seats[3]["massage"] == 3


def test_the_parked_driver_gets_room_while_the_door_is_open(car: Car, seats: Seats) -> None:
    automatics = Automatics(car)
    seats.easy_entry(True)
    for opened, position in ((True, 260), (False, 180)):
        car.record({DOOR: opened})
        car.record(automatics.step(1))
        assert car[POSITION] == position
    car.record({EASY_ENTRY: False, DOOR: True})
    car.record(automatics.step(1))
    assert car[POSITION] == 180


def test_a_button_moves_a_part_and_the_picture_follows(page: Page, car: Car) -> None:
    page.item("part_backrest").forceActiveFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert car[RECLINE] == pytest.approx(70 * 0.30, abs=1)
    assert page.item("backrest").rotation() == pytest.approx(car.number(RECLINE) - 4, abs=1)


def test_a_memory_is_stored_by_holding_and_recalled_by_a_tap(page: Page, seats: Seats) -> None:
    page.item("slot_1").pressAndHold.emit()  # type: ignore[attr-defined]
    assert seats.seats[0]["slots"][0]
    seats.set("height", 100)
    page.tap("slot_1")
    assert seats.seats[0]["height"] < 1 and page.item("slot_1").property("active") is True


def test_the_page_shows_the_seat_that_changed(page: Page, seats: Seats) -> None:
    seats.massage(2, "stretch", "rear_left")
    QGuiApplication.processEvents()
    assert page.item("seatChoice").property("chosen") == 2
    page.tap("massage")
    page.tap("massageMode")
    assert (seats.seats[2]["massage"], seats.seats[2]["mode"]) == (1, "wave")
    page.tap("fold")
    assert seats.seats[2]["folded"]
