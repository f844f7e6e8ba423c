"""The pages of phone and day by touch alone: calling, a call, messages, mails, timers, reminders."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pages import Page
from PySide6.QtGui import QGuiApplication

from app.car.life_signals import CALL, MISSED, OUTBOX, READ, TIMERS
from tests.life_car import LifeCar


@pytest.fixture
def car(qt: object) -> LifeCar:
    return LifeCar()


@pytest.fixture
def phone(car: LifeCar) -> Iterator[Page]:
    shown = Page("Phone", "PhoneView", {"phone": car.phone, "messages": car.messages})
    yield shown
    shown.close()


@pytest.fixture
def day(car: LifeCar) -> Iterator[Page]:
    shown = Page("Day", "DayView", {"day": car.day})
    yield shown
    shown.close()


def tab(page: Page, number: int) -> None:
    page.item("tabs").setProperty("chosen", number)
    page.view.rootObject().setProperty("tab", number)
    QGuiApplication.processEvents()


def test_a_favourite_is_called_by_one_tap_and_hung_up(phone: Page, car: LifeCar) -> None:
    assert not phone.item("callPanel").isVisible()
    phone.tap("call_contact-01")
    assert json.loads(str(car.car[CALL]))["name"] == "Mara Lindholm" and phone.item("callPanel").isVisible()
    car.pass_time(seconds=7)
    phone.tap("keypad")
    phone.tap("key_5")
    assert car.phone.keys == "5"
    phone.tap("hangUp")
    assert car.car[CALL] == "" and not phone.item("callPanel").isVisible()


def test_a_call_that_rings_is_answered_on_its_card(car: LifeCar) -> None:
    card = Page("Phone", "CallCard", {"phone": car.phone}, 700, 130)
    assert not card.item("callCard").isVisible()
    car.phone.ring("Mara")
    card.view.grabWindow()  # a row finds its place when it is drawn
    assert card.item("callCard").isVisible() and card.item("callState").property("text") == "is calling"
    card.tap("answer")
    assert car.phone.state == "connected" and not card.item("answer").isVisible()
    card.tap("hangUp")
    assert car.phone.state == ""
    card.close()


def test_missed_calls_count_as_seen_once_the_list_was_left(phone: Page, car: LifeCar) -> None:
    assert car.phone.missedCount == 2
    tab(phone, 1)
    assert car.car[MISSED] == "[]"


def test_contacts_are_narrowed_by_letter(phone: Page, car: LifeCar) -> None:
    tab(phone, 1)
    assert phone.item("people").property("count") == 27
    phone.tap("letter_W")
    assert phone.item("people").property("count") == 1
    phone.tap("person_contact-09")
    assert car.phone.caller == "王雪"


def test_a_thread_is_read_on_the_screen_and_hidden_while_the_car_moves(phone: Page, car: LifeCar) -> None:
    tab(phone, 2)
    phone.tap("thread_1")
    assert car.messages.opened == "+991550109" and phone.item("bubbles").property("count") == 3
    assert any(each.startswith("sms") for each in json.loads(str(car.car[READ])))
    phone.tap("readAloud")
    assert "围巾" in car.said[-1]
    theme = phone.view.engine().singletonInstance("Theme", "Theme")
    theme.setProperty("messages", False)
    QGuiApplication.processEvents()
    shown = [child.property("text") for child in _every(phone.view.rootObject()) if child.property("text")]
    theme.setProperty("messages", True)
    assert "Hidden while driving" in shown and not any("围巾" in str(text) for text in shown)


def test_a_mail_is_deleted_only_after_a_yes(phone: Page, car: LifeCar) -> None:
    asked: list[object] = []
    car.messages.heed = asked.append
    tab(phone, 3)
    phone.tap("letter_0")
    before = len(car.messages.letters)
    phone.tap("deleteLetter")
    assert len(asked) == 1 and len(car.messages.letters) == before and "Klara" not in str(car.car[OUTBOX])[-80:]


def test_an_empty_life_says_so(qt: object, tmp_path: Path) -> None:
    empty = LifeCar(folder=tmp_path)
    shown = Page("Phone", "PhoneView", {"phone": empty.phone, "messages": empty.messages})
    texts = [str(child.property("text")) for child in _every(shown.view.rootObject()) if child.isVisible()]
    assert "No calls yet" in texts
    tab(shown, 1)
    texts = [str(child.property("text")) for child in _every(shown.view.rootObject()) if child.isVisible()]
    assert "No contacts here" in texts
    shown.close()


def test_a_timer_is_started_and_stopped_by_touch(day: Page, car: LifeCar) -> None:
    day.tap("start_10")
    (timer,) = json.loads(str(car.car[TIMERS]))
    assert timer["seconds"] == 600
    day.tap("stopTimer")
    assert car.car[TIMERS] == "[]"


def test_the_day_shows_events_and_reminders_and_drops_one(day: Page, car: LifeCar) -> None:
    texts = [str(child.property("text")) for child in _every(day.view.rootObject()) if child.isVisible()]
    for text in ("Dentist", "Buy flowers for Grandma", "15:30", "客户会议", "Now"):
        assert text in texts, text
    before = car.state("day_reminders")["count"]
    row = next(each for each in car.day.alarms.pending if "flowers" in each["text"])  # type: ignore[attr-defined]
    day.tap(f"entry_{row['id']}", 0.955)
    assert car.state("day_reminders")["count"] == before - 1


def test_narrow_screens_switch_between_the_days(car: LifeCar) -> None:
    shown = Page("Day", "DayView", {"day": car.day}, 1100, 430)
    assert shown.item("today").isVisible() and not shown.item("tomorrow").isVisible()
    shown.tap("days", 0.75)
    assert shown.item("tomorrow").isVisible() and not shown.item("today").isVisible()
    shown.close()


def _every(item: object) -> Iterator[object]:
    yield item
    for child in item.childItems():  # type: ignore[attr-defined]
        yield from _every(child)
