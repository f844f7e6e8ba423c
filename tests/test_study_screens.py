"""What a study's participant sees and touches: consent, tasks, questionnaires, and the end, at every size."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from study_screens import StudyScreens, every, study

from app.studying.participant import Participant
from app.studying.rehearsal import Rehearsal

Make = Callable[..., StudyScreens]
SIZES = [(800, 480), (1280, 800), (1920, 720), (1080, 1920)]


@pytest.fixture
def make(qt: object) -> Iterator[Make]:
    made: list[StudyScreens] = []

    def one(*arguments: Any, **named: Any) -> StudyScreens:
        made.append(StudyScreens(*arguments, **named))
        return made[-1]

    yield one
    for screens in made:
        screens.close()


def test_nobody_begins_before_saying_whether_the_voice_may_be_recorded(make: Make) -> None:
    screens = make(study())
    assert screens.shows("consent") and not screens.page.item("agree").property("enabled")
    screens.tap("agree")
    assert screens.kept("consent", "given") == []
    screens.tap("audio", across=0.75)
    screens.tap("agree")
    assert screens.kept("consent", "given", "audio") == [(True, False)]
    assert screens.person.cover == "task" and screens.shows("taskCard")


def test_a_voice_is_recorded_where_that_was_agreed_to_and_not_asked_for_where_the_study_does_not(make: Make) -> None:
    screens = make(study())
    screens.tap("audio", across=0.25)
    screens.tap("agree")
    silent = make(study(audio=False))
    assert not silent.shows("audio")
    silent.tap("agree")
    assert screens.kept("consent", "audio") == [True] and silent.kept("consent", "audio") == [False]


def test_who_declines_is_thanked_and_nothing_goes_on(make: Make) -> None:
    screens = make(study())
    screens.tap("decline")
    assert screens.kept("consent", "given") == [False] and screens.kept("end", "how") == ["stopped"]
    assert screens.person.ending == "declined" and screens.person.page == "study-end"
    assert "all right" in screens.page.item("endTitle").property("text")
    screens.person.agree(True)
    assert screens.led.session.state.over


def agreed(screens: StudyScreens) -> StudyScreens:
    """At the first task."""
    screens.person.agree(False)
    screens.settle()
    return screens


def test_a_task_is_large_until_it_was_read_and_opens_again(make: Make) -> None:
    screens = agreed(make(study()))
    assert screens.page.item("taskText").property("text").startswith("You are cold")
    assert not screens.page.item("task").property("enabled")
    screens.tap("begin")
    screens.until(lambda: not screens.shows("taskCard"), "small card")
    assert screens.kept("task", "step", "by") == [("shown", "condition"), ("started", "participant")]
    screens.tap("task")
    assert screens.shows("taskCard") and not screens.shows("done")
    screens.tap("begin")
    screens.until(lambda: not screens.shows("taskCard"), "closed card")
    assert len(screens.kept("task", "step")) == 2


def test_who_speaks_to_the_car_has_read_the_task(make: Make) -> None:
    screens = agreed(make(study()))
    screens.app.models.conversation.update(phase="listening")
    assert screens.kept("task", "step") == ["shown", "started"]


def test_the_cockpit_keeps_its_room_beside_the_rail(make: Make) -> None:
    for width, height in SIZES:
        screens = agreed(make(study(), width, height))
        screens.person.begin()
        screens.settle()
        view, rail = screens.page.view.rootObject(), screens.page.item("task").parentItem()
        room = QRectF(0, 0, width, height).adjusted(
            view.property("railLeft"), 0, -view.property("railRight"), -view.property("railBelow")
        )
        box = rail.mapRectToScene(QRectF(0, 0, rail.width(), rail.height()))
        assert not room.intersects(box), (width, height, room, box)
        assert room.width() * room.height() > 0.85 * width * height


def test_participants_say_that_they_are_done_or_give_up_where_the_study_lets_them(make: Make) -> None:
    screens = agreed(make(study(self_report=True)))
    screens.person.begin()
    screens.tap("railDone")
    told = screens.kept("task", "task", "step", "by", "note")
    assert told[-1] == ("warmer", "failed", "participant", "The participant thought that it was done.")
    assert screens.person.page == "study-seq"
    screens.led.go_to("music")
    screens.person.begin()
    screens.led.values = {**screens.led.values, "Vehicle.Cabin.Infotainment.Media.Played.PlaybackRate": 1.0}
    screens.tap("task")
    screens.tap("done")
    assert screens.kept("task", "task", "step", "by")[-1] == ("music", "passed", "participant")
    screens.led.go_to("window")
    screens.person.begin()
    screens.tap("task")
    screens.tap("giveUp")
    assert screens.kept("task", "task", "step", "note")[-1] == ("window", "failed", "given up")
    beside = agreed(make(study()))
    beside.person.sayDone()
    beside.person.giveUp()
    assert beside.kept("task", "step") == ["shown"], "only a facilitator ends its tasks"


def test_a_study_without_a_facilitator_lets_its_participants_end_tasks_and_follow_each_other(make: Make) -> None:
    screens = agreed(make(study("product_review")))
    screens.person.begin()
    screens.tap("railDone")
    assert screens.kept("task", "task", "step", "by")[-1] == ("drive", "passed", "participant")
    screens.led.go_to("thanks")
    screens.tap("again")
    assert screens.led.followed == 1


def test_a_questionnaire_goes_on_by_itself_and_back_by_touch(make: Make) -> None:
    screens = make(study())
    screens.led.go_to("session?sus")
    screens.settle()
    screens.tap("value_3")
    screens.until(lambda: screens.person.questions.number == 2, "second question")
    screens.tap("back")
    assert screens.person.questions.number == 1 and screens.person.questions.chosen == 3
    screens.tap("value_0")
    assert screens.kept("answer", "item", "value") == [("use_often", 4), ("use_often", 1)]
    screens.tap("next")
    for number in range(2, 11):
        assert screens.person.questions.number == number
        screens.tap("value_4")
        if number < 10:
            screens.until(lambda at=number: screens.person.questions.number == at + 1, "next question")
    assert screens.person.questions.number == 10, "the last one waits"
    assert screens.kept("asked", "questionnaire") == []
    screens.tap("next")
    assert screens.kept("asked", "questionnaire", "about") == [("sus", "session")]
    assert len(screens.led.session.state.answers["session?sus"]) == 10
    assert screens.person.page == "study-raw_tlx"


def test_a_line_counts_where_the_finger_is_lifted(make: Make) -> None:
    screens = make(study())
    screens.led.go_to("session?raw_tlx")
    screens.settle()
    screens.page.drag("line", (0.1, 0.5), (0.97, 0.5))
    assert screens.kept("answer", "item", "value") == [("mental", 100)]
    screens.tap("line", across=0.5)
    assert screens.kept("answer", "value")[-1] == 50 and screens.person.questions.number == 1
    screens.tap("next")
    assert screens.person.questions.chosen == -1 and not screens.page.item("next").property("enabled")


def test_a_comment_is_typed_by_touch_and_kept_with_the_last_answer(make: Make) -> None:
    screens = make(study())
    screens.led.go_to("warmer?seq")
    screens.settle()
    screens.tap("value_6")
    screens.tap("comment")
    for key in ("n", "i", "c", "e", "e", "erase", "!"):
        screens.tap(f"key_{key}")
    assert screens.page.item("commentField").property("text") == "Nice!"
    screens.tap("keep")
    assert screens.kept("answer", "value", "comment") == [(7, None), (7, "Nice!")]
    screens.tap("comment")
    for key in ("space", "shift", "x", "figures", "5", "figures", "y", "drop"):
        if key == "drop":
            assert screens.page.item("commentField").property("text") == "Nice! x5y"
        screens.tap(key if key == "drop" else f"key_{key}")
    assert screens.person.questions.text == "Nice!"
    screens.tap("next")
    assert screens.kept("asked", "questionnaire") == ["seq"]


def test_chinese_is_typed_by_touch(make: Make) -> None:
    screens = make(study(), 800, 480, "zh")
    screens.led.go_to("warmer?seq")
    screens.settle()
    screens.tap("value_6")
    screens.tap("comment")
    words = screens.page.item("commentField")
    for key in "wojuedeshi":
        screens.tap(f"key_{key}")
    assert words.property("text") == "" and screens.page.item("letters").property("text") == "wojuedeshi"
    screens.tap("offer_0")
    assert words.property("text") == "我觉得" and screens.page.item("letters").property("text") == "shi"
    screens.tap("key_erase")
    screens.tap("key_i")
    assert screens.page.item("furtherOffers").property("visible")
    screens.tap("offer_1")
    for key in ("j", "i", "space", "，", "latin", "o", "k", "latin", "h", "a", "o"):
        screens.tap(f"key_{key}")
    assert words.property("text") == "我觉得时机，ok"
    screens.tap("keep")
    assert screens.kept("answer", "value", "comment") == [(7, None), (7, "我觉得时机，ok好")]


def test_after_a_crash_the_same_screen_has_what_was_read_and_answered(make: Make) -> None:
    screens = agreed(make(study()))
    screens.person.begin()
    for word in ("x", "y"):
        screens.led.write("drt", stimulus="screen", shown=1.0, response_ms=None, hit=False, word=word)
    records = list(screens.led.records)

    def again() -> Any:
        led = Rehearsal(screens.led.folder, 1, screens.app.car.values)
        person: Any = Participant(led, screens.app.models.settings, records)
        led.session.found_again(records, 100.0, screens.app.car.values)
        return person

    found = again()
    assert found.taskRead and found.cover == "" and not found.taskOpen
    screens.led.end_task("passed", "facilitator")
    screens.person.questions.choose(2)
    screens.person.questions.say("so so")
    screens.led.go_to("session?sus")
    step = {"n": 99, "t": 9.0, "kind": "step", "step": "session?sus"}
    records += [*screens.led.records[len(records) :], step]
    for _ in range(3):
        screens.person.questions.choose(1)
        screens.person.questions.goOn()
    records += screens.led.records[-3:]
    found = again()
    assert found.cover == "questions" and found.questions.number == 4 and found.questions.count == 10
    found.questions.goBack()
    assert found.questions.chosen == 1
    found._studying.go_to("warmer?seq")
    assert found.questions.text == "so so"


@pytest.mark.parametrize("language", ["en", "zh", "de", "fr"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_word_is_clipped_and_every_target_is_large(make: Make, language: str, width: int, height: int) -> None:
    screens = make(study(self_report=True), width, height, language)
    seen = 0
    for step in ("consent", "warmer", "destination", "warmer?seq", "session?sus", "session?raw_tlx", "session?ueq_s"):
        screens.led.go_to(step)
        count = screens.person.questions.count if "?" in step else 1
        for _ in range(count):
            screens.settle()
            seen += _look(screens)
            if "?" in step:
                screens.person.questions.choose(0)
                screens.settle()
                seen += _look(screens)
                screens.person.questions.goOn()
        if step in ("warmer", "destination"):
            screens.person.begin()
            screens.person.openTask(True)
            screens.settle()
            seen += _look(screens)
    screens.led.go_to("warmer?seq")
    screens.settle()
    screens.tap("comment")
    seen += _look(screens)
    screens.tap("drop")
    screens.led.go_to("thanks")
    screens.settle()
    assert seen + _look(screens) > 300


def _look(screens: StudyScreens) -> int:
    """Every word lies on the screen, whole; every button is 76 px of the reference or larger. Returns how many."""
    theme: QObject = screens.page.view.engine().singletonInstance("Theme", "Theme")
    root = screens.page.view.rootObject()
    touch = float(theme.property("touch")) - 1
    whole = QRectF(-1, -1, root.width() + 2, root.height() + 2)
    seen = 0
    for one in every(root):
        if not one.isVisible() or one.opacity() == 0 or one.width() <= 0:
            continue
        kind = one.metaObject().className()
        if kind.startswith(("Label", "WordLabel")) and one.property("text"):
            told = (one.property("text"), root.width(), root.height())
            assert not one.property("truncated"), told
            assert one.property("contentWidth") <= one.width() + 1, told
            assert _scrolls(one) or whole.contains(one.mapRectToScene(QRectF(0, 0, one.width(), one.height()))), told
            seen += 1
        elif kind.startswith(("PillButton", "TileButton", "ButtonBase", "KeyCap")):
            told = (one.property("text"), one.width(), one.height())
            narrow = kind.startswith("KeyCap") or one.property("text").isdigit()
            assert one.height() >= touch and (narrow or one.width() >= touch), told
            assert whole.contains(one.mapRectToScene(QRectF(0, 0, one.width(), one.height()))), told
            seen += 1
    return seen


def _scrolls(one: QQuickItem) -> bool:
    above = one.parentItem()
    while above is not None:
        if above.metaObject().className().startswith("QQuickFlickable"):
            return True
        above = above.parentItem()
    return False


def test_the_kiosks_code_is_asked_for_and_goes_away(make: Make) -> None:
    screens = agreed(make(study()))
    tried: list[str] = []
    screens.person.tried.connect(tried.append)
    screens.person.ask_code()
    screens.settle()
    for digit in "4711":
        screens.tap(f"code_{digit}")
    assert tried == ["4711"] and not screens.shows("leavePad")
    screens.person.ask_code()
    screens.settle()
    screens.tap("code_x")
    assert tried == ["4711"] and not screens.shows("leavePad")


def test_escape_and_other_keys_do_nothing_to_a_consent(make: Make) -> None:
    screens = make(study())
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_1):
        QTest.keyClick(screens.page.view, key)
    screens.settle()
    assert screens.person.cover == "consent"


@pytest.mark.parametrize("language", ["en", "de", "fr", "zh"])
def test_words_beside_the_cockpit_have_one_size_though_the_window_has_changed_its_own(
    make: Make, language: str
) -> None:
    screens = agreed(make(study(self_report=True), 800, 480, language))
    screens.person.begin()
    screens.led.go_to("destination")
    screens.person.begin()
    screens.settle()
    rail = [one for name in ("task", "railDone", "pad") for one in every(screens.page.item(name))]
    words = [one for one in rail if one.property("largest") and one.property("text")]
    assert len(words) == 3 and {one.property("font").pixelSize() for one in words} == {words[0].property("largest")}
