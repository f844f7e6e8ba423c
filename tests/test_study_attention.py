"""Attention in a study: the detection response task by finger and by button, and a screen hidden now and then."""

import time
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from study_screens import StudyScreens, study

from app.study.measures.detection import stimuli
from app.study.measures.glances import Glance, bouts, looked, shutter_open
from app.studying.detection import Detection

SOON = {"interval_s": (0.2, 0.4), "stimulus_s": 0.1, "hit_ms": (0.0, 60_000.0)}
NEVER = {**SOON, "interval_s": (600.0, 600.0)}


def working(task: str, **changes: Any) -> StudyScreens:
    """Screens with a task that was read."""
    screens = StudyScreens(study(**changes))
    screens.person.drawn_by(lambda drawn: None)
    screens.page.view.installEventFilter(screens.person.buttons)
    screens.led.go_to(task)
    screens.person.begin()
    screens.settle()
    return screens


@pytest.fixture
def screens(qt: object) -> Iterator[StudyScreens]:
    made = working("destination", detection=SOON)
    yield made
    made.close()


def lit(screens: StudyScreens) -> bool:
    return bool(screens.person.detection.lit)


def test_a_touch_of_the_pad_after_a_stimulus_is_a_hit(screens: StudyScreens) -> None:
    screens.until(lambda: lit(screens), "stimulus")
    screens.page.tap("pad", down=0.9)
    ((stimulus, shown, response, hit),) = screens.kept("drt", "stimulus", "shown", "response_ms", "hit")
    assert stimulus == "screen" and hit and response >= 0 and 0 < shown <= screens.led.clock()
    assert not lit(screens), "an answer puts the light out"
    screens.page.tap("pad")
    assert len(screens.kept("drt", "hit")) == 1, "a second touch answers nothing"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_F13, Qt.Key.Key_1, Qt.Key.Key_VolumeUp])
def test_every_key_is_an_answer_and_nothing_else(screens: StudyScreens, key: Qt.Key) -> None:
    screens.until(lambda: lit(screens), "stimulus")
    QTest.keyClick(screens.page.view, key)
    assert screens.kept("drt", "hit") == [True]


def test_a_further_button_of_a_mouse_or_pedal_is_an_answer(screens: StudyScreens) -> None:
    screens.until(lambda: lit(screens), "stimulus")
    QTest.mouseClick(screens.page.view, Qt.MouseButton.RightButton, pos=QPoint(900, 300))
    assert screens.kept("drt", "hit") == [True]


def test_a_touch_elsewhere_is_no_answer_and_a_stimulus_without_one_is_missed(screens: StudyScreens) -> None:
    screens.until(lambda: lit(screens), "stimulus")
    QTest.mouseClick(screens.page.view, Qt.MouseButton.LeftButton, pos=QPoint(900, 300))
    screens.until(lambda: len(screens.kept("drt", "hit")) >= 2, "second stimulus")
    assert screens.kept("drt", "response_ms", "hit")[:2] == [(None, False)] * 2


def test_stimuli_keep_their_intervals_and_go_out_by_themselves(screens: StudyScreens) -> None:
    screens.until(lambda: lit(screens), "stimulus")
    screens.until(lambda: not lit(screens), "dark")
    screens.until(lambda: len(screens.kept("drt", "hit")) >= 4, "four stimuli")
    shown = screens.kept("drt", "shown")
    assert all(after - before >= 0.19 for before, after in pairwise(shown)), shown


def test_an_answer_outside_the_window_of_hits_is_none(qt: object) -> None:
    screens = working("destination", detection={**SOON, "hit_ms": (50_000.0, 60_000.0)})
    screens.until(lambda: lit(screens), "stimulus")
    screens.page.tap("pad")
    ((response, hit),) = screens.kept("drt", "response_ms", "hit")
    assert response is not None and not hit
    screens.close()


