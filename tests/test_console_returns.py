"""The console when its cockpit dies and comes back, when nobody is there, and in windows of every size."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.study.rig.link import RigEnd
from tests.console_parts import Cockpits, Process, cockpits, console
from tests.studied import session_of
from tests.test_console import STUDY

STATE = {
    **{"kind": "state", "participant": 7, "step": "warm", "what": "task", "number": 1, "steps": 4, "asked": ""},
    **{"task": "warm", "title": "Warmth", "tell": "You are cold. Make it 24 degrees at your seat.", "limit_s": 60.0},
    "tasks": [{"task": f"quick/task_{place}", "title": "A warm seat", "outcome": "timeout"} for place in range(12)]
    + [{"task": "warm", "title": "Warmth", "outcome": None}],
    **{"t": 4000.0, "since": 3990.0, "begun": True, "over": False, "faults": {"loss": 0.2}, "audio": True},
    **{"driving": {"still": False, "speed": 118.4}, "microphone": "missing", "written": 123456},
    **{"recording": {"running": True, "kept": 123456}, "wizard": {"mode": "drafts", "within_s": 4.0, "waiting": False}},
    "trouble": "The disk is full: free some space on /work; what was recorded stays, and the rest waits in memory.",
}
HELLO = {"kind": "hello", "rig": "lab", "version": "1", "study": "small", "title": "Everyday tasks by voice and touch"}
HELLO |= {"participants": 12, "session": "P07-1", "lines": {}}
HELLO |= {"tools": [{"name": "climate_set_temperature", "description": "Sets it.", "parameters": {"type": "object"}}]}


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "study.yaml").write_text(STUDY, encoding="utf-8")
    return folder


@pytest.fixture
def cockpit(screen: dict[str, str]) -> Iterator[Cockpits]:
    with cockpits(screen) as start:
        yield start


@pytest.fixture
def desk(study: Path, screen: dict[str, str]) -> Iterator[Process]:
    hand = console(study, screen)
    yield hand
    assert hand.close() == 0
    assert not hand.errors


def test_it_follows_the_cockpit_over_a_crash(study: Path, desk: Process, cockpit: Cockpits) -> None:
    session = session_of(study)
    rig = cockpit(study, session)
    rig.tell("consent")
    desk.until("shown()['pass']")
    desk.press("Space")
    desk.until("[row for row in rows() if row == 'Mark']")
    rig.tell("die")
    desk.until("window._desk.is_present", lambda there: not there)
    assert not desk.ask("shown()['pass']") and "away" in desk.ask("shown()['recording']")
    desk.press("G", "it went dark", "Return")
    assert rig.close() == -9
    rig = cockpit(study, session)
    desk.until("[row for row in rows() if row == 'Note: it went dark']")
    rows = desk.until("rows()", lambda rows: any("is back after" in row for row in rows))
    assert rows.count("Mark") == 1 and rows.count("Note: it went dark") == 1, "no record comes twice"
    assert rows.index("Mark") < rows.index("Note: it went dark")
    desk.until("shown()['pass']")
    desk.press("S")
    desk.until("shown()['step']", lambda step: step == "Task 2 of 2 · A joke")
    assert rig.close() == 0


ALL_OF_THE_DRAFT = """(lambda draft: draft.calls.geometry().bottom() <= draft.height()
    and draft.said.height() >= draft.said.heightForWidth(draft.said.width())
    and draft.words.geometry().bottom() < draft.calls.geometry().top())(window.wizard.pane.draft)""".replace("\n", " ")


def test_no_text_is_clipped(study: Path, desk: Process) -> None:
    rig = RigEnd(lambda message: None, study)
    desk.until("window._desk.is_present")
    rig.send(HELLO)
    rig.send(STATE)
    desk.until("shown()['pass']")
    desk.until("window.wizard.pane is not None")
    assert desk.ask("clipped(1280, 800)") == []
    assert desk.ask("clipped(1920, 1080)") == []
    said = "set my temperature to 24 degrees and open my window halfway, please"
    calls = [{"name": "climate_set_temperature", "arguments": {"celsius": 24 + n}} for n in range(2)]
    draft = {"kind": "draft", "turn": 1, "round": 1, "said": said, "words": "", "tools": calls, "until_s": 600.0}
    desk.ask(f"window._told({draft!r})")
    assert desk.ask("window.wizard.pane.waits")
    desk.ask("window.resize(1366, 768)")
    desk.ask("window.tabs.setCurrentWidget(window.wizard)")
    desk.until(ALL_OF_THE_DRAFT)
    desk.ask("window.wizard.rest()")
    rig.send(STATE | {"over": True, "tell": "", "what": "thanks"})
    desk.until("window.row._state['over']")
    assert desk.ask("clipped(1280, 800)") == []
    rig.close()


def test_it_shows_itself_where_the_participant_does_not_look(
    study: Path, tmp_path: Path, child_env: dict[str, str]
) -> None:
    sizes = {"first": (0, 1920, 720), "second": (1920, 1600, 900)}
    screens = [{"name": name, "x": x, "y": 0, "width": wide, "height": high} for name, (x, wide, high) in sizes.items()]
    more = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"windowFrameMargins": False, "screens": [screen | more for screen in screens]}))
    rig = RigEnd(lambda message: None, study)
    desk = console(study, child_env | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"})
    desk.until("window._desk.is_present")
    rig.send(HELLO)
    rig.send(STATE | {"screen": "second"})
    assert desk.until("window.isVisible() and window.screen().name()") == "first"
    rig.send(STATE | {"screen": "first"})
    desk.until("window.screen().name()", lambda name: name == "second")
    desk.until("window.geometry().getRect()", lambda place: place == [1920, 0, 1600, 900])
    rig.close()
    assert desk.close() == 0
