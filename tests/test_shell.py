"""The stage around the pages: dock, keys, captions and conversation, touched as a person would."""

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pages import Page
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.application import Application
from app.cockpit import Cockpit
from app.config import load

NAMES = ("Navigation", "Media", "Vehicle", "Trip", "Comfort", "More")


class Heard:
    """Notes what the screen asks of whoever leads the conversation."""

    def __init__(self) -> None:
        self.wishes: list[tuple[Any, ...]] = []

    def press_talk(self) -> None:
        self.wishes.append(("press",))

    def release_talk(self) -> None:
        self.wishes.append(("release",))

    def tap_orb(self) -> None:
        self.wishes.append(("orb",))

    def ask(self, text: str) -> None:
        self.wishes.append(("ask", text))

    def stop(self) -> None:
        self.wishes.append(("stop",))


class Shown:
    """A stage of this size with real models."""

    def __init__(self, width: int = 1920, height: int = 720, side: str = "left") -> None:
        config = load()
        config = replace(config, cockpit=replace(config.cockpit, drive_side=side))
        self.app = Application(config, now=QDateTime.fromString("2026-05-22T14:32:00", "yyyy-MM-ddTHH:mm:ss"))
        self.models = self.app.models
        self.heard = Heard()
        self.models.conversation.wishes = self.heard
        self.cockpit = Cockpit(self.models)
        pages = [{"page": name, "sign": "star", "text": name, "view": None, "docked": True} for name in NAMES]
        pages.append({"page": "House", "sign": "star", "text": "House", "view": None, "docked": False})
        self.page = Page("Shell", "Stage", {"cockpit": self.cockpit, "pages": pages}, width, height)  # type: ignore[dict-item]
        self.page.view.requestActivate()
        self.settle()

    def settle(self) -> None:
        for _ in range(5):
            QGuiApplication.processEvents()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.view, key)
        self.settle()

    @property
    def open(self) -> str:
        return str(self.page.view.rootObject().property("page"))


@pytest.fixture
def shown(qt: object) -> Iterator[Shown]:
    stage = Shown()
    yield stage
    stage.page.close()


def test_the_dock_opens_pages_and_closes_them_again(shown: Shown) -> None:
    for name in NAMES:
        shown.page.tap(name)
        assert shown.open == name
        shown.page.tap(name)
        assert shown.open == "Home"


def test_a_page_without_a_place_in_the_dock_lights_more(shown: Shown) -> None:
    shown.page.view.rootObject().setProperty("page", "House")
    shown.settle()
    assert shown.page.item("More").property("active") is True
    shown.page.tap("More")
    assert shown.open == "More"


def test_digits_arrows_and_escape_reach_every_page(shown: Shown) -> None:
    shown.key(Qt.Key.Key_3)
    assert shown.open == "Vehicle"
    shown.key(Qt.Key.Key_Right)
    assert shown.open == "Trip"
    shown.key(Qt.Key.Key_Left)
    assert shown.open == "Vehicle"
    shown.key(Qt.Key.Key_Escape)
    assert shown.open == "Home"
    shown.key(Qt.Key.Key_Escape)
    assert shown.heard.wishes == [("stop",)]


def test_space_talks_while_it_is_held(shown: Shown) -> None:
    QTest.keyPress(shown.page.view, Qt.Key.Key_Space)
    assert shown.heard.wishes == [("press",)]
    for _ in range(3):  # as a key that repeats looks on a busy machine
        QTest.keyRelease(shown.page.view, Qt.Key.Key_Space)
        QTest.keyPress(shown.page.view, Qt.Key.Key_Space)
    assert shown.heard.wishes == [("press",)]
    QTest.keyRelease(shown.page.view, Qt.Key.Key_Space)
    until = time.monotonic() + 5
    while len(shown.heard.wishes) < 2 and time.monotonic() < until:
        QTest.qWait(10)
    assert shown.heard.wishes == [("press",), ("release",)]


def test_a_tap_on_the_orb_talks(shown: Shown) -> None:
    shown.page.tap("orb")
    assert shown.heard.wishes == [("orb",)]