def test_stimuli_come_in_tasks_that_ask_for_them_alone_and_only_once_they_were_read(qt: object) -> None:
    screens = working("warmer", detection=SOON)
    assert not screens.person.detection.running and not screens.shows("pad")
    screens.led.go_to("destination")
    screens.settle()
    assert not screens.person.detection.running
    screens.person.begin()
    screens.until(lambda: lit(screens), "stimulus")
    screens.led.end_task("passed", "facilitator")
    assert not screens.person.detection.running and not lit(screens)
    assert screens.kept("drt", "hit") == [], "what could still have been answered does not count"
    screens.close()


def test_a_response_counts_from_when_the_stimulus_is_on_the_screen(qt: object) -> None:
    waiting: list[Any] = []
    screens = working("destination", detection={**SOON, "interval_s": (0.2, 0.2)})
    screens.person.drawn_by(waiting.append)
    screens.until(lambda: bool(waiting), "stimulus")
    waiting.pop()(time.monotonic() - 0.5)
    screens.person.detection.respond()
    assert screens.kept("drt", "response_ms")[0] >= 500
    screens.close()


def test_intervals_go_on_after_a_crash_where_they_were(qt: object) -> None:
    screens = working("destination", detection=NEVER)
    settings = screens.led.folder.study.detection.model_copy(update={"interval_s": (3.0, 5.0)})
    drawn = stimuli(settings, 1)
    wanted = [next(drawn) for _ in range(5)]
    found: Any = Detection(settings, 1, screens.led.write, screens.led.clock)
    found.had(4)
    assert next(found._intervals) == wanted[4] and all(3 <= interval <= 5 for interval in wanted)
    screens.close()


def test_the_screen_is_hidden_and_shown_in_turn_and_can_be_touched_all_the_while(qt: object) -> None:
    tasks = [{"id": "look", "tell": "Look.", "occlusion": True, "limit_s": 600}]
    screens = working("look", tasks=tasks, occlusion={"open_s": 0.2, "closed_s": 0.3}, self_report=True)
    assert screens.kept("occlusion", "open") == [True]
    screens.until(lambda: screens.shows("occluder"), "hidden screen")
    touched: list[bool] = []
    screens.page.item("task").clicked.connect(lambda: touched.append(True))  # type: ignore[attr-defined]
    screens.page.tap("task")
    assert touched
    screens.until(lambda: len(screens.kept("occlusion", "open")) >= 5, "further turns")
    assert screens.kept("occlusion", "open")[:5] == [True, False, True, False, True]
    screens.led.end_task("passed", "facilitator")
    screens.settle()
    assert not screens.shows("occluder") and screens.kept("occlusion", "open")[-1] is True
    screens.close()


def test_the_facilitator_hides_the_screen_or_leaves_it_be(qt: object) -> None:
    screens = working("warmer", occlusion={"open_s": 0.1, "closed_s": 600})
    assert not screens.person.occlusion.closed and screens.kept("occlusion", "open") == []
    screens.person.occlude(True)
    screens.until(lambda: bool(screens.person.occlusion.closed), "hidden screen")
    screens.person.occlude(False)
    screens.settle()
    assert not screens.shows("occluder")
    assert screens.kept("occlusion", "open") == [True, False, True]
    screens.close()


def test_glances_are_judged_after_nhtsa() -> None:
    """78 FR 24817: at most 15 % over 2 s, a mean of at most 2 s, at most 12 s together."""
    fine = looked([Glance(at, at + 1.5) for at in range(0, 80, 10)])
    assert (fine.count, fine.total_s, fine.acceptable) == (8, 12.0, True)
    assert not looked([Glance(at, at + 1.5) for at in range(0, 90, 10)]).acceptable, "nine of 1.5 s are 13.5 s"
    assert not looked([Glance(0, 1), Glance(5, 7.1)]).acceptable, "half of them are too long"


def test_an_occluded_screen_counts_while_it_is_open() -> None:
    changes = [(1.0, True), (2.5, False), (4.0, True), (5.5, False), (7.0, True)]
    assert [glance.seconds for glance in shutter_open(changes, 7.5)] == [1.5, 1.5, 0.5]
    assert [(bout.begin, bout.end) for bout in bouts([9.0, 1.0, 2.5, 4.5, 12.0])] == [
        (1.0, 4.5),
        (9.0, 9.0),
        (12.0, 12.0),
    ]