def test_the_dials_change_the_car(shown: Shown) -> None:
    before = shown.models.climate.state.targets
    shown.page.tap("nearDial", across=0.9)
    shown.page.tap("farDial", across=0.1)
    after = shown.models.climate.state.targets
    assert (after[0], after[1]) == (before[0] + 0.5, before[1] - 0.5)


def test_with_the_wheel_on_the_right_the_right_dial_is_the_drivers(qt: object) -> None:
    stage = Shown(side="right")
    theme = stage.page.view.engine().singletonInstance("Theme", "Theme")
    theme.setProperty("mirrored", True)  # type: ignore[attr-defined]
    stage.settle()
    before = stage.models.climate.state.targets
    stage.page.tap("farDial", across=0.9)
    assert stage.models.climate.state.targets[0] == before[0] + 0.5
    assert stage.page.item("Navigation").mapToScene(stage.page.item("Navigation").position()).x() > 960
    stage.page.close()


def test_heard_words_are_bright_and_provisional_ones_dim(shown: Shown) -> None:
    shown.models.conversation.update(phase="listening", heard="It's too", provisional="cold in here")
    shown.settle()
    words = shown.page.item("words")
    assert (words.property("bright"), words.property("dim")) == ("It's too", " cold in here")


def test_the_answer_lights_up_word_by_word(shown: Shown) -> None:
    shown.models.conversation.update(
        phase="speaking", heard="warmer", answer="Twenty-two degrees <now>", spoken_until=3
    )
    shown.settle()
    words = shown.page.item("words")
    assert (words.property("bright"), words.property("dim")) == ("Twenty-two", " degrees <now>")
    assert "&lt;now&gt;" in str(words.property("text"))


def test_a_question_shows_yes_and_no(shown: Shown) -> None:
    asked: list[bool] = []
    shown.models.conversation.update(question="Open the trunk?")
    shown.models.conversation.changed.connect(lambda: asked.append(shown.models.conversation.state.question == ""))
    shown.settle()
    assert shown.page.item("captions").property("wanted")
    assert shown.page.item("yes").isVisible()
    assert shown.page.item("no").isVisible()


def test_typing_in_the_conversation_asks_and_its_spaces_do_not_talk(shown: Shown) -> None:
    shown.page.view.rootObject().setProperty("talkOpen", True)
    shown.settle()
    for letter in "a bit warmer":
        QTest.keyClick(shown.page.view, letter)
    shown.key(Qt.Key.Key_Return)
    assert shown.heard.wishes == [("ask", "a bit warmer")]
    shown.key(Qt.Key.Key_Escape)
    assert shown.page.view.rootObject().property("talkOpen") is False


def test_tab_reaches_every_button_of_the_dock_and_the_orb(shown: Shown) -> None:
    reached = set()
    for _ in range(60):
        shown.key(Qt.Key.Key_Tab)
        focused = shown.page.view.activeFocusItem()
        reached.add(focused.objectName() if focused else "")
    assert {*NAMES, "orb", "nearDial", "farDial"} <= reached


@pytest.mark.parametrize(
    ("width", "height"),
    [(800, 480), (1280, 800), (1920, 720), (1920, 1080), (2560, 1080), (3840, 1100), (1080, 1920)],
)
def test_everything_of_the_dock_lies_on_the_screen_and_nothing_overlaps(qt: object, width: int, height: int) -> None:
    stage = Shown(width, height)
    theme = stage.page.view.engine().singletonInstance("Theme", "Theme")
    from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QRectF

    unit = QMetaObject.invokeMethod(
        theme, "fit", Q_RETURN_ARG(float), Q_ARG(float, float(width)), Q_ARG(float, float(height))
    )
    theme.setProperty("unit", unit)  # type: ignore[attr-defined]
    stage.settle()
    boxes = {}
    for name in (*NAMES, "nearDial", "farDial"):
        item = stage.page.item(name)
        boxes[name] = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    screen = QRectF(0, 0, width, height)
    names = list(boxes)
    for at, name in enumerate(names):
        assert screen.contains(boxes[name]), name
        for other in names[at + 1 :]:
            assert not boxes[name].intersects(boxes[other]), (name, other)
    stage.page.close()
